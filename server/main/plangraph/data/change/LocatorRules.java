package plangraph.data.change;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/** Checks fields that say where something stands: a known document, and lines that its text has. */
public final class LocatorRules {
    private static final Pattern LINES = Pattern.compile("\\d+(-\\d+)?(;\\d+(-\\d+)?)*");
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");

    private static final LocalizedText WRITE =
            new LocalizedText("61、64-66、62-66;144 のように書いてください", "write 61, 64-66 or 62-66;144");
    private static final LocalizedText FROM_1 = new LocalizedText("1 から数え、小さい行を先に書いてください", "count from 1, upwards");
    private static final LocalizedText COUNT =
            new LocalizedText("書き起こした文書の行を数えてください", "count the lines of the text that was transcribed");

    private final Origin origin;
    private final KnownElements known;
    private final Faults faults;

    public LocatorRules(Origin origin, KnownElements known, Faults faults) {
        this.origin = origin;
        this.known = known;
        this.faults = faults;
    }

    public void check(WrittenFields fields, String documentField, String linesField) {
        String id = fields.get(documentField);
        Optional<KnownElements.CitedDocument> document = known.document(id);
        if (fields.has(documentField) && document.isEmpty()) {
            LocalizedText problem = LocalizedText.of("%s という文書はありません", "%s is not a document", id);
            fields.fault(faults, documentField, problem, Remedies.of(origin).document());
        }
        String lines = fields.get(linesField);
        if (!lines.isEmpty() && !LINES.matcher(lines).matches()) {
            fields.fault(faults, linesField, noLines(lines), WRITE);
        } else {
            document.ifPresent(d -> checkRanges(fields, linesField, lines, d.lines()));
        }
    }

    private static LocalizedText noLines(String cell) {
        return LocalizedText.of("「%s」は行の番号ではありません", "'%s' are not lines", cell);
    }

    private void checkRanges(WrittenFields fields, String field, String lines, @Nullable Long last) {
        for (Matcher range = RANGE.matcher(lines); range.find(); ) {
            long from = number(range.group(1));
            long to = range.group(2) == null ? from : number(range.group(2));
            if (from < 1 || to < from) {
                fields.fault(faults, field, noLines(range.group()), FROM_1);
            } else if (last != null && to > last) {
                LocalizedText problem = LocalizedText.of(
                        "%s 行目はありません。文書の最後は %s 行目です", "line %s is beyond the document's last line, %s", to, last);
                fields.fault(faults, field, problem, COUNT);
            }
        }
    }

    /** More digits than a number has are beyond every last line. */
    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
