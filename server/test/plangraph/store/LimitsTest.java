package plangraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.testing.Campaign;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Questions that the guard lets through and that ask for too much are stopped, and others are answered meanwhile. */
@Campaign
@ExtendWith(SharedServer.class)
final class LimitsTest {
    /** Each of about 700 elements with each, four times: more than 10^11 rows. */
    private static final String FOR_EVER =
            "MATCH (a:Element), (b:Element), (c:Element), (d:Element) RETURN count(a.id + b.id + c.id + d.id) AS n";

    private static final String EVERYTHING =
            "MATCH (a:Element), (b:Element), (c:Element) RETURN collect(a.title + b.title + c.title) AS all";

    /** Of those who ask meanwhile: to see that they are answered they need not keep a processor busy. */
    private static final long PAUSE_MILLIS = 50;

    private static final String A_MILLION_AND_MORE = "MATCH (a:Element), (b:Element), (c:SdgGoal) RETURN c.id AS id";

    private final RunningServer server;

    LimitsTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void aQuestionThatRunsForEverIsStoppedByTheTimeLimit() throws Exception {
        assertTrue(codeOf(FOR_EVER, Duration.ofSeconds(2)).contains("TransactionTimedOut"));
    }

    @Test
    void aQuestionThatWouldEatTheHeapIsStoppedByTheMemoryLimit() throws Exception {
        String code = codeOf(EVERYTHING, Duration.ofSeconds(60));
        assertTrue(code.contains("OutOfMemory"), code);
    }

    @Test
    void anAnswerOfTooManyRowsIsStoppedByTheRowLimit() throws Exception {
        Neo4jException stopped = stopped(A_MILLION_AND_MORE, Duration.ofSeconds(60));
        assertEquals(TooManyRows.class, stopped.getClass());
        assertEquals("The answer was stopped because it has more than 1000000 rows", stopped.getMessage());
    }

    private String codeOf(String cypher, Duration limit) throws Exception {
        return String.valueOf(stopped(cypher, limit).code());
    }

    /** Reads every row, while others ask. */
    private Neo4jException stopped(String cypher, Duration limit) throws Exception {
        // Not within the time limit: the first answer of a server may take as long.
        server.ask("sdg-coverage", Map.of());
        CompletableFuture<Long> reading = CompletableFuture.supplyAsync(() -> server.graph()
                .readCypher(cypher, Map.of(), limit, result -> result.stream().count()));
        int answered = 0;
        while (!reading.isDone()) {
            // The 17 goals are always there.
            assertFalse(server.ask("sdg-coverage", Map.of()).get("rows").isEmpty());
            assertEquals(1, server.graph().read("ping", Map.of()).size());
            answered++;
            Thread.sleep(PAUSE_MILLIS);
        }
        assertTrue(answered > 1, answered + " answers meanwhile");
        return failure(reading);
    }

    private static Neo4jException failure(CompletableFuture<Long> reading) {
        try {
            throw new AssertionError("It was not stopped but has rows: " + reading.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof Neo4jException stopped) {
                return stopped;
            }
            throw e;
        }
    }
}
