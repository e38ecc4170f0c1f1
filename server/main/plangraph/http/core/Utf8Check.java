package plangraph.http.core;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;

/** Finds what the web server changes without a word in a query string (bytes that are no UTF-8 become � there) or fails at: %zz. */
final class Utf8Check {
    static final LocalizedText IS_NOT = new LocalizedText("UTF-8 ではありません", "is not UTF-8");

    private static final LocalizedText NO_ESCAPE = new LocalizedText(
            "エスケープになっていない % があります。% そのものは %25 と書いてください", "has a % that is not an escape; write a percent sign as %25");

    private static final Pattern ESCAPE_OR_TEXT = Pattern.compile("%([0-9A-Fa-f]{2})|%|[^%]+");

    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /**
     * Checks the escapes, without which no parameter can be read.
     *
     * @throws InvalidInput naming the parameters with a percent sign that begins no escape
     */
    static void refuseBroken(@Nullable String queryString) {
        List<InvalidInput.Fault> faults = Arrays.stream((queryString == null ? "" : queryString).split("&"))
                .filter(pair -> BROKEN.matcher(pair).find())
                .map(pair -> new InvalidInput.Fault(pair.split("=", 2)[0], NO_ESCAPE))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    /** Returns the names of the parameters whose values are no UTF-8. */
    static List<String> malformed(@Nullable String queryString) {
        List<String> names = new ArrayList<>();
        for (String pair : (queryString == null ? "" : queryString).split("&")) {
            String[] nameAndValue = pair.split("=", 2);
            if (nameAndValue.length == 2 && !isUtf8(bytes(nameAndValue[1]))) {
                names.add(nameAndValue[0]);
            }
        }
        return names;
    }

    /** Tells whether a part of an address has a percent sign that begins no escape, or escapes that are no UTF-8. */
    static boolean isBroken(String escaped) {
        return BROKEN.matcher(escaped).find() || !isUtf8(bytes(escaped));
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher piece = ESCAPE_OR_TEXT.matcher(escaped);
        while (piece.find()) {
            String hex = piece.group(1);
            if (hex == null) {
                bytes.writeBytes(piece.group().getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(Integer.parseInt(hex, 16));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Utf8Check() {}
}
