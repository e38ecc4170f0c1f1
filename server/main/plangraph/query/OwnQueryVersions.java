package plangraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.neo4j.driver.Value;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.store.Graph;

/** Stores people's own queries in the graph, every save as a version of its own. */
public record OwnQueryVersions(Graph graph, AuditLog audit) {

    /** Of all queries; it grows with every save and every deletion. */
    long count() {
        return graph.read("count-own-query-versions", Map.of())
                .getFirst()
                .get("total")
                .asLong();
    }

    /** Those that hold now. */
    List<OwnQueryVersion> current() {
        return graph.read("own-queries", Map.of()).stream()
                .map(row -> OwnQueryVersion.of(row.get("query")))
                .toList();
    }

    /** The latest first. */
    List<OwnQueryVersion> of(String id) {
        return graph.read("own-query-versions", Map.of("id", id)).stream()
                .map(row -> OwnQueryVersion.of(row.get("version")))
                .toList();
    }

    /**
     * All or nothing: the version, that it holds now, and the entry in the log.
     *
     * @param before the version that holds until then
     * @param version made by its number
     */
    void add(String id, Optional<Long> before, LongFunction<OwnQueryVersion> version, AuditRecord deed) {
        audit.prepareSchema();
        graph.write(writing -> {
            OwnQueryVersion stored = version.apply(before.orElseGet(() -> last(writing, id)) + 1);
            writing.run("create-own-query-version", Map.of("properties", stored.properties()));
            writing.run("withdraw-own-query", Map.of("id", id));
            if (!stored.deleted()) {
                writing.run("offer-own-query", Map.of("key", stored.key()));
            }
            audit.write(writing, deed.with(deed.outcome() + ", version " + stored.version()));
            return stored;
        });
    }

    /** One that was deleted goes on counting when it is saved again. */
    private static long last(Graph.Writing writing, String id) {
        Value last = writing.run("own-query-latest-version", Map.of("id", id))
                .getFirst()
                .get("version");
        return last.isNull() ? 0 : last.asLong();
    }

    /**
     * A version of an own query, as it is stored.
     *
     * @param deleted whether this version is its end
     */
    public record OwnQueryVersion(
            String id, long version, String text, String revision, String author, String savedAt, boolean deleted) {

        static OwnQueryVersion of(Value node) {
            return new OwnQueryVersion(
                    node.get("id").asString(),
                    node.get("version").asLong(),
                    node.get("text").asString(),
                    node.get("revision").asString(),
                    node.get("author").asString(),
                    node.get("savedAt").asString(),
                    node.get("deleted").asBoolean());
        }

        /** Two processes cannot make the same version: the key is unique. */
        String key() {
            return id + "~" + version;
        }

        Map<String, Object> properties() {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("key", key());
            properties.put("id", id);
            properties.put("version", version);
            properties.put("text", text);
            properties.put("revision", revision);
            properties.put("author", author);
            properties.put("savedAt", savedAt);
            properties.put("deleted", deleted);
            return properties;
        }
    }
}
