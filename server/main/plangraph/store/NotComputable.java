package plangraph.store;

import java.util.Set;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.model.LocalizedText;

/** Thrown when a valid query cannot be computed with its values, as with a division by zero: its author can fix it. */
public final class NotComputable extends ClientException {
    private static final long serialVersionUID = 1L;

    private static final Set<String> CODES = Set.of(
            "Neo.ClientError.Statement.ArithmeticError",
            "Neo.ClientError.Statement.ArgumentError",
            "Neo.ClientError.Statement.TypeError");

    private final transient LocalizedText words;

    private NotComputable(Neo4jException cause) {
        super(cause.getMessage(), cause);
        this.words = LocalizedText.of(
                "Neo4j が計算できません: %s", "Neo4j cannot compute the answer: %s", String.valueOf(cause.getMessage()));
    }

    /** What the reading gives; where its values are at fault, that is told. */
    static <T> T told(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Neo4jException e) {
            throw CODES.contains(String.valueOf(e.code())) ? new NotComputable(e) : e;
        }
    }

    public LocalizedText words() {
        return words;
    }
}
