package plangraph.publish.files;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import plangraph.answer.NodeBody;
import plangraph.store.Graph;

/** Which properties elements have, by label, and what they are: formats with a head must know before the first row. */
final class PropertyColumns {
    /** What a property's values are; several kinds are told as text. */
    enum Kind {
        LONG,
        DOUBLE,
        BOOLEAN,
        TEXT;

        private static Kind of(String neo4jType) {
            String type = neo4jType.replace(" NOT NULL", "");
            return switch (type) {
                case "INTEGER" -> LONG;
                case "FLOAT" -> DOUBLE;
                case "BOOLEAN" -> BOOLEAN;
                default -> TEXT;
            };
        }

        private static Kind both(Kind one, Kind other) {
            if (one == other) {
                return one;
            }
            return one.isNumber() && other.isNumber() ? DOUBLE : TEXT;
        }

        private boolean isNumber() {
            return this == LONG || this == DOUBLE;
        }
    }

    private final SortedMap<String, SortedMap<String, Kind>> byLabel = new TreeMap<>();

    static PropertyColumns read(Graph graph) {
        PropertyColumns properties = new PropertyColumns();
        for (Record row : graph.read("element-properties", Map.of())) {
            String name = row.get("name").asString();
            if (NodeBody.shows(name)) {
                properties
                        .byLabel
                        .computeIfAbsent(row.get("label").asString(), ignored -> new TreeMap<>())
                        .merge(name, Kind.of(row.get("type").asString()), Kind::both);
            }
        }
        return properties;
    }

    Set<String> labels() {
        return byLabel.keySet();
    }

    SortedMap<String, Kind> of(String label) {
        return byLabel.getOrDefault(label, new TreeMap<>());
    }

    SortedMap<String, Kind> all() {
        SortedMap<String, Kind> all = new TreeMap<>();
        byLabel.values().forEach(some -> some.forEach((name, kind) -> all.merge(name, kind, Kind::both)));
        return all;
    }
}
