package plangraph.answer.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * How many relationships an element has of one type and direction to elements of one label.
 *
 * @param bases how many of them rest on which basis
 */
public record Degree(String type, String direction, String label, long count, Map<String, Long> bases) {

    static Degree of(Record row) {
        Map<String, Long> bases = new LinkedHashMap<>();
        row.get("bases")
                .values()
                .forEach(pair -> bases.put(pair.get(0).asString(), pair.get(1).asLong()));
        return new Degree(
                row.get("type").asString(),
                row.get("direction").asString(),
                row.get("label").asString(),
                row.get("count").asLong(),
                bases);
    }
}
