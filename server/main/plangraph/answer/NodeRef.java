package plangraph.answer;

import org.neo4j.driver.types.Node;
import plangraph.model.Element;
import plangraph.store.GraphRows;

/** An element where only its name is needed. */
public record NodeRef(String id, String label, String title) {

    public static NodeRef of(Node node) {
        Element element = GraphRows.element(node);
        return new NodeRef(
                element.id(),
                element.label().word(),
                String.valueOf(element.properties().getOrDefault("title", element.id())));
    }
}
