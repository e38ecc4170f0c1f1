package plangraph.answer;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Answers saved queries: page by page, or row by row where an answer is too long to be held. */
public final class Answers {
    private final Graph graph;
    private final ElementCache known;
    private final PopulationCounts populations;
    private final OwnQueryLimits limits;
    private final Clock clock;

    public Answers(Graph graph, ElementCache known, OwnQueryLimits limits, Clock clock) {
        this.graph = graph;
        this.known = known;
        this.populations = new PopulationCounts(graph);
        this.limits = limits;
        this.clock = clock;
    }

    public Arguments arguments(SavedQuery query, Map<String, String> given, Revisions.Now now) {
        return Arguments.of(query, given, true, now, known);
    }

    /** For somebody who is still filling in: what is given must be right, what is required may be missing. */
    Arguments argumentsSoFar(SavedQuery query, Map<String, String> given, Revisions.Now now) {
        return Arguments.of(query, given, false, now, known);
    }

    /** One page of the answer; counts are of the whole. */
    public Answer answer(SavedQuery query, Arguments arguments, PageRequest page, Revisions.Now now) {
        AnswerRemarks remarks = AnswerRemarks.of(query);
        AnswerBuilder builder = new AnswerBuilder(page, arguments.topic(), remarks);
        limits.within(
                query,
                () -> graph.readCypher(query.cypher(), arguments.values(), result -> {
                    result.forEachRemaining(builder::add);
                    return builder;
                }));
        // A relationship without its ends cannot be drawn, so ends that the query did not return are added.
        known.find(builder.missingEnds(), now.name()).forEach(builder::addEnd);
        String next = page.next(builder.seen());
        Optional<PopulationCounts.Members> members = population(query, arguments, now);
        return new Answer(
                new Answer.QueryRef(query.id(), query.revision(), query.title()),
                arguments.shown(),
                query.columns().stream()
                        .map(c -> new Answer.ColumnBody(
                                c.name(), c.title(), c.type().word()))
                        .toList(),
                builder.rows(),
                builder.seen(),
                next != null,
                next,
                members.map(PopulationCounts.Members::size).orElse(null),
                members.map(population -> population.found(builder.listed())).orElse(null),
                builder.about(),
                remarks.all(),
                builder.graph(),
                builder.basisCounts(),
                builder.hasEvidence()
                        ? null
                        : EmptyAnswerExplanation.of(
                                query, arguments, builder.seen(), builder.all(), stated -> count(query, stated)),
                sources(builder, now),
                now.name(),
                Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Takes the rows of an answer, one after the other. */
    @FunctionalInterface
    public interface RowUse<T> {
        T of(Iterator<AnswerRow> rows) throws IOException;
    }

    /**
     * Reads the whole answer, row by row as the database sends it.
     *
     * @throws TruncatedOutput when it fails after the first row was there; what fails before is thrown as it is
     */
    public <T> T rows(SavedQuery query, Arguments arguments, RowUse<T> use) {
        return limits.inTurn(
                query,
                () -> graph.readCypher(query.cypher(), arguments.values(), result -> {
                    // A query that cannot be run fails here.
                    boolean ignored = result.hasNext();
                    try {
                        return use.of(rows(result, arguments.topic()));
                    } catch (IOException | Neo4jException e) {
                        throw new TruncatedOutput(e);
                    }
                }));
    }

    private static Iterator<AnswerRow> rows(Result result, Optional<Topic> topic) {
        return result.stream()
                .filter(row -> topic.isEmpty() || topic.get().isIn(row))
                .map(AnswerRow::of)
                .iterator();
    }

    /** What the elements of the first column are a part of; empty when the query does not say so. */
    public Optional<PopulationCounts.Members> population(SavedQuery query, Arguments arguments, Revisions.Now now) {
        return populations.of(query, arguments.values(), now);
    }

    /** How many rows the answer has, and nothing else of it. */
    public long count(SavedQuery query, Arguments arguments) {
        return limits.within(
                query,
                () -> graph.readCypher(
                        query.cypher(),
                        arguments.values(),
                        result -> result.stream()
                                .filter(row -> arguments.topic().isEmpty()
                                        || arguments.topic().get().isIn(row))
                                .count()));
    }

    private List<Answer.Source> sources(AnswerBuilder builder, Revisions.Now now) {
        return known.find(builder.documents().stream().sorted().toList(), now.name()).stream()
                .map(Answers::source)
                .toList();
    }

    private static Answer.Source source(NodeBody document) {
        Object status = document.properties().getOrDefault("status", "");
        return new Answer.Source(document.id(), document.title(), status.toString());
    }
}
