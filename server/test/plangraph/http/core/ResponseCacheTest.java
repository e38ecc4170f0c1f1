package plangraph.http.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plangraph.answer.NotFound;
import plangraph.model.LocalizedText;

class ResponseCacheTest {
    private final AtomicInteger made = new AtomicInteger();

    private Supplier<Optional<ResponseCache.EncodedBody>> body(int bytes) {
        return () -> {
            made.incrementAndGet();
            return Optional.of(ResponseCache.EncodedBody.of(new byte[bytes], ""));
        };
    }

    @Test
    void aRepeatedQuestionIsNotAnsweredAnew() {
        ResponseCache cache = new ResponseCache();
        ResponseCache.EncodedBody first = cache.get("a", body(10)).orElseThrow();
        assertSame(first, cache.get("a", body(10)).orElseThrow());
        assertEquals(1, made.get());
    }

    @Test
    void anotherValidatorIsAnotherQuestion() {
        ResponseCache cache = new ResponseCache();
        cache.get("revision 1", body(10));
        cache.get("revision 2", body(10));
        assertEquals(2, made.get());
    }

    @Test
    void ofThoseWhoAskAtOnceOnlyTheFirstMakesTheAnswer() throws Exception {
        ResponseCache cache = new ResponseCache();
        CountDownLatch everybodyAsks = new CountDownLatch(8);
        Supplier<Optional<ResponseCache.EncodedBody>> slow = () -> {
            awaitAll(everybodyAsks);
            return body(10).get();
        };
        List<Future<Optional<ResponseCache.EncodedBody>>> answers = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                answers.add(people.submit(() -> {
                    everybodyAsks.countDown();
                    return cache.get("a", slow);
                }));
            }
        }
        for (Future<Optional<ResponseCache.EncodedBody>> answer : answers) {
            assertSame(answers.getFirst().get().orElseThrow(), answer.get().orElseThrow());
        }
        assertEquals(1, made.get());
    }

    @Test
    void aRefusalReachesAllWhoWaitAndIsNotKept() throws Exception {
        ResponseCache cache = new ResponseCache();
        CountDownLatch bothAsk = new CountDownLatch(2);
        Supplier<Optional<ResponseCache.EncodedBody>> refusing = () -> {
            awaitAll(bothAsk);
            throw new NotFound(new LocalizedText("この ID の要素はありません", "no element has this id"));
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Future<Optional<ResponseCache.EncodedBody>>> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                answers.add(people.submit(() -> {
                    bothAsk.countDown();
                    return cache.get("a", refusing);
                }));
            }
            for (Future<Optional<ResponseCache.EncodedBody>> answer : answers) {
                assertInstanceOf(
                        NotFound.class,
                        assertThrows(ExecutionException.class, answer::get).getCause());
            }
        }
        assertEquals(10, cache.get("a", body(10)).orElseThrow().length());
    }

    @Test
    void whatWasWrittenInAnotherWayIsNotKept() {
        ResponseCache cache = new ResponseCache();
        assertEquals(Optional.empty(), cache.get("a", Optional::empty));
        assertEquals(10, cache.get("a", body(10)).orElseThrow().length());
    }

    /** Caffeine drops what is too much in the background, so the whole is looked at until it is small enough. */
    @Test
    void noMoreIsKeptThanTheBound() throws Exception {
        ResponseCache cache = new ResponseCache(1_000);
        for (int i = 0; i < 100; i++) {
            cache.get("tag " + i, body(100));
        }
        for (int tries = 0; cache.kept() > 10 && tries < 1_000; tries++) {
            Thread.sleep(10);
        }
        assertTrue(cache.kept() <= 10, cache.kept() + " are kept");
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
