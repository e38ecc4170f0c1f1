package plangraph.answer.explore;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import plangraph.answer.NodeBody;
import plangraph.answer.NotFound;
import plangraph.answer.PageRequest;
import plangraph.answer.RelationshipBody;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;
import plangraph.model.text.SearchTerms;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Elements one by one and in pages. */
public final class ElementReader {
    private final Graph graph;

    public ElementReader(Graph graph) {
        this.graph = graph;
    }

    public record NodePage(
            List<NodeBody> nodes, long total, @Nullable String next) {}

    /** @param document its element, with title, status, date and publisher */
    public record Citation(
            NodeBody document,
            String status,
            @Nullable String locator,
            @Nullable String quote) {}

    /** An element with all that explains it. */
    public record Detail(
            String id,
            String label,
            String title,
            Map<String, Object> properties,
            List<Citation> citations,
            List<NodeBody> corrections,
            List<NodeBody> discrepancies,
            List<NodeBody> examinations,
            List<NodeBody> terms,
            List<Degree> degree) {}

    /** @param dataset that is looked in, with those that are no city; empty: every one */
    public record Filter(Optional<Kind> label, Optional<String> plan, Optional<String> dataset, String q) {}

    /** Elements in the order of their ids; every word of {@code q} must occur. */
    public NodePage page(Filter filter, PageRequest page, Revisions.Now now) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("datasets", now.within(filter.dataset()));
        parameters.put("label", filter.label().map(Kind::word).orElse(null));
        parameters.put("plan", filter.plan().orElse(null));
        parameters.put("terms", SearchTerms.of(filter.q(), now.spelling()).terms());
        long total =
                graph.read("nodes-total", parameters).getFirst().get("total").asLong();
        parameters.put("offset", page.offset());
        parameters.put("limit", page.limit());
        List<NodeBody> nodes = graph.read("nodes-page", parameters).stream()
                .map(row -> NodeBody.of(row.get("element").asNode()))
                .toList();
        return new NodePage(nodes, total, page.next(total));
    }

    public Detail detail(String id) {
        NodeBody node = find(id).orElseThrow(() -> unknown(id));
        Record records = graph.read("element-records", Map.of("id", id)).getFirst();
        List<Degree> degree = graph.read("element-degree", Map.of("id", id)).stream()
                .map(Degree::of)
                .toList();
        List<NodeBody> about = nodes(records.get("records"));
        return new Detail(
                node.id(),
                node.label(),
                node.title(),
                node.properties(),
                records.get("citations").asList(ElementReader::citation),
                of(about, Kind.CORRECTION),
                of(about, Kind.DISCREPANCY),
                of(about, Kind.EXAMINATION),
                nodes(records.get("terms")),
                degree);
    }

    private static List<NodeBody> of(List<NodeBody> records, Kind label) {
        return records.stream()
                .filter(record -> record.label().equals(label.word()))
                .toList();
    }

    private static List<NodeBody> nodes(Value pairs) {
        return pairs.asList(pair -> NodeBody.of(pair.get("node").asNode()));
    }

    private static Citation citation(Value pair) {
        NodeBody document = NodeBody.of(pair.get("node").asNode());
        RelationshipBody cited = RelationshipBody.of(pair.get("relationship").asRelationship());
        return new Citation(
                document,
                String.valueOf(document.properties().get("status")),
                (String) cited.evidence().get("locator"),
                (String) cited.evidence().get("quote"));
    }

    /** Elements by id, in the order asked; unknown ones are left out. */
    public Map<String, NodeBody> byId(List<String> ids) {
        Map<String, NodeBody> found = new LinkedHashMap<>();
        graph.read("elements-by-id", Map.of("ids", ids)).forEach(row -> {
            NodeBody node = NodeBody.of(row.get("element").asNode());
            found.put(node.id(), node);
        });
        return found;
    }

    public Optional<NodeBody> find(String id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    public static NotFound unknown(String id) {
        return new NotFound(LocalizedText.of("「%s」という要素はありません", "No element is called '%s'", id));
    }

    /** The key with the ids that its ends have today. */
    public static String keyToday(String key, Revisions.Now now) {
        return Arrays.stream(key.split("~", -1)).map(now::today).collect(Collectors.joining("~"));
    }

    /** One relationship by its key {@code from~TYPE~to}. */
    public RelationshipBody relationship(String key) {
        String[] parts = key.split("~", -1);
        if (parts.length != 3 || RelationshipType.of(parts[1]).isEmpty()) {
            throw new NotFound(LocalizedText.of(
                    "「%s」というつながりはありません。キーは from~TYPE~to の形です",
                    "No relationship is called '%s'; a key is from~TYPE~to", key));
        }
        return graph.read("relationship-by-key", Map.of("from", parts[0], "to", parts[2], "key", key)).stream()
                .map(row -> RelationshipBody.of(row.get("relationship").asRelationship()))
                .findFirst()
                .orElseThrow(() ->
                        new NotFound(LocalizedText.of("「%s」というつながりはありません", "No relationship is called '%s'", key)));
    }
}
