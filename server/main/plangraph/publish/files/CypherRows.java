package plangraph.publish.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows written as a list of values for each column: Neo4j takes such a list for one value, where it plans a list of maps map by map. */
final class CypherRows {
    private static final String ABSENT = "null";

    private final Map<String, List<String>> own = new TreeMap<>();
    private final Map<String, List<String>> properties = new TreeMap<>();
    private int count;

    void add(Map<String, Object> ownValues, Map<String, Object> propertyValues) {
        put(own, ownValues);
        put(properties, propertyValues);
        count++;
    }

    private void put(Map<String, List<String>> columns, Map<String, Object> values) {
        values.forEach((name, value) -> {
            List<String> column = columns.computeIfAbsent(name, ignored -> new ArrayList<>());
            fill(column).add(CypherLiteral.of(value));
        });
    }

    /** What the rows before did not have. */
    private List<String> fill(List<String> column) {
        while (column.size() < count) {
            column.add(ABSENT);
        }
        return column;
    }

    int count() {
        return count;
    }

    /** The statement with these rows for its parameter {@code $rows}. */
    String in(String statement) {
        List<String> columns = new ArrayList<>();
        List<String> row = cells(own, columns);
        row.add("properties: {" + String.join(", ", cells(properties, columns)) + "}");
        String rows = "[i IN range(0, " + (count - 1) + ") | {" + String.join(", ", row) + "}]";
        return "WITH\n  " + String.join(",\n  ", columns) + "\n" + statement.replace("$rows", rows);
    }

    /** What a row has of these columns, which join the others. */
    private List<String> cells(Map<String, List<String>> named, List<String> columns) {
        List<String> cells = new ArrayList<>();
        named.forEach((name, values) -> {
            String column = "c" + columns.size();
            columns.add("[" + String.join(", ", fill(values)) + "] AS " + column);
            cells.add("`" + name + "`: " + column + "[i]");
        });
        return cells;
    }
}
