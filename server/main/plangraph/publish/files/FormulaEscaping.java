package plangraph.publish.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet would do to text that it opens. */
final class FormulaEscaping {
    /** A spreadsheet runs a text that begins with one of these; Japanese ones the wide forms too. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*(\\.\\d+)?[%％]?");

    /** Whether it would run it as a formula; a number or a lone dash it would not. */
    static boolean runs(String text) {
        return text.length() > 1
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    /** The cell with an apostrophe before what would be run. */
    static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && runs(text) ? "'" + text : cell;
    }

    private FormulaEscaping() {}
}
