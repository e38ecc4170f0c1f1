package plangraph.dataset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plangraph.fault.Faults;

/** Cells that say where something stands: a document of {@code dataset.yaml} and lines of its text. */
final class Locators {
    private static final Pattern LINES = Pattern.compile("\\d+(-\\d+)?(;\\d+(-\\d+)?)*");
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");

    private final Known known;
    private final Faults faults;

    Locators(Known known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    void check(Row row, String documentColumn, String linesColumn) {
        String id = row.get(documentColumn);
        Optional<DatasetDescription.SourceDocument> document = known.document(id);
        if (row.has(documentColumn) && document.isEmpty()) {
            row.fault(faults, documentColumn, id + " is not a document", "name one of dataset.yaml");
        }
        String lines = row.get(linesColumn);
        if (!lines.isEmpty() && !LINES.matcher(lines).matches()) {
            row.fault(faults, linesColumn, "'" + lines + "' are not lines", "write 61, 64-66 or 62-66;144");
        } else {
            document.ifPresent(d -> checkRanges(row, linesColumn, lines, d.lines()));
        }
    }

    private void checkRanges(Row row, String column, String lines, @Nullable Integer last) {
        for (Matcher range = RANGE.matcher(lines); range.find(); ) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from < 1 || to < from) {
                row.fault(faults, column, "'" + range.group() + "' are not lines", "count from 1, upwards");
            } else if (last != null && to > last) {
                String problem = "line " + to + " is beyond the document's last line, " + last;
                row.fault(faults, column, problem, "count the lines of the text that was transcribed");
            }
        }
    }
}
