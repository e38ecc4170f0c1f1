package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import plangraph.model.LocalizedText;
import plangraph.query.SavedQuery;

/** Few queries of people run at once, and one that does not end is given up. */
final class OwnQueryLimitsTest {
    private static final LocalizedText WORDS = new LocalizedText("問い", "Question");

    private final OwnQueryLimits limits = new OwnQueryLimits(Duration.ofMillis(50), Duration.ofMillis(300));
    private final CountDownLatch end = new CountDownLatch(1);

    private static SavedQuery query(String revision, String file) {
        return new SavedQuery(
                "mine",
                WORDS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                WORDS,
                Optional.empty(),
                List.of(),
                "RETURN 1 AS one",
                revision,
                file,
                1);
    }

    private static SavedQuery own(String revision) {
        return query(revision, "own/mine.cypher");
    }

    private String untilTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "late";
    }

    @Test
    void whatEndsInTimeIsAnswered() {
        assertEquals("x", limits.within(own("r1"), () -> "x"));
        assertEquals(0, limits.notStopped());
    }

    @Test
    void whatFailsFailsAsItDid() {
        SavedQuery query = own("r1");
        assertThrows(
                IllegalStateException.class,
                () -> limits.within(query, () -> {
                    throw new IllegalStateException("as it did");
                }));
    }

    @Test
    void whatDoesNotEndIsToldCountedAndNotRunAgain() {
        SavedQuery endless = own("r1");
        QueryUnavailable given = assertThrows(QueryUnavailable.class, () -> limits.within(endless, this::untilTheEnd));
        assertTrue(given.isRunning());
        assertEquals(1, limits.notStopped());
        QueryUnavailable again = assertThrows(QueryUnavailable.class, () -> limits.within(endless, () -> "x"));
        assertFalse(again.isRunning());
        assertEquals("x", limits.within(own("r2"), () -> "x"));
        end.countDown();
    }

    @Test
    void aThirdWaitsAndIsThenTurnedAway() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        List<CompletableFuture<String>> running = List.of("r1", "r2").stream()
                .map(revision -> CompletableFuture.supplyAsync(
                        () -> limits.inTurn(own(revision), () -> {
                            both.countDown();
                            return untilTheEnd();
                        }),
                        Thread::startVirtualThread))
                .toList();
        both.await();
        SavedQuery third = own("r3");
        assertThrows(QueryUnavailable.class, () -> limits.within(third, () -> "x"));
        assertEquals(
                "x",
                limits.within(query("r4", "cypher/queries/plans.cypher"), () -> "x"),
                "reviewed ones have no limit");
        end.countDown();
        for (CompletableFuture<String> each : running) {
            assertEquals("late", each.get());
        }
        assertEquals("x", limits.within(third, () -> "x"));
    }
}
