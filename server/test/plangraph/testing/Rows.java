package plangraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes the rows of an answer as short text, so that an expected answer can be read beside the document it was counted from. */
public final class Rows {
    private static final String CITY = "isesaki.";

    /**
     * Each row's cells of the columns, in that order, with a blank between: an element by its id without the city, a list
     * in brackets, nothing as a dash.
     */
    public static List<String> of(JsonNode answer, String... columns) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : answer.get("rows")) {
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                if (!row.has(column)) {
                    throw new AssertionError("no column " + column + " in " + row);
                }
                cells.add(text(row.get(column)));
            }
            rows.add(String.join(" ", cells));
        }
        return rows;
    }

    /** The distinct documents behind the answer by status, sorted. */
    public static List<String> statuses(JsonNode answer) {
        return list(answer.get("sources")).stream()
                .map(source -> source.get("status").asText())
                .distinct()
                .sorted()
                .toList();
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String text(JsonNode cell) {
        if (cell.isNull()) {
            return "-";
        }
        if (cell.isArray()) {
            return list(cell).stream().map(Rows::text).collect(Collectors.joining(" ", "[", "]"));
        }
        String text = cell.has("id") ? cell.get("id").asText() : cell.asText();
        return text.startsWith(CITY) ? text.substring(CITY.length()) : text;
    }

    private Rows() {}
}
