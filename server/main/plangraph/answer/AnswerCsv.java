package plangraph.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import plangraph.body.NodeRef;
import plangraph.body.Page;
import plangraph.catalogue.Column;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.Graph;

/** Answers as CSV: RFC 4180, one line per row, written as rows arrive. */
public final class AnswerCsv {
    /** Between the parts of a cell that is a list. */
    private static final String BETWEEN = " | ";

    private final Graph graph;

    public AnswerCsv(Graph graph) {
        this.graph = graph;
    }

    /**
     * Writes the answer. A node takes two columns: its title, and its id under {@code <column>.id}.
     *
     * @param limit rows to write at most; when there are more, the last line says so
     */
    public void write(SavedQuery query, Arguments arguments, int limit, Appendable out) {
        graph.readCypher(query.cypher(), arguments.values(), result -> {
            try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
                csv.printRecord(header(query));
                writeRows(query, result, limit, csv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return query;
        });
    }

    private static void writeRows(SavedQuery query, Result result, int limit, CSVPrinter csv) throws IOException {
        for (int written = 0; result.hasNext(); written++) {
            if (written == limit) {
                csv.printRecord("# truncated: more than " + limit + " rows / 途中まで（" + limit + "行）");
                return;
            }
            csv.printRecord(cells(query, result.next()));
        }
    }

    private static List<String> header(SavedQuery query) {
        List<String> names = new ArrayList<>();
        for (Column column : query.columns()) {
            names.add(column.name());
            if (column.type() == Column.Type.NODE) {
                names.add(column.name() + ".id");
            }
        }
        return names;
    }

    private static List<@Nullable Object> cells(SavedQuery query, Record row) {
        AnswerBuilder one = new AnswerBuilder(new Page(0, 1));
        one.add(row);
        Map<String, @Nullable Object> values = one.rows().getFirst();
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : query.columns()) {
            @Nullable Object value = values.get(column.name());
            cells.add(text(value, false));
            if (column.type() == Column.Type.NODE) {
                cells.add(text(value, true));
            }
        }
        return cells;
    }

    private static @Nullable Object text(@Nullable Object value, boolean ids) {
        if (value instanceof NodeRef node) {
            return harmless(ids ? node.id() : node.title());
        }
        if (value instanceof List<?> list) {
            return harmless(String.join(
                    BETWEEN,
                    list.stream()
                            .map(member -> String.valueOf(text(member, ids)))
                            .toList()));
        }
        return value instanceof String words ? harmless(words) : value;
    }

    /** A text cell that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
