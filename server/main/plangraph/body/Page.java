package plangraph.body;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param offset rows before it
 * @param limit rows in it
 */
public record Page(int offset, int limit) {

    /** The cursor of the page after this one; null when this is the last. It is good only for the data it was made from. */
    public @Nullable String next(String dataRevision, long total) {
        return offset + (long) limit < total ? cursor(dataRevision, offset + limit) : null;
    }

    public static String cursor(String dataRevision, int offset) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((dataRevision + ":" + offset).getBytes(StandardCharsets.UTF_8));
    }

    /** The offset that a cursor stands for; empty when it is not one or was made from other data. */
    public static Optional<Integer> offset(String cursor, String dataRevision) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return text.startsWith(dataRevision + ":")
                    ? Optional.of(Integer.parseInt(text.substring(dataRevision.length() + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
