package plangraph.answer.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.answer.NodeBody;
import plangraph.answer.PageRequest;
import plangraph.answer.RelationshipBody;
import plangraph.model.Kind;
import plangraph.model.RelationshipType;
import plangraph.store.Graph;

/** The elements one relationship away. */
public final class Neighbours {
    private final Graph graph;

    public Neighbours(Graph graph) {
        this.graph = graph;
    }

    /** @param total relationships in all, of which this page shows some */
    public record NeighbourPage(
            List<NodeBody> nodes,
            List<RelationshipBody> relationships,
            long total,
            boolean truncated,
            @Nullable String next) {}

    /** @param types empty: those of meaning, that is all but citations, records and definitions */
    public record Filter(List<RelationshipType> types, String direction, Optional<Kind> label, List<String> basis) {}

    public NeighbourPage of(String id, Filter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("types", names(filter.types()));
        parameters.put("direction", filter.direction());
        parameters.put("label", filter.label().map(Kind::word).orElse(null));
        parameters.put("basis", filter.basis());
        long total = graph.read("neighbors-total", parameters)
                .getFirst()
                .get("total")
                .asLong();
        parameters.put("offset", page.offset());
        parameters.put("limit", page.limit());
        Map<String, NodeBody> nodes = new LinkedHashMap<>();
        List<RelationshipBody> relationships = new ArrayList<>();
        graph.read("neighbors-page", parameters).forEach(row -> {
            NodeBody other = NodeBody.of(row.get("other").asNode());
            nodes.putIfAbsent(id, NodeBody.of(row.get("element").asNode()));
            nodes.putIfAbsent(other.id(), other);
            relationships.add(RelationshipBody.of(row.get("relationship").asRelationship()));
        });
        String next = page.next(total);
        return new NeighbourPage(List.copyOf(nodes.values()), relationships, total, next != null, next);
    }

    static List<String> names(List<RelationshipType> types) {
        return (types.isEmpty() ? WALKED : types).stream().map(Enum::name).toList();
    }

    static final List<RelationshipType> WALKED = java.util.Arrays.stream(RelationshipType.values())
            .filter(RelationshipType::isWalked)
            .toList();
}
