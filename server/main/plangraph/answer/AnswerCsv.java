package plangraph.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.body.NodeRef;
import plangraph.body.Page;
import plangraph.catalogue.Column;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.Graph;

/** Answers as CSV: RFC 4180, one line per row, written as rows arrive. */
public final class AnswerCsv {
    /** Between the parts of a cell that is a list. */
    private static final String BETWEEN = " | ";

    /** A spreadsheet runs a text that begins with one of these; Japanese ones the wide forms too. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*(\\.\\d+)?[%％]?");

    private final Graph graph;

    public AnswerCsv(Graph graph) {
        this.graph = graph;
    }

    /**
     * How to write.
     *
     * @param limit rows at most; when there are more, the last line says so
     * @param bom whether to begin with a byte order mark
     */
    public record Options(OptionalInt limit, boolean bom) {}

    /**
     * Writes the answer and flushes. A node takes two columns: its title, and its id under {@code <column>.id}.
     *
     * @return whether rows were left out
     * @throws CutOff when writing fails after it began; what fails before is thrown as it is
     */
    public boolean write(SavedQuery query, Arguments arguments, Options options, Writer out) {
        return graph.readCypher(query.cypher(), arguments.values(), result -> {
            // A query that cannot be run fails here.
            boolean any = result.hasNext();
            try {
                out.write(options.bom() ? "\uFEFF" : "");
                CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
                csv.printRecord(header(query));
                boolean truncated =
                        any && writeRows(query, result, options.limit().orElse(Integer.MAX_VALUE), csv);
                csv.flush();
                return truncated;
            } catch (IOException | Neo4jException e) {
                throw new CutOff(e);
            }
        });
    }

    private static boolean writeRows(SavedQuery query, Result result, int limit, CSVPrinter csv) throws IOException {
        for (int written = 0; result.hasNext(); written++) {
            if (written == limit) {
                csv.printRecord("# truncated: more than " + limit + " rows / 途中まで（" + limit + "行）");
                return true;
            }
            csv.printRecord(cells(query, result.next()));
        }
        return false;
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
            List<String> members = list.stream()
                    .filter(Objects::nonNull)
                    .map(member -> String.valueOf(text(member, ids)))
                    .toList();
            return harmless(String.join(BETWEEN, members));
        }
        return value instanceof String words ? harmless(words) : value;
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe; a number or a lone dash stays as it is. */
    private static String harmless(String text) {
        boolean formula = text.length() > 1
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
