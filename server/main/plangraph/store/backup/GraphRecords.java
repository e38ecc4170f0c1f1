package plangraph.store.backup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import plangraph.store.Graph;

/** Reads every node and relationship of a graph as JSON, and counts and hashes them on the way. */
final class GraphRecords {
    private final Graph graph;
    private final ContentDigest nodes = new ContentDigest();
    private final ContentDigest relationships = new ContentDigest();

    GraphRecords(Graph graph) {
        this.graph = graph;
    }

    @FunctionalInterface
    interface OfNode {
        void row(long number, ObjectNode node) throws IOException;
    }

    @FunctionalInterface
    interface OfRelationship {
        void row(long from, long to, ObjectNode relationship) throws IOException;
    }

    void nodes(OfNode use) {
        stream("backup-nodes", row -> {
            Node node = row.get("node").asNode();
            List<String> labels = StreamSupport.stream(node.labels().spliterator(), false)
                    .map(Restore::labelInBackup)
                    .sorted()
                    .toList();
            ObjectNode json = PropertyValues.JSON.createObjectNode();
            ArrayNode array = json.putArray("labels");
            labels.forEach(array::add);
            json.set("properties", PropertyValues.json(node.asMap()));
            nodes.add(String.join(":", labels), json.toString());
            use.row(number(node.elementId()), json);
        });
    }

    void relationships(OfRelationship use) {
        stream("backup-relationships", row -> {
            Relationship relationship = row.get("relationship").asRelationship();
            ObjectNode json = PropertyValues.JSON.createObjectNode();
            json.put("type", relationship.type());
            json.set("properties", PropertyValues.json(relationship.asMap()));
            // The numbers of its ends are others in a restored graph, the ids are not.
            relationships.add(relationship.type(), row.get("from") + " " + row.get("to") + " " + json);
            use.row(number(relationship.startNodeElementId()), number(relationship.endNodeElementId()), json);
        });
    }

    Map<String, ContentDigest.Group> nodeContents() {
        return nodes.kinds();
    }

    Map<String, ContentDigest.Group> relationshipContents() {
        return relationships.kinds();
    }

    /** Neo4j's own id ends in a number that is unique within one database. */
    private static long number(String elementId) {
        return Long.parseLong(elementId.substring(elementId.lastIndexOf(':') + 1));
    }

    @FunctionalInterface
    private interface Use {
        void row(Record row) throws IOException;
    }

    private void stream(String statement, Use use) {
        graph.stream(statement, Map.of(), result -> {
            try {
                while (result.hasNext()) {
                    use.row(result.next());
                }
                return result;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
