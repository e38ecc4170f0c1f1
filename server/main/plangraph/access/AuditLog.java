package plangraph.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plangraph.store.Graph;
import plangraph.store.records.Records;
import plangraph.store.records.RecordsRow;
import plangraph.store.records.RecordsTransaction;

/**
 * Records every write and every refused one.
 *
 * <p>What is stored beside the log shares a transaction with its entry. A change of the graph cannot:
 *
 * <ol>
 *   <li>{@link #intend} writes the entry, which nobody is shown yet.
 *   <li>The transaction that changes the graph writes the id of the entry into its {@code Revision}.
 *   <li>{@link #complete} shows the entry.
 * </ol>
 *
 * After a kill {@link #settle} finds by the revisions which of the intended changes were made.
 */
public final class AuditLog {
    /** Longer than any change of the graph takes; until then one of another server may still be made. */
    public static final Duration LONGEST_CHANGE = Duration.ofMinutes(2);

    /** Has the same width for every moment, so that ids sort by time. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final String AFTER_ALL = "9999";
    private static final String INTENDED = "intended";
    private static final String DONE = "done";

    private final Records records;
    private final Clock clock;

    public AuditLog(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * Shows one record of the log.
     *
     * @param time ISO 8601 in UTC
     */
    public record Entry(String time, String who, String role, String from, String action, String outcome) {}

    /**
     * Shows one page of the log.
     *
     * @param next where the entries before these begin; null when there are none
     */
    public record Entries(
            List<Entry> entries, long total, @Nullable String next) {}

    /**
     * A change of the graph that is about to be made.
     *
     * @param id of the entry, for the revision
     */
    public record Intent(String id, Instant time, AuditRecord record) {}

    /** Writes the record within the transaction of what was done. */
    public void write(RecordsTransaction transaction, AuditRecord record) {
        Instant now = clock.instant();
        transaction.run("add-audit-entry", row(id(now), now, record, DONE));
    }

    /** Writes the record of a refusal, in a transaction of its own. */
    public void write(AuditRecord record) {
        records.write(transaction -> {
            write(transaction, record);
            return record;
        });
    }

    /** Writes the entry of a change that is about to be made. */
    public Intent intend(AuditRecord record) {
        Instant now = clock.instant();
        Intent intent = new Intent(id(now), now, record);
        records.write(transaction -> transaction.run("add-audit-entry", row(intent.id, now, record, INTENDED)));
        return intent;
    }

    /** Shows the entry of a change that was made. */
    public void complete(Intent intent) {
        records.write(transaction ->
                transaction.run("complete-audit-entry", row(intent.id, intent.time, intent.record, DONE)));
    }

    /** Completes the entry if a revision carries its id, and withdraws it otherwise: how a change ended that failed. */
    public void settle(Intent intent, Graph graph) {
        settle(List.of(intent.id), Set.of(), graph);
    }

    /**
     * Does the same for each change that was intended and whose end nobody knows.
     *
     * @param least age of those that are withdrawn: others may still be made by another server
     */
    public void settle(Graph graph, Duration least) {
        List<RecordsRow> intended = records.read("intended-audit-entries", Map.of());
        if (intended.isEmpty()) {
            return;
        }
        Instant latest = clock.instant().minus(least);
        Set<String> young = intended.stream()
                .filter(row -> Instant.parse(row.text("time")).isAfter(latest))
                .map(row -> row.text("id"))
                .collect(Collectors.toSet());
        settle(intended.stream().map(row -> row.text("id")).toList(), young, graph);
    }

    /** @param kept those that are not withdrawn */
    private void settle(List<String> ids, Set<String> kept, Graph graph) {
        Set<String> made = graph.read("revisions-of-audit-entries", Map.of("entries", ids)).stream()
                .map(row -> row.get("entry").asString())
                .collect(Collectors.toSet());
        records.write(transaction -> {
            for (String id : ids) {
                if (made.contains(id)) {
                    transaction.run("settle-audit-entry", Map.of("id", id));
                } else if (!kept.contains(id)) {
                    transaction.run("withdraw-audit-entry", Map.of("id", id));
                }
            }
            return ids;
        });
    }

    /** Reads a page of the log, the latest entry first. */
    public Entries entries(Optional<String> before, int limit) {
        List<RecordsRow> found =
                records.read("audit-entries", Map.of("before", before.orElse(AFTER_ALL), "limit", limit + 1));
        List<RecordsRow> page = found.subList(0, Math.min(limit, found.size()));
        long total = records.read("audit-total", Map.of()).getFirst().number("total");
        return new Entries(
                page.stream().map(AuditLog::entry).toList(),
                total,
                found.size() > limit ? page.getLast().text("id") : null);
    }

    private static Entry entry(RecordsRow row) {
        return new Entry(
                row.text("time"),
                row.text("who"),
                row.text("role"),
                row.text("client"),
                row.text("action"),
                row.text("outcome"));
    }

    private static Map<String, Object> row(String id, Instant time, AuditRecord record, String state) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("time", time.toString());
        row.put("who", record.who());
        row.put("role", record.role());
        row.put("client", record.from());
        row.put("action", storable(record.action()));
        row.put("outcome", storable(record.outcome()));
        row.put("state", state);
        return row;
    }

    /** PostgreSQL takes no NUL and no half of a surrogate pair, and addresses may contain either. */
    private static String storable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(each -> each == 0 || Character.getType(each) == Character.SURROGATE ? '\uFFFD' : each)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String id(Instant now) {
        return TIME.format(now) + "-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
