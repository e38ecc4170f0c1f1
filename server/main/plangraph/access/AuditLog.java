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

/** Every write and every refused one, in the graph; what was written stands in the same transaction as its entry. */
public final class AuditLog {
    /** As wide for every moment, so that keys sort by time. */
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
     * What somebody did or tried.
     *
     * @param who name of their token; empty when they had none that is known
     * @param role of the token
     * @param from the address they came from
     * @param action method and address, or command
     * @param outcome what became of it
     */
    public record Deed(String who, String role, String from, String action, String outcome) {

        /** The name in the place of a token's; no token may have it. */
        static final String COMMAND_LINE = "command line";

        /** By somebody at the machine itself, who may do everything. */
        public static Deed ofCommandLine(String action, String outcome) {
            return new Deed(COMMAND_LINE, Role.ADMIN.word(), "", action, outcome);
        }

        public Deed with(String otherOutcome) {
            return new Deed(who, role, from, action, otherOutcome);
        }
    }

    /** @param time ISO 8601 in UTC */
    public record Entry(String time, String who, String role, String from, String action, String outcome) {}

    /** @param next where the entries before these begin; null when there are none */
    public record Entries(
            List<Entry> entries, long total, @Nullable String next) {}

    /** Constraints of what people add, made before the first of it: a start would pay for them each time. */
    public void prepareSchema() {
        if (!prepared) {
            graph.applySchema("constraint-access-token");
            graph.applySchema("constraint-audit-entry");
            graph.applySchema("constraint-own-query-version");
            prepared = true;
        }
    }

    /** Within the transaction of what was done. */
    public void write(Graph.Writing writing, Deed deed) {
        Instant now = clock.instant();
        writing.run(
                "create-audit-entry",
                Map.of(
                        "properties",
                        Map.of(
                                "key", key(now),
                                "time", now.toString(),
                                "who", deed.who(),
                                "role", deed.role(),
                                "from", deed.from(),
                                "action", deed.action(),
                                "outcome", deed.outcome())));
    }

    /** Of a refusal, which has no transaction of its own. */
    public void write(Deed deed) {
        prepareSchema();
        graph.write(writing -> {
            write(writing, deed);
            return deed;
        });
    }

    /** The latest first. */
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
