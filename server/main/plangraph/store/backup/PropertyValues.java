package plangraph.store.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plangraph.model.LocalizedText;

/**
 * Converts property values to JSON and back, so that each keeps its type: integers and floats as numbers (a float always has a point
 * or an exponent), text, truth, lists of these; a time as {@code {"date": "2026-11-21"}}, named by its type.
 */
final class PropertyValues {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    /** Properties in the order of their names, so that equal ones are equal as text. */
    static ObjectNode json(Map<String, Object> properties) {
        ObjectNode json = NEW.objectNode();
        new TreeMap<>(properties).forEach((name, value) -> json.set(name, json(value)));
        return json;
    }

    private static JsonNode json(Object value) {
        return switch (value) {
            case String text -> NEW.textNode(text);
            case Boolean truth -> NEW.booleanNode(truth);
            case Long integer -> NEW.numberNode(integer);
            case Double number -> number(number);
            case LocalDate date -> NEW.objectNode().put("date", date.toString());
            case LocalDateTime time -> NEW.objectNode().put("localDateTime", time.toString());
            case ZonedDateTime time -> NEW.objectNode().put("dateTime", time.toString());
            case OffsetDateTime time -> NEW.objectNode().put("dateTime", time.toString());
            case List<?> list -> {
                ArrayNode array = NEW.arrayNode();
                list.forEach(each -> array.add(json(each)));
                yield array;
            }
            default ->
                throw new IllegalArgumentException("A property of type "
                        + value.getClass().getSimpleName() + " cannot be kept in a backup: " + value);
        };
    }

    /** JSON knows no infinity and no NaN. */
    private static JsonNode number(Double number) {
        return Double.isFinite(number)
                ? NEW.numberNode(number)
                : NEW.objectNode().put("float", number.toString());
    }

    static Map<String, Object> properties(JsonNode json) throws BrokenBackup {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : json.properties()) {
            properties.put(property.getKey(), value(property.getValue()));
        }
        return properties;
    }

    private static Object value(JsonNode json) throws BrokenBackup {
        return switch (json.getNodeType()) {
            case STRING -> json.textValue();
            case BOOLEAN -> json.booleanValue();
            case NUMBER -> json.isIntegralNumber() ? (Object) json.longValue() : (Object) json.doubleValue();
            case ARRAY -> list(json);
            case OBJECT -> typed(json);
            default ->
                throw new BrokenBackup(LocalizedText.of(
                        "属性の値になりえないものがあります: %s", "it contains a value that no property can have: %s", json));
        };
    }

    private static List<Object> list(JsonNode json) throws BrokenBackup {
        List<Object> values = new ArrayList<>();
        for (JsonNode each : json) {
            values.add(value(each));
        }
        return values;
    }

    private static Object typed(JsonNode json) throws BrokenBackup {
        Map.Entry<String, JsonNode> only = json.properties().iterator().next();
        String text = only.getValue().asText();
        return switch (only.getKey()) {
            case "float" -> Double.valueOf(text);
            case "date" -> LocalDate.parse(text);
            case "localDateTime" -> LocalDateTime.parse(text);
            case "dateTime" -> ZonedDateTime.parse(text);
            default ->
                throw new BrokenBackup(
                        LocalizedText.of("知らない型の値があります: %s", "it contains a value of unknown type: %s", json));
        };
    }

    private PropertyValues() {}
}
