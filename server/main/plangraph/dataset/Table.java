package plangraph.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import plangraph.fault.Faults;

/** A CSV file: UTF-8, RFC 4180, header row. */
final class Table {

    /** Reads a table; what cannot be read is a fault and leaves the rows that can. */
    static List<Row> read(Path file, String shownAs, Set<String> columns, Faults faults) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(decode(file, shownAs, faults)))) {
            List<String> header = List.of();
            int line = 1;
            for (CSVRecord cells : parser) {
                if (cells.getRecordNumber() == 1) {
                    header = cells.toList();
                    checkHeader(shownAs, header, columns, faults);
                } else {
                    Row row = new Row(shownAs, line, header, cells.toList());
                    checkWidth(row, faults);
                    rows.add(row);
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (java.io.UncheckedIOException e) {
            faults.add(
                    shownAs, 0, 0, "is not RFC 4180 CSV: " + e.getMessage(), "quote cells that hold \" or a newline");
        }
        return rows;
    }

    private static String decode(Path file, String shownAs, Faults faults) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(shownAs, 0, 0, "is not UTF-8", "save it as CSV UTF-8");
            return "";
        }
    }

    private static void checkHeader(String file, List<String> header, Set<String> columns, Faults faults) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < header.size(); i++) {
            if (!seen.add(header.get(i))) {
                faults.add(file, 1, i + 1, "column '" + header.get(i) + "' stands twice", "remove one of the two");
            }
            if (!columns.contains(header.get(i))) {
                faults.add(
                        file,
                        1,
                        i + 1,
                        "unknown column '" + header.get(i) + "'",
                        "use one of " + new TreeSet<>(columns));
            }
        }
    }

    private static void checkWidth(Row row, Faults faults) {
        if (row.cells().size() != row.header().size()) {
            faults.add(
                    row.file(),
                    row.line(),
                    0,
                    "has " + row.cells().size() + " cells where the header has "
                            + row.header().size(),
                    "quote cells that hold a comma, or fill the row up");
        }
    }

    private Table() {}
}
