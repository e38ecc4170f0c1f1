package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import plangraph.answer.AnswerRow;
import plangraph.query.SavedQuery;

/** Writes answers, and the tables of the whole graph, as CSV: RFC 4180, one line for each row. */
public final class CsvFile {
    /** What the CSV of an answer can be told. */
    public static final List<FormatOption> OPTIONS = List.of(
            FormatOption.number(FormatOption.LIMIT, "rows at most; without it, all", null, 1, 10_000),
            FormatOption.BYTE_ORDER_MARK,
            FormatOption.CHARSET);

    /**
     * How an answer is written.
     *
     * @param limit rows at most; when there are more, the last line says so
     * @param bom whether to begin with a byte order mark
     * @param cp932 whether to write the character set of Japanese Windows instead of UTF-8; the last lines then tell which
     *     characters it does not have and what stands in their place
     */
    record Options(OptionalInt limit, boolean bom, boolean cp932) {}

    /** Writes an answer, all rows unless a limit is chosen. */
    public static boolean answer(AnswerContent answer, FormatChoices choices, OutputStream out) {
        Options options =
                new Options(choices.number(FormatOption.LIMIT), choices.hasByteOrderMark(), choices.isCp932());
        return answer.rows(rows -> write(answer.query(), rows, options, out));
    }

    /** Writes the tables of the whole graph into one ZIP file: {@code relationships.csv}, and one for each kind of element. */
    public static void zippedTables(WholeGraph whole, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        GraphTables.write(whole, new GraphTables.Target() {
            @Override
            public void begin(String name, List<String> header) throws IOException {
                csv.flush();
                ZipEntry entry = new ZipEntry((name.equals(GraphTables.RELATIONSHIPS) ? "" : "nodes/") + name + ".csv");
                // The same graph is the same file, whenever it is asked for.
                entry.setTime(0);
                zip.putNextEntry(entry);
                csv.printRecord(header);
            }

            @Override
            public void row(List<@Nullable Object> cells) throws IOException {
                csv.printRecord(cells.stream().map(FormulaEscaping::harmless).toArray());
            }
        });
        csv.flush();
        zip.finish();
    }

    /**
     * Writes the answer and flushes; the stream stays open.
     *
     * @return whether rows were left out
     */
    static boolean write(SavedQuery query, Iterator<AnswerRow> rows, Options options, OutputStream out)
            throws IOException {
        Writer writer = options.cp932() ? new Cp932Writer(out) : new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(options.bom() ? "\uFEFF" : "");
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(AnswerCells.header(query));
        boolean truncated = rows(query, rows, options.limit().orElse(Integer.MAX_VALUE), csv);
        if (writer instanceof Cp932Writer japanese) {
            for (String missing : japanese.missing()) {
                csv.printRecord("# " + missing);
            }
        }
        csv.flush();
        return truncated;
    }

    private static boolean rows(SavedQuery query, Iterator<AnswerRow> rows, int limit, CSVPrinter csv)
            throws IOException {
        for (int written = 0; rows.hasNext(); written++) {
            if (written == limit) {
                csv.printRecord("# truncated: more than " + limit + " rows / 途中まで（" + limit + "行）");
                return true;
            }
            csv.printRecord(AnswerCells.of(query, rows.next()).stream()
                    .map(FormulaEscaping::harmless)
                    .toArray());
        }
        return false;
    }

    private CsvFile() {}
}
