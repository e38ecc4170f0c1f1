package plangraph.answer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param offset rows before it
 * @param limit rows in it
 * @param question names the list: its data revision and everything that was asked but the page. A cursor goes on only in
 *     the list that it was made from; in another one it would skip or repeat rows
 */
public record PageRequest(int offset, int limit, String question) {

    /** A page that nobody will go on from. */
    public PageRequest(int offset, int limit) {
        this(offset, limit, "");
    }

    /** The cursor of the page after this one; null when this is the last. */
    public @Nullable String next(long total) {
        long end = offset + (long) limit;
        return end < total ? cursor(end) : null;
    }

    private String cursor(long end) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((question + ":" + end).getBytes(StandardCharsets.UTF_8));
    }

    /** The offset that a cursor stands for; empty when it is not one of this question. */
    public static Optional<Integer> offset(String cursor, String question) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return text.startsWith(question + ":")
                    ? Optional.of(Integer.parseInt(text.substring(question.length() + 1)))
                            .filter(offset -> offset >= 0)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
