package plangraph.data.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/** Cells that say where something stands: a document of {@code dataset.yaml} and lines of its text. */
final class LocatorRules {
    private static final Pattern LINES = Pattern.compile("\\d+(-\\d+)?(;\\d+(-\\d+)?)*");
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");

    private static final LocalizedText DOCUMENT =
            new LocalizedText("dataset.yaml にある文書の id を書いてください", "name one of dataset.yaml");
    private static final LocalizedText WRITE =
            new LocalizedText("61、64-66、62-66;144 のように書いてください", "write 61, 64-66 or 62-66;144");
    private static final LocalizedText FROM_1 = new LocalizedText("1 から数え、小さい行を先に書いてください", "count from 1, upwards");
    private static final LocalizedText COUNT =
            new LocalizedText("書き起こした文書の行を数えてください", "count the lines of the text that was transcribed");

    private final KnownIds known;
    private final Faults faults;

    LocatorRules(KnownIds known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    void check(TableRow row, String documentColumn, String linesColumn) {
        String id = row.get(documentColumn);
        Optional<DatasetDescription.SourceDocument> document = known.document(id);
        if (row.has(documentColumn) && document.isEmpty()) {
            row.fault(faults, documentColumn, LocalizedText.of("%s という文書はありません", "%s is not a document", id), DOCUMENT);
        }
        String lines = row.get(linesColumn);
        if (!lines.isEmpty() && !LINES.matcher(lines).matches()) {
            row.fault(faults, linesColumn, noLines(lines), WRITE);
        } else {
            document.ifPresent(d -> checkRanges(row, linesColumn, lines, d.lines()));
        }
    }

    private static LocalizedText noLines(String cell) {
        return LocalizedText.of("「%s」は行の番号ではありません", "'%s' are not lines", cell);
    }

    private void checkRanges(TableRow row, String column, String lines, @Nullable Integer last) {
        for (Matcher range = RANGE.matcher(lines); range.find(); ) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from < 1 || to < from) {
                row.fault(faults, column, noLines(range.group()), FROM_1);
            } else if (last != null && to > last) {
                LocalizedText problem = LocalizedText.of(
                        "%s 行目はありません。文書の最後は %s 行目です", "line %s is beyond the document's last line, %s", to, last);
                row.fault(faults, column, problem, COUNT);
            }
        }
    }
}
