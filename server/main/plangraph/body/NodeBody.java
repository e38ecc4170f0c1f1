package plangraph.body;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.types.Node;
import plangraph.graph.GraphRows;
import plangraph.model.Element;

/** An element with everything it says about itself; fields made only for search are left out. */
public record NodeBody(String id, String label, String title, Map<String, Object> properties) {
    private static final Set<String> INTERNAL = Set.of("title", "searchTitle", "searchText", "sortKey");

    public static NodeBody of(Node node) {
        return of(GraphRows.element(node));
    }

    public static NodeBody of(Element element) {
        Map<String, Object> shown = new TreeMap<>();
        element.properties().forEach((name, value) -> {
            if (!INTERNAL.contains(name)) {
                shown.put(name, Plain.value(value));
            }
        });
        return new NodeBody(
                element.id(),
                element.label().word(),
                String.valueOf(element.properties().getOrDefault("title", element.id())),
                shown);
    }

    /** Whether a property of the graph is among those that are shown. */
    public static boolean shows(String property) {
        return !property.equals("id") && !INTERNAL.contains(property);
    }

    public NodeRef ref() {
        return new NodeRef(id, label, title);
    }
}
