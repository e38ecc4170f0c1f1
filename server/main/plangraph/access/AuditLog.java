package plangraph.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import plangraph.store.Graph;

/** Records every write and every refused one in the graph; a write and its entry share one transaction. */
public final class AuditLog {
    /** Has the same width for every moment, so that keys sort by time. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Graph graph;
    private final Clock clock;
    private volatile boolean prepared;

    public AuditLog(Graph graph, Clock clock) {
        this.graph = graph;
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

    /** Creates the constraints of what people add, before the first of it: at each start they would cost time. */
    public void prepareSchema() {
        if (!prepared) {
            graph.applySchema("constraint-access-token");
            graph.applySchema("constraint-audit-entry");
            graph.applySchema("constraint-own-query-version");
            prepared = true;
        }
    }

    /** Writes the record within the transaction of what was done. */
    public void write(Graph.Writing writing, AuditRecord record) {
        Instant now = clock.instant();
        writing.run(
                "create-audit-entry",
                Map.of(
                        "properties",
                        Map.of(
                                "key", key(now),
                                "time", now.toString(),
                                "who", record.who(),
                                "role", record.role(),
                                "from", record.from(),
                                "action", record.action(),
                                "outcome", record.outcome())));
    }

    /** Writes the record of a refusal, in a transaction of its own. */
    public void write(AuditRecord record) {
        prepareSchema();
        graph.write(writing -> {
            write(writing, record);
            return record;
        });
    }

    /** Reads a page of the log, the latest entry first. */
    public Entries entries(Optional<String> before, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", before.orElse(null));
        parameters.put("limit", limit + 1);
        List<Value> found = graph.read("audit-entries", parameters).stream()
                .map(row -> row.get("entry"))
                .toList();
        List<Value> page = found.subList(0, Math.min(limit, found.size()));
        long total = graph.read("audit-total", Map.of()).getFirst().get("total").asLong();
        return new Entries(
                page.stream().map(AuditLog::entry).toList(),
                total,
                found.size() > limit ? page.getLast().get("key").asString() : null);
    }

    private static Entry entry(Value entry) {
        return new Entry(
                entry.get("time").asString(),
                entry.get("who").asString(),
                entry.get("role").asString(),
                entry.get("from").asString(),
                entry.get("action").asString(),
                entry.get("outcome").asString());
    }

    private static String key(Instant now) {
        return TIME.format(now) + "-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
