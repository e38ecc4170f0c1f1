package plangraph.model.text;

/** Replaces what XML 1.0, and with it Office files and GraphML, cannot hold. */
public final class XmlText {
    private static final char INSTEAD = '\uFFFD';

    private XmlText() {}

    /** The text with U+FFFD for what XML has no place for: control characters, lone halves of characters, U+FFFE and U+FFFF. */
    public static String of(String text) {
        // Hardly a text has any, and millions of cells pass here.
        int at = firstWithoutPlace(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder fitting = new StringBuilder(text);
        while (at < text.length()) {
            fitting.setCharAt(at, INSTEAD);
            at = firstWithoutPlace(text, at + 1);
        }
        return fitting.toString();
    }

    private static int firstWithoutPlace(String text, int from) {
        int at = from;
        while (at < text.length() && hasPlace(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Char in the XML 1.0 recommendation. */
    private static boolean hasPlace(int character) {
        return (character >= 0x20 && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || character > 0xFFFF
                || character == '\t'
                || character == '\n'
                || character == '\r';
    }
}
