package plangraph.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.RelationshipType;

/** Converts the driver's nodes and relationships into elements and links. */
public final class GraphRows {

    public static Element element(Node node) {
        Map<String, Object> properties = new LinkedHashMap<>(node.asMap());
        Object id = properties.remove("id");
        return new Element(String.valueOf(id), label(node), properties);
    }

    /** The one label of the model that it has. */
    public static Kind label(Node node) {
        for (String word : node.labels()) {
            var label = Kind.of(word);
            if (label.isPresent()) {
                return label.get();
            }
        }
        throw new IllegalStateException("Node " + node.get("id") + " has none of Plangraph's labels: " + node.labels());
    }

    /** The ends come from the stored key, since a relationship on the wire only knows Neo4j's own ids. */
    public static Link link(Relationship relationship) {
        String key = relationship.get("key").asString();
        RelationshipType type = RelationshipType.of(relationship.type())
                .orElseThrow(() -> new IllegalStateException("Unknown type of relationship: " + relationship.type()));
        return new Link(Link.fromOf(key), type, Link.toOf(key), relationship.asMap());
    }

    private GraphRows() {}
}
