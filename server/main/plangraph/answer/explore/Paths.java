package plangraph.answer.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;
import plangraph.model.Basis;
import plangraph.store.Graph;

/** Why two elements have to do with each other: the shortest ways between them, hop by hop with evidence, those over hubs last. */
public final class Paths {
    /** The statement's own bound on hops, beyond which a path explains nothing. */
    public static final int MOST_HOPS = 6;

    /** An element with more links than this joins what has little to do with each other. */
    private static final int HUB_LINKS = 40;

    private final Graph graph;

    public Paths(Graph graph) {
        this.graph = graph;
    }

    public record Found(List<Way> paths) {}

    /**
     * @param weakestBasis a path is as strong as its weakest edge
     * @param throughHub whether a step on it joins so much that it says little: an SDG goal, a plan, or what has very many links
     */
    public record Way(
            List<NodeBody> nodes, List<RelationshipBody> relationships, String weakestBasis, boolean throughHub) {}

    /**
     * Up to {@code k} shortest paths, each visiting an element once: those that need no hub, then those through one; of each, the
     * shortest and then the best founded first.
     */
    public Found between(String from, String to, int maxHops, int k, List<String> basis) {
        Map<String, Object> parameters = Map.of(
                "from",
                from,
                "to",
                to,
                "maxHops",
                maxHops,
                "basis",
                basis,
                "types",
                Neighbours.names(List.of()),
                "hubLinks",
                HUB_LINKS);
        List<Way> ways = new ArrayList<>(found("shortest-paths-without-hubs", parameters, false));
        if (ways.size() < k) {
            Set<List<String>> known = ways.stream().map(Paths::keys).collect(Collectors.toSet());
            found("shortest-paths", parameters, true).stream()
                    .filter(way -> !known.contains(keys(way)))
                    .forEach(ways::add);
        }
        return new Found(List.copyOf(ways.subList(0, Math.min(k, ways.size()))));
    }

    private List<Way> found(String statement, Map<String, Object> parameters, boolean throughHub) {
        List<Way> ways = new ArrayList<>();
        graph.read(statement, parameters).forEach(row -> {
            Path path = row.get("path").asPath();
            if (visitsEachOnce(path)) {
                ways.add(way(path, throughHub));
            }
        });
        ways.sort(Comparator.<Way>comparingInt(way -> way.relationships().size())
                .thenComparingInt(way -> rank(way.weakestBasis())));
        return ways;
    }

    private static List<String> keys(Way way) {
        return way.relationships().stream().map(RelationshipBody::key).toList();
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

    private static Way way(Path path, boolean throughHub) {
        List<NodeBody> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(NodeBody.of(node)));
        List<RelationshipBody> relationships = new ArrayList<>();
        path.relationships().forEach(relationship -> relationships.add(RelationshipBody.of(relationship)));
        String weakest = relationships.stream()
                .map(RelationshipBody::basis)
                .max(Comparator.comparingInt(Paths::rank))
                .orElseThrow();
        return new Way(nodes, relationships, weakest, throughHub);
    }

    private static int rank(String basis) {
        return Basis.of(basis).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }
}
