package plangraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * A version of an own query as the graph holds it.
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
