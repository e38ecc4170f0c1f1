package plangraph.store.inprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.neo4j.bolt.connection.values.Segment;
import org.neo4j.bolt.connection.values.Value;
import org.neo4j.bolt.connection.values.ValueFactory;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.core.NodeEntity;
import org.neo4j.kernel.impl.core.RelationshipEntity;

/** Nodes, relationships and paths of answers, from Neo4j's into the driver's. */
final class DriverElements {
    private final ValueFactory values;
    private final Function<Map<?, ?>, Map<String, Value>> properties;

    DriverElements(ValueFactory values, Function<Map<?, ?>, Map<String, Value>> properties) {
        this.values = values;
        this.properties = properties;
    }

    // The driver tells elements apart by the numbers that Neo4j is about to give up.
    @SuppressWarnings("removal")
    org.neo4j.bolt.connection.values.Node node(Node node) {
        try {
            return read(node);
        } catch (NotFoundException e) {
            if (NodeEntity.isDeletedInCurrentTransaction(node)) {
                return values.node(node.getId(), node.getElementId(), List.of(), Map.of());
            }
            throw goneMeanwhile(e);
        }
    }

    /** As a server says it: whoever asks again gets another answer. */
    private static RefusedStatement goneMeanwhile(NotFoundException e) {
        return new RefusedStatement(Status.Transaction.Outdated, "Deleted while it was read: " + e.getMessage());
    }

    @SuppressWarnings("removal")
    private org.neo4j.bolt.connection.values.Node read(Node node) {
        List<String> labels = StreamSupport.stream(node.getLabels().spliterator(), false)
                .map(Label::name)
                .toList();
        return values.node(node.getId(), node.getElementId(), labels, properties.apply(node.getAllProperties()));
    }

    @SuppressWarnings("removal")
    org.neo4j.bolt.connection.values.Relationship relationship(Relationship relationship) {
        try {
            return read(relationship);
        } catch (NotFoundException e) {
            if (RelationshipEntity.isDeletedInCurrentTransaction(relationship)) {
                return values.relationship(
                        relationship.getId(), relationship.getElementId(), -1, "", -1, "", "", Map.of());
            }
            throw goneMeanwhile(e);
        }
    }

    @SuppressWarnings("removal")
    private org.neo4j.bolt.connection.values.Relationship read(Relationship relationship) {
        return values.relationship(
                relationship.getId(),
                relationship.getElementId(),
                relationship.getStartNodeId(),
                relationship.getStartNode().getElementId(),
                relationship.getEndNodeId(),
                relationship.getEndNode().getElementId(),
                relationship.getType().name(),
                properties.apply(relationship.getAllProperties()));
    }

    org.neo4j.bolt.connection.values.Path path(Path path) {
        List<org.neo4j.bolt.connection.values.Node> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<org.neo4j.bolt.connection.values.Relationship> relationships = new ArrayList<>();
        path.relationships().forEach(relationship -> relationships.add(relationship(relationship)));
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < relationships.size(); i++) {
            segments.add(values.segment(nodes.get(i), relationships.get(i), nodes.get(i + 1)));
        }
        return values.path(segments, nodes, relationships);
    }
}
