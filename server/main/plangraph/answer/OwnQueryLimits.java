package plangraph.answer;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import plangraph.model.LocalizedText;
import plangraph.query.SavedQuery;

/**
 * Limits how many of people's own queries run at once and how long each is waited for. Neo4j ends a transaction at its time limit,
 * but not within a single expression; a query that goes on after it is not run again until the next start, and keeps its place until it ends.
 */
public final class OwnQueryLimits {
    /** Fewer than a small machine has processors for other answers besides. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The limit of a question, and two seconds for Neo4j to notice. */
    private static final Duration LONGEST = Duration.ofSeconds(32);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Set<String> outOfService = ConcurrentHashMap.newKeySet();
    private final AtomicInteger notStopped = new AtomicInteger();
    private final Duration patience;
    private final Duration longest;

    public OwnQueryLimits() {
        this(PATIENCE, LONGEST);
    }

    OwnQueryLimits(Duration patience, Duration longest) {
        this.patience = patience;
        this.longest = longest;
    }

    /** How many went on after their limit since the start. */
    public int notStopped() {
        return notStopped.get();
    }

    /**
     * Reads the answer of a query; one that was reviewed has no limits here.
     *
     * @throws QueryUnavailable when there is no place for it, or when it does not end
     */
    public <T> T within(SavedQuery query, Supplier<T> reading) {
        if (query.isReviewed()) {
            return reading.get();
        }
        takePlace(query);
        FutureTask<T> running = new FutureTask<>(() -> {
            try {
                return reading.get();
            } finally {
                places.release();
            }
        });
        Thread.ofVirtual().name("own query " + query.id()).start(running);
        return await(query, running);
    }

    /** The same for an answer that is written while it is read: how long that takes is up to the client. */
    <T> T inTurn(SavedQuery query, Supplier<T> reading) {
        if (query.isReviewed()) {
            return reading.get();
        }
        takePlace(query);
        try {
            return reading.get();
        } finally {
            places.release();
        }
    }

    private void takePlace(SavedQuery query) {
        if (outOfService.contains(query.revision())) {
            throw new QueryUnavailable(
                    new LocalizedText(
                            "この質問は前に制限時間を過ぎても止まらなかったので、次の起動まで使えません",
                            "This query went on after its time limit and cannot be used until the next start"),
                    false);
        }
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new QueryUnavailable(
                        new LocalizedText(
                                "ほかの人が追加した質問が動いています。少し後でもう一度試してください",
                                "Other queries of people are running; try again in a moment"),
                        false);
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private <T> T await(SavedQuery query, FutureTask<T> running) {
        try {
            return running.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            outOfService.add(query.revision());
            notStopped.incrementAndGet();
            throw new QueryUnavailable(
                    new LocalizedText(
                            "質問が制限時間を過ぎても止まりません。次の起動まで使えなくしました",
                            "The question does not stop at its time limit; it cannot be used until the next start"),
                    true);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted");
    }
}
