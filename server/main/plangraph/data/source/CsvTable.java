package plangraph.data.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import plangraph.data.change.ElementRules;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/** A CSV file: UTF-8, RFC 4180, header row. */
final class CsvTable {
    private static final LocalizedText NUL = new LocalizedText("文字 U+0000 があります", "has the character U+0000");
    private static final LocalizedText REMOVE_NUL = new LocalizedText("取り除いてください", "remove it");
    private static final LocalizedText AS_UTF_8 = new LocalizedText("「CSV UTF-8」で保存してください", "save it as CSV UTF-8");
    private static final LocalizedText NO_HEADER = new LocalizedText("列の名前の行がありません", "has no header row");
    private static final LocalizedText ONE_OF_TWO = new LocalizedText("どちらかを消してください", "remove one of the two");
    private static final LocalizedText FILL_UP =
            new LocalizedText("コンマを含む欄を \" で囲むか、足りない欄を補ってください", "quote cells that hold a comma, or fill the row up");
    private static final LocalizedText QUOTES = new LocalizedText(
            "\"、コンマ、改行を含む欄は \" で囲み、中の \" は2つ重ねてください",
            "put cells that hold \", a comma or a newline in quotes, and double a \"");

    /** Excel writes it at the beginning of "CSV UTF-8". */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads a table; what cannot be read is a fault and leaves the rows that can. */
    static List<TableRow> read(Path file, String shownAs, Set<String> columns, Faults faults) throws IOException {
        Optional<String> text = decode(file, shownAs, faults);
        return text.isEmpty() ? List.of() : rows(text.get(), shownAs, columns, faults);
    }

    private static List<TableRow> rows(String text, String shownAs, Set<String> columns, Faults faults)
            throws IOException {
        List<TableRow> rows = new ArrayList<>();
        List<String> header = List.of();
        int line = 1;
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (CSVRecord cells : parser) {
                if (header.isEmpty()) {
                    header = withoutEmptyEnd(cells.toList(), 1);
                    checkHeader(shownAs, header, columns, faults);
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    TableRow row = new TableRow(shownAs, line, header, withoutEmptyEnd(cells.toList(), header.size()));
                    checkWidth(row, faults);
                    checkCharacters(row, faults);
                    rows.add(row);
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            LocalizedText problem = LocalizedText.of("CSV（RFC 4180）として読めません: %s", "is not RFC 4180 CSV: %s", reason(e));
            faults.add(shownAs, line, 0, problem, QUOTES);
        }
        if (header.isEmpty()) {
            faults.add(
                    shownAs,
                    1,
                    0,
                    NO_HEADER,
                    LocalizedText.of(
                            "1行目に列の名前を書いてください。使えるのは %s です", "name the columns: some of %s", new TreeSet<>(columns)));
        }
        return rows;
    }

    /** Without the parser's own place, which counts characters from the beginning of the file. */
    private static String reason(UncheckedIOException e) {
        String message = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        return message.replaceFirst(" at line.*", "");
    }

    private static Optional<String> decode(Path file, String shownAs, Faults faults) throws IOException {
        return ReadableFile.text(file, shownAs, AS_UTF_8, faults)
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** Excel writes commas for rows and columns that were used once and are empty now. */
    private static List<String> withoutEmptyEnd(List<String> cells, int least) {
        int size = cells.size();
        while (size > least && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private static void checkCharacters(TableRow row, Faults faults) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).indexOf('\0') >= 0) {
                faults.add(row.file(), row.line(), i + 1, NUL, REMOVE_NUL);
            }
        }
    }

    private static void checkHeader(String file, List<String> header, Set<String> columns, Faults faults) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < header.size(); i++) {
            if (!seen.add(header.get(i))) {
                faults.add(
                        file,
                        1,
                        i + 1,
                        LocalizedText.of("「%s」という列が2つあります", "column '%s' stands twice", header.get(i)),
                        ONE_OF_TWO);
            }
            if (!columns.contains(header.get(i))) {
                faults.add(
                        file,
                        1,
                        i + 1,
                        LocalizedText.of("「%s」という列はありません", "unknown column '%s'", header.get(i)),
                        ElementRules.oneOf(new TreeSet<>(columns)));
            }
        }
    }

    private static void checkWidth(TableRow row, Faults faults) {
        if (row.cells().size() != row.header().size()) {
            faults.add(
                    row.file(),
                    row.line(),
                    0,
                    LocalizedText.of(
                            "欄が %s 個ありますが、1行目には %s 個あります",
                            "has %s cells where the header has %s",
                            row.cells().size(),
                            row.header().size()),
                    FILL_UP);
        }
    }

    private CsvTable() {}
}
