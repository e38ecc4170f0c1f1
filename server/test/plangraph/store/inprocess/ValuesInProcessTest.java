package plangraph.store.inprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import plangraph.testing.AnyLane;

/** Every kind of value is the same whether it came over Bolt or not. */
@AnyLane
@ResourceLock("both drivers")
@ExtendWith(BothDrivers.class)
class ValuesInProcessTest {
    private static final String TOWN =
            "CREATE (a:Town:Place {name: '境', codes: [1, 2], parts: ['上', '下'], shares: [0.5]})"
                    + "-[r:BESIDE {since: date('2005-01-01'), sure: true}]->(b:Town {name: '伊勢崎'})";

    private final BothDrivers.Both both;

    ValuesInProcessTest(BothDrivers.Both both) {
        this.both = both;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-9223372036854775808",
                "1.5",
                "0.0 / 0",
                "'三つの文字'",
                "[1, 'a', null, [2.5, [true]]]",
                "[]",
                "{a: 1, b: {c: [null]}}",
                "date('2026-11-22')",
                "time('10:11:12.5+09:00')",
                "localtime('10:11:12')",
                "localdatetime('2026-11-22T10:11:12.000000001')",
                "datetime('2026-11-22T10:11:12+09:00')",
                "datetime('2026-11-22T10:11:12[Asia/Tokyo]')",
                "duration('P1Y2M3DT4H5M6.7S')",
                "duration('-PT0.5S')",
                "point({x: 1, y: 2.5})",
                "point({latitude: 36.3, longitude: 139.2, height: 50})",
                "[x IN range(1, 3) | date({year: 2025 + x})]"
            })
    void aValueIsTheSame(String expression) {
        var each = both.run("RETURN " + expression + " AS value", Map.of());
        assertEquals(
                each.getLast().getFirst().get("value"),
                each.getFirst().getFirst().get("value"));
        assertEquals(
                each.getLast().getFirst().get("value").type(),
                each.getFirst().getFirst().get("value").type());
    }

    static Stream<Object> parameters() {
        return Stream.of(
                true,
                7L,
                7,
                1.25,
                "文字",
                new byte[] {1, -2},
                LocalDate.of(2026, 4, 1),
                OffsetTime.parse("10:11:12+09:00"),
                LocalTime.of(1, 2),
                LocalDateTime.of(2026, 4, 1, 0, 0),
                ZonedDateTime.parse("2026-04-01T00:00:00+09:00[Asia/Tokyo]"),
                Arrays.asList(1, null, List.of("a")),
                Map.of("a", Map.of("b", 1.0)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aParameterComesBackTheSame(Object parameter) {
        var each = both.run("RETURN $given AS value", Map.of("given", parameter));
        assertEquals(
                each.getLast().getFirst().get("value"),
                each.getFirst().getFirst().get("value"));
    }

    @Test
    void elementsHaveTheSameKindsAndProperties() {
        both.run(TOWN, Map.of());
        var each = both.run(
                "MATCH p = (a:Place)-[r]->(b) RETURN a, r, b, p, [a, r] AS list, {end: b} AS map, properties(r) AS of",
                Map.of());
        assertEquals(told(each.getLast().getFirst()), told(each.getFirst().getFirst()));
    }

    @Test
    void endsOfARelationshipAreItsNodes() {
        both.run(TOWN, Map.of());
        for (List<Record> records : both.run("MATCH p = (a:Place)-[r]->(b) RETURN a, r, b, p", Map.of())) {
            Record record = records.getFirst();
            Relationship relationship = record.get("r").asRelationship();
            assertEquals(record.get("a").asNode().elementId(), relationship.startNodeElementId());
            assertEquals(record.get("b").asNode().elementId(), relationship.endNodeElementId());
            assertEquals(record.get("a").asNode(), record.get("p").asPath().start());
            assertEquals(record.get("b").asNode(), record.get("p").asPath().end());
            assertEquals(
                    relationship,
                    record.get("p").asPath().relationships().iterator().next());
        }
    }

    @Test
    void rowsThatNeedMoreThanOneFetchAllComeInOrder() {
        for (List<Record> records : both.run("UNWIND range(1, 3500) AS i RETURN i", Map.of())) {
            assertEquals(3_500, records.size());
            assertEquals(1, records.getFirst().get("i").asInt());
            assertEquals(3_500, records.getLast().get("i").asInt());
        }
    }

    /** All that can be compared between two databases: not the ids. */
    private static List<Object> told(Record record) {
        return record.values().stream().map(ValuesInProcessTest::told).toList();
    }

    private static Object told(Value value) {
        return switch (value.asObject()) {
            case Path path -> List.of(told(path.start()), told(path.end()), path.length());
            case Entity entity -> told(entity);
            case List<?> ignored -> value.asList(ValuesInProcessTest::told);
            case Map<?, ?> ignored -> value.asMap(ValuesInProcessTest::told);
            default -> value;
        };
    }

    private static Object told(Entity entity) {
        return switch (entity) {
            case Node node -> List.of(node.labels(), node.asMap());
            case Relationship relationship -> List.of(relationship.type(), relationship.asMap());
            default -> throw new IllegalArgumentException(entity.toString());
        };
    }
}
