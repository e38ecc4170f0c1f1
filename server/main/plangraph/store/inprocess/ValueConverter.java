package plangraph.store.inprocess;

import java.lang.reflect.Array;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.values.Segment;
import org.neo4j.bolt.connection.values.Value;
import org.neo4j.bolt.connection.values.ValueFactory;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.spatial.Point;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.core.NodeEntity;
import org.neo4j.kernel.impl.core.RelationshipEntity;
import org.neo4j.values.storable.DurationValue;

/** Converts values between Neo4j and the driver: answers one way, parameters of statements the other. */
final class ValueConverter {
    private final ValueFactory values;

    ValueConverter(ValueFactory values) {
        this.values = values;
    }

    List<Value> row(List<String> columns, Map<String, Object> row) {
        List<Value> fields = new ArrayList<>(columns.size());
        columns.forEach(column -> fields.add(of(row.get(column))));
        return fields;
    }

    Value of(@Nullable Object value) {
        return switch (value) {
            case null -> values.value((Object) null);
            case String text -> values.value(text);
            case Boolean truth -> values.value(truth.booleanValue());
            case Double number -> values.value(number.doubleValue());
            case Float number -> values.value(number.doubleValue());
            case Number number -> values.value(number.longValue());
            case Node node -> values.value(node(node));
            case Relationship relationship -> values.value(relationship(relationship));
            case Path path -> values.value(path(path));
            case Map<?, ?> map -> values.value(map(map));
            case Iterable<?> list -> values.value(list(list));
            case byte[] bytes -> values.value(bytes);
            case Temporal instant -> values.value((Object) instant);
            case DurationValue duration -> duration(duration);
            case Point point -> point(point);
            default -> other(value);
        };
    }

    private Value other(Object value) {
        if (!value.getClass().isArray()) {
            throw new IllegalArgumentException("Unsupported in an answer: a value of " + value.getClass());
        }
        int length = Array.getLength(value);
        List<Value> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(of(Array.get(value, i)));
        }
        return values.value(list);
    }

    private List<Value> list(Iterable<?> list) {
        List<Value> of = new ArrayList<>();
        list.forEach(value -> of.add(of(value)));
        return of;
    }

    private Map<String, Value> map(Map<?, ?> map) {
        Map<String, Value> of = new TreeMap<>();
        map.forEach((name, value) -> of.put(String.valueOf(name), of(value)));
        return of;
    }

    private Value duration(TemporalAmount duration) {
        return values.isoDuration(
                duration.get(ChronoUnit.MONTHS),
                duration.get(ChronoUnit.DAYS),
                duration.get(ChronoUnit.SECONDS),
                Math.toIntExact(duration.get(ChronoUnit.NANOS)));
    }

    private Value point(Point point) {
        double[] at = point.getCoordinate().getCoordinate();
        int system = point.getCRS().getCode();
        return at.length == 2 ? values.point(system, at[0], at[1]) : values.point(system, at[0], at[1], at[2]);
    }

    // The driver tells elements apart by numbers that Neo4j has deprecated.
    @SuppressWarnings("removal")
    private org.neo4j.bolt.connection.values.Node node(Node node) {
        try {
            return read(node);
        } catch (NotFoundException e) {
            if (NodeEntity.isDeletedInCurrentTransaction(node)) {
                return values.node(node.getId(), node.getElementId(), List.of(), Map.of());
            }
            throw deletedMeanwhile(e);
        }
    }

    /** With the code that a server gives: asking again gets another answer. */
    private static Failures.Refused deletedMeanwhile(NotFoundException e) {
        return new Failures.Refused(Status.Transaction.Outdated, "Deleted while it was read: " + e.getMessage());
    }

    @SuppressWarnings("removal")
    private org.neo4j.bolt.connection.values.Node read(Node node) {
        List<String> labels = StreamSupport.stream(node.getLabels().spliterator(), false)
                .map(Label::name)
                .toList();
        return values.node(node.getId(), node.getElementId(), labels, map(node.getAllProperties()));
    }

    @SuppressWarnings("removal")
    private org.neo4j.bolt.connection.values.Relationship relationship(Relationship relationship) {
        try {
            return read(relationship);
        } catch (NotFoundException e) {
            if (RelationshipEntity.isDeletedInCurrentTransaction(relationship)) {
                return values.relationship(
                        relationship.getId(), relationship.getElementId(), -1, "", -1, "", "", Map.of());
            }
            throw deletedMeanwhile(e);
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
                map(relationship.getAllProperties()));
    }

    private org.neo4j.bolt.connection.values.Path path(Path path) {
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

    /** Parameters of a statement. */
    static Map<String, Object> parameters(Map<String, Value> values) {
        Map<String, @Nullable Object> map = HashMap.newHashMap(values.size());
        values.forEach((name, value) -> map.put(name, parameter(value)));
        return map;
    }

    private static @Nullable Object parameter(Value value) {
        return switch (value.boltValueType()) {
            case NULL -> null;
            case BOOLEAN -> value.asBoolean();
            case INTEGER -> value.asLong();
            case FLOAT -> value.asDouble();
            case STRING -> value.asString();
            case BYTES -> value.asByteArray();
            case DATE -> value.asLocalDate();
            case TIME -> value.asOffsetTime();
            case LOCAL_TIME -> value.asLocalTime();
            case LOCAL_DATE_TIME -> value.asLocalDateTime();
            case DATE_TIME -> value.asZonedDateTime();
            case LIST -> parameterList(value);
            case MAP -> parameters(value.asBoltMap());
            default -> throw new IllegalArgumentException("A parameter cannot be of type " + value.boltValueType());
        };
    }

    private static List<@Nullable Object> parameterList(Value list) {
        List<@Nullable Object> values = new ArrayList<>(list.size());
        list.boltValues().forEach(value -> values.add(parameter(value)));
        return values;
    }
}
