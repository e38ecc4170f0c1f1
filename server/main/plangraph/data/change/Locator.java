package plangraph.data.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a document something stands, as a reader looks it up: 「section」 行 lines. */
public record Locator(String section, String lines) {
    /** The heading may hold brackets of its own, the lines may not. */
    private static final Pattern TEXT = Pattern.compile("(?:「(.*)」)?(?: ?([\\d・-]+)行)?", Pattern.DOTALL);

    static String of(String section, String lines) {
        String heading = section.isEmpty() ? "" : "「" + section + "」";
        return lines.isEmpty() ? heading : (heading + " " + lines.replace(";", "・") + "行").strip();
    }

    /** The parts of what {@link #of} wrote. */
    public static Locator parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return new Locator(text, "");
        }
        String section = parts.group(1) == null ? "" : parts.group(1);
        String lines = parts.group(2) == null ? "" : parts.group(2).replace("・", ";");
        return new Locator(section, lines);
    }
}
