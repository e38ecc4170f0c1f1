package plangraph.store.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import plangraph.store.Graph;

/**
 * Moves tokens, own queries and audit log out of a graph that an older program wrote.
 *
 * <ol>
 *   <li>Copies all that the graph holds of them into the store in one transaction; what is there already, by its key, stays.
 *   <li>Removes from the graph what was copied.
 * </ol>
 *
 * A kill in between leaves both, and the next start begins anew: nothing is lost, and nothing is there twice.
 */
public final class RecordsFromGraph {
    private static final int BATCH = 1_000;

    private final Graph graph;
    private final Records records;

    public RecordsFromGraph(Graph graph, Records records) {
        this.graph = graph;
        this.records = records;
    }

    /** Moves what is there; returns how many. */
    public long move() {
        if (graph.read("count-moving", Map.of()).getFirst().get("count").asLong() == 0) {
            return 0;
        }
        List<String> copied = records.write(this::copy);
        for (int from = 0; from < copied.size(); from += BATCH) {
            List<String> some = copied.subList(from, Math.min(from + BATCH, copied.size()));
            graph.write(writing -> writing.run("remove-moved", Map.of("nodes", some)));
        }
        graph.applySchema("drop-constraint-access-token");
        graph.applySchema("drop-constraint-audit-entry");
        graph.applySchema("drop-constraint-own-query-version");
        return copied.size();
    }

    @FunctionalInterface
    private interface Conversion {
        Map<String, @Nullable Object> of(Value node);
    }

    /** Returns the ids of the nodes in Neo4j that were copied. */
    private List<String> copy(RecordsTransaction transaction) {
        List<String> copied = new ArrayList<>();
        copy(transaction, "moving-tokens", "add-token", RecordsFromGraph::token, copied);
        copy(transaction, "moving-own-query-versions", "add-own-query-version", RecordsFromGraph::version, copied);
        copy(transaction, "moving-audit-entries", "add-audit-entry", RecordsFromGraph::entry, copied);
        return copied;
    }

    private void copy(
            RecordsTransaction transaction, String moving, String adding, Conversion conversion, List<String> copied) {
        graph.stream(moving, Map.of(), (Result rows) -> {
            List<Map<String, @Nullable Object>> batch = new ArrayList<>();
            while (rows.hasNext()) {
                var row = rows.next();
                copied.add(row.get("number").asString());
                batch.add(conversion.of(row.get("node")));
                if (batch.size() == BATCH) {
                    transaction.runAll(adding, batch);
                    batch.clear();
                }
            }
            transaction.runAll(adding, batch);
            return rows;
        });
    }

    private static Map<String, @Nullable Object> token(Value node) {
        Map<String, @Nullable Object> row = texts(node, "name", "role", "created", "hash");
        row.put("expires", null);
        row.put("last_used", null);
        return row;
    }

    private static Map<String, @Nullable Object> version(Value node) {
        Map<String, @Nullable Object> row = texts(node, "id", "text", "revision", "author");
        row.put("version", node.get("version").asLong());
        row.put("saved_at", node.get("savedAt").asString());
        row.put("deleted", node.get("deleted").asBoolean() ? 1L : 0L);
        row.put("offered", node.asNode().hasLabel("OwnQuery") ? 1L : 0L);
        return row;
    }

    private static Map<String, @Nullable Object> entry(Value node) {
        Map<String, @Nullable Object> row = texts(node, "time", "who", "role", "action", "outcome");
        row.put("id", node.get("key").asString());
        row.put("client", node.get("from").asString());
        row.put("state", "done");
        return row;
    }

    private static Map<String, @Nullable Object> texts(Value node, String... names) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (String name : names) {
            row.put(name, node.get(name).asString());
        }
        return row;
    }
}
