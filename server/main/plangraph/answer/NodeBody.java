package plangraph.answer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.types.Node;
import plangraph.model.Element;
import plangraph.store.GraphRows;

/** An element with everything it says about itself; fields made only for search are left out. */
public record NodeBody(String id, String label, String title, Map<String, Object> properties) {
    /** Fields of their own, those of search, and of a revision the audit entry and the thousands of lines that /changes tells. */
    private static final Set<String> APART =
            Set.of("id", "auditEntry", "changes", "title", "searchTitle", "searchText", "sortKey");

    public static NodeBody of(Node node) {
        Map<String, Object> shown = new TreeMap<>();
        for (String name : node.keys()) {
            if (!APART.contains(name)) {
                shown.put(name, PlainValues.value(node.get(name).asObject()));
            }
        }
        String id = node.get("id").asString();
        return new NodeBody(id, GraphRows.label(node).word(), node.get("title").asString(id), shown);
    }

    public static NodeBody of(Element element) {
        Map<String, Object> shown = new TreeMap<>();
        element.properties().forEach((name, value) -> {
            if (!APART.contains(name)) {
                shown.put(name, PlainValues.value(value));
            }
        });
        Object title = element.properties().getOrDefault("title", element.id());
        return new NodeBody(element.id(), element.label().word(), title.toString(), shown);
    }

    /** Whether a property of the graph is among those that are shown. */
    public static boolean shows(String property) {
        return !APART.contains(property);
    }

    public NodeRef ref() {
        return new NodeRef(id, label, title);
    }
}
