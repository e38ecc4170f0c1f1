package plangraph.publish.files;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;

/** GraphML as JGraphT reads it, which also checks it against the schema of the format. */
record GraphmlRead(
        Graph<String, DefaultEdge> graph,
        Map<String, Map<String, String>> nodes,
        Map<DefaultEdge, Map<String, String>> edges) {

    static GraphmlRead of(byte[] file) {
        GraphmlRead read =
                new GraphmlRead(new DirectedPseudograph<>(DefaultEdge.class), new HashMap<>(), new HashMap<>());
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((of, value) -> read.nodes
                .computeIfAbsent(of.getFirst(), ignored -> new HashMap<>())
                .put(of.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((of, value) -> read.edges
                .computeIfAbsent(of.getFirst(), ignored -> new HashMap<>())
                .put(of.getSecond(), value.getValue()));
        importer.importGraph(read.graph, new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        return read;
    }

    String ofNode(String id, String property) {
        return nodes.getOrDefault(id, Map.of()).getOrDefault(property, "");
    }
}
