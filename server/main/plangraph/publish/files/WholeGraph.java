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
import plangraph.store.Revisions;

/** Reads everything in the graph, element by element and link by link, in the order of their ids. */
public final class WholeGraph {
    private final Graph graph;
    private final Revisions.Now now;
    private final PropertyColumns properties;

    /** Reads which properties there are; a graph that cannot be read fails here, before anything is written. */
    public WholeGraph(Graph graph, Revisions.Now now) {
        this.graph = graph;
        this.now = now;
        this.properties = PropertyColumns.read(graph);
    }

    Revisions.Now now() {
        return now;
    }

    /** Takes one of them. */
    @FunctionalInterface
    interface Use<T> {
        void of(T one) throws IOException;
    }

    /** All that says something about a city. Revisions, which record the loading, come only when asked for by their kind. */
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
        return properties;
    }

    String statement(String name) {
        return graph.statement(name);
    }
}
