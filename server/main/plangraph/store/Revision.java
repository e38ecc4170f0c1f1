package plangraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.types.Node;

/**
 * One applied change to the graph.
 *
 * @param number counts all changes of this graph, from 1
 * @param contentHash SHA-256 of the dataset's tables as applied
 * @param properties everything else the change declared: title, licence, renames, synonyms, counts of its diff; and
 *     {@code since}, the number of the dataset's first revision
 */
public record Revision(long number, String dataset, String contentHash, Map<String, Object> properties) {

    /** What the gap rules found before this change: lines of query, its revision, count of stated, count of all. */
    public static final String GAPS_BEFORE = "gapsBefore";

    /** The id of the audit entry of a change that people made. */
    public static final String AUDIT_ENTRY = "auditEntry";

    public Revision {
        properties = Map.copyOf(properties);
    }

    static Revision of(Node node) {
        Map<String, Object> properties = new HashMap<>(node.asMap());
        // Thousands of lines that only a comparison of two revisions needs.
        properties.remove("changes");
        return new Revision(
                node.get("number").asLong(),
                node.get("dataset").asString(),
                node.get("contentHash").asString(),
                properties);
    }

    Revision since(Revision first) {
        Map<String, Object> more = new HashMap<>(properties);
        more.put("since", first.number);
        return new Revision(number, dataset, contentHash, more);
    }

    /** The data revision that answers carry: it moves with every change and tells apart graphs of other content. */
    public String name() {
        return name(number, contentHash);
    }

    /** The name of the data revision with this number and content. */
    public static String name(long number, String contentHash) {
        return number + "-" + contentHash.substring(0, 8);
    }

    /** Lists stored as one string per entry, the parts joined by a tab. */
    public List<List<String>> pairs(String property) {
        return lines(property).stream().map(line -> List.of(line.split("\t"))).toList();
    }

    /** A list of strings; empty when the revision declared none. */
    public List<String> lines(String property) {
        return properties.get(property) instanceof List<?> entries
                ? entries.stream().map(Object::toString).toList()
                : List.of();
    }

    public long count(String property) {
        return properties.get(property) instanceof Long count ? count : 0;
    }

    public String text(String property) {
        return properties.getOrDefault(property, "").toString();
    }
}
