package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import plangraph.answer.AnswerRow;
import plangraph.query.SavedQuery;

/** Answers as CSV: RFC 4180, one line per row. */
public final class AnswerCsv {

    /**
     * How to write.
     *
     * @param limit rows at most; when there are more, the last line says so
     * @param bom whether to begin with a byte order mark
     * @param cp932 whether to write the character set of Japanese Windows instead of UTF-8; the last lines then tell which
     *     characters it does not have and what stands in their place
     */
    public record Options(OptionalInt limit, boolean bom, boolean cp932) {}

    /**
     * Writes the answer and flushes; the stream stays open.
     *
     * @return whether rows were left out
     */
    public static boolean write(SavedQuery query, Iterator<AnswerRow> rows, Options options, OutputStream out)
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

    private AnswerCsv() {}
}
