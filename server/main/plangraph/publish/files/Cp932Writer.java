package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plangraph.model.text.CjkRadicals;

/**
 * Writes Windows-31J (CP932, as Excel in Japan reads without being asked). A character that it does not have becomes its look-alike
 * or 〓, the mark that printers set for a missing type, and is remembered.
 */
final class Cp932Writer extends Writer {
    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String MISSING_TYPE = "〓";

    /** Unicode has two of these where Windows has the other one. */
    private static final Map<String, String> LOOK_ALIKES =
            Map.of("〜", "～", "−", "－", "—", "―", "‖", "∥", "¢", "￠", "£", "￡", "¬", "￢", "–", "‐");

    private final OutputStream out;
    private final Map<Integer, Long> counts = new TreeMap<>();
    private final BitSet tried = new BitSet();
    private final BitSet there = new BitSet();
    private char high;

    Cp932Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        StringBuilder text = new StringBuilder(length);
        for (int i = offset; i < offset + length; i++) {
            char c = chars[i];
            if (Character.isHighSurrogate(c)) {
                high = c;
            } else if (Character.isLowSurrogate(c)) {
                text.append(replaced(Character.isHighSurrogate(high) ? Character.toCodePoint(high, c) : c));
                high = 0;
            } else {
                text.append(c < 0x80 || isThere(c) ? String.valueOf(c) : replaced(c));
            }
        }
        out.write(text.toString().getBytes(CP932));
    }

    private boolean isThere(char c) {
        if (!tried.get(c)) {
            tried.set(c);
            there.set(c, isThere(String.valueOf(c)));
        }
        return there.get(c);
    }

    /** Whether it comes back as itself: some are encoded as another that only looks like them. */
    private static boolean isThere(String text) {
        return new String(text.getBytes(CP932), CP932).equals(text);
    }

    private String replaced(int character) {
        counts.merge(character, 1L, Long::sum);
        return replacement(character);
    }

    private static String replacement(int character) {
        String text = Character.toString(character);
        String known = LOOK_ALIKES.get(text);
        if (known != null) {
            return known;
        }
        // A radical has an ideograph that it is drawn like. Of other characters the ordinary form may say something
        // else (10⁶, 106), or be a sign that the file was already guarded against (﹦, =).
        String ordinary = Normalizer.normalize(
                character <= Character.MAX_VALUE ? String.valueOf(CjkRadicals.unified((char) character)) : text,
                Normalizer.Form.NFKC);
        boolean ideograph =
                ordinary.codePointCount(0, ordinary.length()) == 1 && Character.isIdeographic(ordinary.codePointAt(0));
        return ideograph && isThere(ordinary) ? ordinary : MISSING_TYPE;
    }

    /** A line for each character that was replaced: its code point, for it cannot be shown here, how often, and by what. */
    List<String> missing() {
        return counts.entrySet().stream()
                .map(e -> "CP932にない文字 / not in CP932: U+%04X (%s) × %d → %s"
                        .formatted(e.getKey(), Character.getName(e.getKey()), e.getValue(), replacement(e.getKey())))
                .toList();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
