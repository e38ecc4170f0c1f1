package plangraph.publish.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.store.Graph;
import plangraph.store.GraphRows;

/** Everything in the graph, element by element and link by link, in the order of their ids. */
final class WholeGraph {
    private final Graph graph;

    WholeGraph(Graph graph) {
        this.graph = graph;
    }

    /** Writes one of them somewhere. */
    @FunctionalInterface
    interface Use<T> {
        void of(T one) throws IOException;
    }

    /** All that says something about the city; revisions, which tell of the loading, only when asked for by their label. */
    void elements(Use<Element> use) {
        some(null, use);
    }

    void elements(Kind label, Use<Element> use) {
        some(label.word(), use);
    }

    private void some(@Nullable String label, Use<Element> use) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("label", label);
        stream(
                "export-elements",
                parameters,
                row -> use.of(GraphRows.element(row.get("element").asNode())));
    }

    void links(Use<Link> use) {
        stream(
                "export-links",
                Map.of(),
                row -> use.of(GraphRows.link(row.get("link").asRelationship())));
    }

    private void stream(String statement, Map<String, Object> parameters, Use<org.neo4j.driver.Record> use) {
        graph.stream(statement, parameters, result -> {
            try {
                while (result.hasNext()) {
                    use.of(result.next());
                }
                return result;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    PropertyColumns properties() {
        return PropertyColumns.read(graph);
    }

    String statement(String name) {
        return graph.statement(name);
    }
}
