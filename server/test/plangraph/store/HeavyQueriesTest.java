package plangraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.query.guard.GuardStatements;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** A query that asks for too much is refused, or Neo4j stops it at its limit; none goes on. */
@ExtendWith(SharedServer.class)
final class HeavyQueriesTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration LET_GO = LIMIT.plusSeconds(2);

    private final Graph graph;

    HeavyQueriesTest(RunningServer server) {
        this.graph = server.graph();
    }

    static List<String> heavy() throws IOException {
        return Files.readAllLines(Path.of("server/test-resources/guard/heavy.txt"));
    }

    /** Those that the guard leaves to the limits. */
    static Stream<String> accepted() throws IOException {
        return heavy().stream().filter(cypher -> !GuardStatements.isRefused(cypher));
    }

    @Test
    void mostAreRefused() throws IOException {
        assertEquals(42, heavy().size());
        assertTrue(accepted().count() <= 22, accepted().count() + " accepted");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void noneRunsPastItsLimit(String cypher) {
        long begun = System.nanoTime();
        try {
            graph.readCypher(
                    cypher,
                    Map.of("basis", List.of("stated")),
                    LIMIT,
                    result -> result.stream().count());
        } catch (Neo4jException e) {
            String code = String.valueOf(e.code());
            assertTrue(
                    code.contains("TimedOut") || code.contains("OutOfMemory") || e instanceof TooManyRows,
                    code + ": " + e.getMessage());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(took.compareTo(LET_GO) < 0, () -> took + ": " + cypher);
    }
}
