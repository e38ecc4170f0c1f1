package plangraph.store.inprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.values.Value;

/** Values of parameters, from the driver's into Java's. */
final class ParameterValues {

    static Map<String, Object> map(Map<String, Value> values) {
        Map<String, @Nullable Object> map = HashMap.newHashMap(values.size());
        values.forEach((name, value) -> map.put(name, of(value)));
        return map;
    }

    private static @Nullable Object of(Value value) {
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
            case LIST -> list(value);
            case MAP -> map(value.asBoltMap());
            default -> throw new IllegalArgumentException("A parameter cannot be of type " + value.boltValueType());
        };
    }

    private static List<@Nullable Object> list(Value list) {
        List<@Nullable Object> values = new ArrayList<>(list.size());
        list.boltValues().forEach(value -> values.add(of(value)));
        return values;
    }

    private ParameterValues() {}
}
