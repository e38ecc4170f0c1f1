package plangraph.publish.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice that a format leaves to whoever asks for the file; also a parameter of its address.
 *
 * @param description as the description of the API has it
 * @param standard what holds when nothing is chosen; null: nothing
 * @param values the words to choose from; empty where it is a number or a cursor
 * @param least of a number
 * @param most of a number; 0 where it is none
 */
public record FormatOption(
        String name, String description, @Nullable String standard, List<String> values, int least, int most) {
    /** Rows at most. */
    public static final String LIMIT = "limit";

    /** Where a page begins, as the answer before it says. */
    public static final String CURSOR = "cursor";

    /** Japanese Windows. */
    public static final String CP932 = "cp932";

    public static final FormatOption BYTE_ORDER_MARK =
            oneOf("bom", "begin with a byte order mark, as Excel wants", "false", List.of("true", "false"));

    public static final FormatOption CHARSET = oneOf(
            "charset",
            "cp932 is Japanese Windows; its last lines list the characters that it does not have",
            "utf-8",
            List.of("utf-8", CP932));

    public static final FormatOption LANGUAGE = oneOf("lang", "language of headings", "ja", List.of("ja", "en"));

    /** As answers are read page by page. */
    public static final List<FormatOption> PAGE = List.of(
            new FormatOption(CURSOR, "the next of the page before", null, List.of(), 0, 0),
            number(LIMIT, "rows of this page", 1_000, 1, 5_000));

    public FormatOption {
        values = List.copyOf(values);
    }

    static FormatOption oneOf(String name, String description, @Nullable String standard, List<String> values) {
        return new FormatOption(name, description, standard, values, 0, 0);
    }

    static FormatOption number(String name, String description, @Nullable Integer standard, int least, int most) {
        String text = standard == null ? null : Integer.toString(standard);
        return new FormatOption(name, description, text, List.of(), least, most);
    }
}
