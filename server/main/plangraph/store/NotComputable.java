package plangraph.store;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.model.LocalizedText;

/** Thrown when a valid query cannot be computed with its values, as with a division by zero: its author can fix it. */
public final class NotComputable extends ClientException {
    private static final long serialVersionUID = 1L;

    private static final Set<String> CODES = Set.of(
            "Neo.ClientError.Statement.ArithmeticError",
            "Neo.ClientError.Statement.ArgumentError",
            "Neo.ClientError.Statement.TypeError",
            // It nests too deeply for Neo4j's planner.
            "Neo.TransientError.General.StackOverFlowError");
    /** How Neo4j breaks off a search for a path from a node to itself: as a failure of its own, which it is not. */
    private static final String SAME_ENDS =
            "The shortest path algorithm does not work when the start and end nodes are the same";

    private static final Pattern SHORTEST_PATH = Pattern.compile("(?i)\\b(?:shortestPath|allShortestPaths)\\s*\\(");

    private final transient LocalizedText words;
    private final transient Optional<Place> place;

    /**
     * A place in the Cypher.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) {}

    private NotComputable(Neo4jException cause, LocalizedText words, Optional<Place> place) {
        super(cause.getMessage(), cause);
        this.words = words;
        this.place = place;
    }

    /** What the reading gives; where the query's values are at fault, that is told. */
    static <T> T told(String cypher, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Neo4jException e) {
            throw told(cypher, e);
        }
    }

    private static Neo4jException told(String cypher, Neo4jException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith(SAME_ENDS)) {
            return new NotComputable(
                    e,
                    new LocalizedText(
                            "最短経路の両端が同じノードになります。両端が違うことを先に確かめてください（例: WITH a, b WHERE a <> b）",
                            "A shortest path has the same node at both ends; make sure before that they differ,"
                                    + " as in WITH a, b WHERE a <> b"),
                    place(cypher));
        }
        if (CODES.contains(String.valueOf(e.code()))) {
            LocalizedText words =
                    LocalizedText.of("Neo4j が計算できません: %s", "Neo4j cannot compute the answer: %s", message);
            return new NotComputable(e, words, Optional.empty());
        }
        return e;
    }

    private static Optional<Place> place(String cypher) {
        Matcher call = SHORTEST_PATH.matcher(cypher);
        if (!call.find()) {
            return Optional.empty();
        }
        String before = cypher.substring(0, call.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(new Place(line, call.start() - before.lastIndexOf('\n')));
    }

    public LocalizedText words() {
        return words;
    }

    /** Where in the query, as far as that is known. */
    public Optional<Place> place() {
        return place;
    }
}
