package plangraph.store.inprocess;

import java.lang.reflect.Array;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.values.Value;
import org.neo4j.bolt.connection.values.ValueFactory;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.spatial.Point;
import org.neo4j.values.storable.DurationValue;

/** Values of answers, from Neo4j's into the driver's. */
final class DriverValues {
    private final ValueFactory values;
    private final DriverElements elements;

    DriverValues(ValueFactory values) {
        this.values = values;
        this.elements = new DriverElements(values, this::map);
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
            case Node node -> values.value(elements.node(node));
            case Relationship relationship -> values.value(elements.relationship(relationship));
            case Path path -> values.value(elements.path(path));
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
            throw new IllegalArgumentException("Cannot be handed on: a value of " + value.getClass());
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
}
