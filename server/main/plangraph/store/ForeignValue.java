package plangraph.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/** Thrown when an answer would hold a node or relationship that is no part of the city's data, however a query came to it. */
public final class ForeignValue extends ClientException {
    private static final long serialVersionUID = 1L;
    private static final String ELEMENT = "Element";

    private ForeignValue() {
        super("returns what is no part of the city's data");
    }

    public LocalizedText words() {
        return new LocalizedText(
                "質問の答えに市のデータではないものがあります。要素とつながりだけを返してください",
                "The answer would hold what is no part of the city's data; return elements and relationships only");
    }

    /** The row itself when everything in it may be read. */
    static Record refuse(Record row) {
        row.values().forEach(value -> refuse(value.asObject()));
        return row;
    }

    private static void refuse(@Nullable Object value) {
        if (value instanceof Node node && !node.hasLabel(ELEMENT)) {
            throw new ForeignValue();
        } else if (value instanceof Relationship relationship
                && RelationshipType.of(relationship.type()).isEmpty()) {
            throw new ForeignValue();
        } else if (value instanceof Path path) {
            path.nodes().forEach(ForeignValue::refuse);
            path.relationships().forEach(ForeignValue::refuse);
        } else if (value instanceof List<?> list) {
            list.forEach(ForeignValue::refuse);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(ForeignValue::refuse);
        }
    }
}
