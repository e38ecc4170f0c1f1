package plangraph.answer.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;
import plangraph.model.Basis;
import plangraph.store.Graph;

/** Why two elements have to do with each other: the shortest ways between them, hop by hop with evidence. */
public final class Paths {
    /** The statement's own bound on hops, beyond which a path explains nothing. */
    public static final int MOST_HOPS = 6;

    private final Graph graph;

    public Paths(Graph graph) {
        this.graph = graph;
    }

    public record Found(List<Way> paths) {}

    /** @param weakestBasis a path is as strong as its weakest edge */
    public record Way(List<NodeBody> nodes, List<RelationshipBody> relationships, String weakestBasis) {}

    /** Up to {@code k} shortest paths, each visiting an element once, the shortest and then the best founded first. */
    public Found between(String from, String to, int maxHops, int k, List<String> basis) {
        List<Way> ways = new ArrayList<>();
        Map<String, Object> parameters = Map.of(
                "from", from, "to", to, "maxHops", maxHops, "basis", basis, "types", Neighbours.names(List.of()));
        graph.read("shortest-paths", parameters).forEach(row -> {
            Path path = row.get("path").asPath();
            if (visitsEachOnce(path)) {
                ways.add(way(path));
            }
        });
        ways.sort(Comparator.<Way>comparingInt(way -> way.relationships().size())
                .thenComparingInt(way -> rank(way.weakestBasis())));
        return new Found(List.copyOf(ways.subList(0, Math.min(k, ways.size()))));
    }

    private static boolean visitsEachOnce(Path path) {
        Set<String> visited = new HashSet<>();
        for (Node node : path.nodes()) {
            if (!visited.add(node.elementId())) {
                return false;
            }
        }
        return true;
    }

    private static Way way(Path path) {
        List<NodeBody> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(NodeBody.of(node)));
        List<RelationshipBody> relationships = new ArrayList<>();
        path.relationships().forEach(relationship -> relationships.add(RelationshipBody.of(relationship)));
        String weakest = relationships.stream()
                .map(RelationshipBody::basis)
                .max(Comparator.comparingInt(Paths::rank))
                .orElseThrow();
        return new Way(nodes, relationships, weakest);
    }

    private static int rank(String basis) {
        return Basis.of(basis).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }
}
