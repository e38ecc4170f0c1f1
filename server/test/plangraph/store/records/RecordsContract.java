package plangraph.store.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plangraph.access.AccessTokens;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.access.Role;
import plangraph.access.TokenHolder;

/** What each database that can hold the records does alike. */
interface RecordsContract {
    Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    AuditRecord DEED = new AuditRecord("hana", "editor", "10.0.0.7", "POST /api/v1/tokens", "201");

    /** Two connections to the same store, as two servers have them. */
    Records one();

    Records other();

    private static AuditLog log(Records records) {
        return new AuditLog(records, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static AccessTokens tokens(Records records) {
        return new AccessTokens(records, log(records), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static Map<String, Object> version(long number) {
        Map<String, Object> row = new HashMap<>(Map.of("id", "mine", "text", "長い𠮷\n'\"\\?:id", "revision", "r"));
        row.putAll(Map.of("version", number, "author", "花", "saved_at", "t", "deleted", 0L, "offered", 1L));
        return row;
    }

    @Test
    default void aTokenThatOneServerGivesOpensAtTheOtherUntilItIsRevoked() {
        AccessTokens.Made made = tokens(one()).make("花子", Role.EDITOR, DEED).orElseThrow();
        assertEquals(
                Optional.of(new TokenHolder("花子", Role.EDITOR, "2026-12-01T12:00:00Z", null, null)),
                tokens(other()).of(made.secret()).holder());
        assertTrue(tokens(other()).make("花子", Role.ADMIN, DEED).isEmpty(), "the name is taken");
        assertTrue(tokens(other()).revoke("花子", DEED));
        assertTrue(tokens(one()).of(made.secret()).holder().isEmpty());
        assertEquals(2, log(one()).entries(Optional.empty(), 10).total(), "one given, one revoked, none refused");
    }

    @Test
    default void neitherTheTokenNorItsWordsAreStored() {
        AccessTokens.Made made = tokens(one()).make("taro", Role.VIEWER, DEED).orElseThrow();
        assertEquals(64, one().read("tokens", Map.of()).getFirst().text("hash").length());
        assertTrue(one().read("tokens", Map.of()).stream()
                .noneMatch(row -> row.columns().containsValue(made.secret())));
    }

    @Test
    default void theLogIsReadPageByPageFromItsEnd() {
        AuditLog log = log(one());
        for (int number = 1; number <= 5; number++) {
            Instant time = NOON.plusSeconds(number);
            new AuditLog(one(), Clock.fixed(time, ZoneOffset.UTC)).write(DEED.with("number " + number));
        }
        AuditLog.Entries first = log.entries(Optional.empty(), 2);
        assertEquals(
                List.of("number 5", "number 4"),
                first.entries().stream().map(AuditLog.Entry::outcome).toList());
        AuditLog.Entries second = log.entries(Optional.ofNullable(first.next()), 2);
        assertEquals(
                List.of("number 3", "number 2"),
                second.entries().stream().map(AuditLog.Entry::outcome).toList());
        AuditLog.Entries last = log.entries(Optional.ofNullable(second.next()), 2);
        assertEquals(
                List.of(new AuditLog.Entry(
                        "2026-12-01T12:00:01Z", "hana", "editor", "10.0.0.7", "POST /api/v1/tokens", "number 1")),
                last.entries());
        assertEquals(null, last.next());
    }

    @Test
    default void anyTextOfAnAddressCanBeLogged() {
        log(one()).write(DEED.with("a\0b" + '\ud842' + "c 𠮷'; DROP TABLE audit_entry; --"));
        assertEquals(
                "a\ufffdb\ufffdc 𠮷'; DROP TABLE audit_entry; --",
                log(one()).entries(Optional.empty(), 1).entries().getFirst().outcome());
    }

    @Test
    default void anEntryThatIsOnlyIntendedIsNotShown() {
        AuditLog log = log(one());
        AuditLog.Intent intent = log.intend(DEED);
        assertEquals(0, log.entries(Optional.empty(), 10).total());
        log.complete(intent);
        log.complete(intent);
        assertEquals(1, log.entries(Optional.empty(), 10).total());
    }

    @Test
    default void whatAnotherServerWithdrewTooEarlyIsThereOnceItIsDone() {
        AuditLog log = log(one());
        AuditLog.Intent intent = log.intend(DEED);
        other().write(transaction -> transaction.run("withdraw-audit-entry", Map.of("id", intent.id())));
        log.complete(intent);
        assertEquals(1, log.entries(Optional.empty(), 10).total());
        other().write(transaction -> transaction.run("withdraw-audit-entry", Map.of("id", intent.id())));
        assertEquals(1, log.entries(Optional.empty(), 10).total(), "what is done stays");
    }

    @Test
    default void aTransactionThatFailsLeavesNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> one().write(transaction -> {
                    transaction.run("add-own-query-version", version(1));
                    throw new IllegalStateException("in the middle");
                }));
        assertEquals(List.of(), one().read("own-queries", Map.of()));
    }

    @Test
    default void ofTwoThatSaveTheSameVersionOneIsLetThrough() throws Exception {
        Callable<Integer> here = () -> one().write(transaction -> transaction.run("add-own-query-version", version(1)));
        Callable<Integer> there =
                () -> other().write(transaction -> transaction.run("add-own-query-version", version(1)));
        assertEquals(1, sum(List.of(here, there, here, there)));
        assertEquals(
                "長い𠮷\n'\"\\?:id",
                other().read("own-queries", Map.of()).getFirst().text("text"));
    }

    @Test
    default void manyWriteAtOnceAndNobodyIsTurnedAway() throws Exception {
        List<Callable<Integer>> writers = Stream.of(one(), other())
                .flatMap(records -> IntStream.range(0, 20).mapToObj(number -> (Callable<Integer>) () -> {
                    log(records).write(DEED.with("number " + number));
                    return 1;
                }))
                .toList();
        assertEquals(40, sum(writers));
        assertEquals(40, log(one()).entries(Optional.empty(), 1).total());
    }

    private static int sum(List<Callable<Integer>> tasks) throws Exception {
        int sum = 0;
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            for (Future<Integer> each : threads.invokeAll(tasks)) {
                sum += each.get();
            }
        }
        return sum;
    }

    @Test
    default void whatIsReadAtOnceIsOfOneMomentWhileOthersWrite() {
        one().write(transaction -> transaction.run("add-own-query-version", version(1)));
        one().readAtOnce(transaction -> {
            assertEquals(
                    1, transaction.read("count-records", Map.of()).getFirst().number("total"));
            other().write(writing -> writing.run("add-own-query-version", version(2)));
            assertEquals(
                    1, transaction.read("count-records", Map.of()).getFirst().number("total"));
        });
        assertEquals(2, one().read("count-records", Map.of()).getFirst().number("total"));
    }
}
