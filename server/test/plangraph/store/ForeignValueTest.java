package plangraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalNode;
import org.neo4j.driver.internal.InternalPath;
import org.neo4j.driver.internal.InternalRecord;
import org.neo4j.driver.internal.InternalRelationship;
import org.neo4j.driver.internal.value.NodeValue;
import org.neo4j.driver.internal.value.PathValue;
import org.neo4j.driver.internal.value.RelationshipValue;

/** Whatever the guard lets through, an answer holds elements only. */
final class ForeignValueTest {
    private static final InternalNode ELEMENT = node(1, "Element", "Plan");
    private static final InternalNode TOKEN = node(2, "AccessToken");
    private static final InternalRelationship KNOWN = relationship("HAS_POLICY");

    private static InternalNode node(long id, String... labels) {
        return new InternalNode(id, String.valueOf(id), List.of(labels), Map.of());
    }

    private static InternalRelationship relationship(String type) {
        return new InternalRelationship(3, "3", 1, "1", 2, "2", type, Map.of());
    }

    private static Record row(Value... values) {
        return new InternalRecord(Arrays.stream(values).map(String::valueOf).toList(), List.of(values));
    }

    static List<Value> foreign() {
        Value token = new NodeValue(TOKEN);
        return List.of(
                token,
                new RelationshipValue(relationship("OWNS")),
                new PathValue(new InternalPath(TOKEN)),
                new PathValue(new InternalPath(ELEMENT, KNOWN, TOKEN)),
                Values.value(List.of(Values.NULL, token)),
                Values.value(Map.of("a", Values.value(Map.of("b", Values.value(List.of(token)))))));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void anAnswerWithAnythingElseIsRefused(Value foreign) {
        Record row = row(Values.value(1), foreign);
        assertThrows(ForeignValue.class, () -> ForeignValue.refuse(row));
    }

    @Test
    void elementsTheirRelationshipsAndPathsPass() {
        Record row = row(
                new NodeValue(ELEMENT),
                new RelationshipValue(KNOWN),
                new PathValue(new InternalPath(ELEMENT, KNOWN, node(2, "Element"))),
                Values.NULL,
                Values.value(List.of(Values.value("x"), new NodeValue(ELEMENT))));
        assertEquals(row, ForeignValue.refuse(row));
    }
}
