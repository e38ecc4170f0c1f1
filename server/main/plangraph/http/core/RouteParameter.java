package plangraph.http.core;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/**
 * Declares a parameter of a route, and finds what is wrong with a value for it.
 *
 * @param kind its JSON type: string or integer
 * @param needed what is to be given; null: nothing need be
 * @param description as the description of the API has it
 * @param fallback what holds when it is absent; null: nothing
 * @param most for integers; for strings the most characters, 0 when that does not matter
 * @param allowed for strings with a closed vocabulary; empty: any
 * @param list whether several words may be given, separated by commas
 */
public record RouteParameter(
        String name,
        String kind,
        @Nullable LocalizedText needed,
        String description,
        @Nullable String fallback,
        int least,
        int most,
        List<String> allowed,
        boolean list) {

    public RouteParameter {
        allowed = List.copyOf(allowed);
    }

    /** Exceeds every id, name and question; what is longer was not typed by a person. */
    private static final int LONGEST = 500;

    public static RouteParameter text(String name, String description) {
        return new RouteParameter(name, "string", null, description, null, 0, LONGEST, List.of(), false);
    }

    public static RouteParameter required(String name, LocalizedText needed) {
        return new RouteParameter(name, "string", needed, needed.en(), null, 0, LONGEST, List.of(), false);
    }

    public static RouteParameter sentence(String name, LocalizedText needed, int most) {
        return new RouteParameter(name, "string", needed, needed.en(), null, 1, most, List.of(), false);
    }

    public static RouteParameter number(
            String name, String description, @Nullable Integer fallback, int least, int most) {
        String text = fallback == null ? null : Integer.toString(fallback);
        return new RouteParameter(name, "integer", null, description, text, least, most, List.of(), false);
    }

    public static RouteParameter oneOf(
            String name, String description, @Nullable String fallback, List<String> allowed) {
        return new RouteParameter(name, "string", null, description, fallback, 0, 0, allowed, false);
    }

    public static RouteParameter someOf(String name, String description, List<String> allowed) {
        return new RouteParameter(name, "string", null, description, null, 0, 0, allowed, true);
    }

    public boolean required() {
        return needed != null;
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Finds what is wrong with a value that is not blank, and says what would be right. */
    Optional<LocalizedText> fault(String given) {
        if (kind.equals("integer")) {
            boolean right =
                    given.matches("\\d{1,9}") && Integer.parseInt(given) >= least && Integer.parseInt(given) <= most;
            return right
                    ? Optional.empty()
                    : Optional.of(LocalizedText.of(
                            "「%s」は%s～%sの整数ではありません", "'%s' is not a whole number from %s to %s", given, least, most));
        }
        int length = given.codePointCount(0, given.length());
        if (most > 0 && length > most) {
            return Optional.of(
                    LocalizedText.of("長すぎます。%s文字あります（%s文字まで）", "is too long: %s characters, at most %s", length, most));
        }
        List<String> wrong = (list ? words(given) : List.of(given))
                .stream()
                        .filter(word -> !allowed.isEmpty() && !allowed.contains(word))
                        .toList();
        if (!wrong.isEmpty()) {
            return Optional.of(LocalizedText.of(
                    "「%s」は使えません。%s の%sにしてください",
                    "'%1$s' is not right; use %3$s of %2$s",
                    new LocalizedText(String.join("」「", wrong), String.join("', '", wrong)),
                    allowed,
                    list ? new LocalizedText("どれか（いくつでも）", "some") : new LocalizedText("どれか一つ", "one")));
        }
        return list && words(given).isEmpty()
                ? Optional.of(LocalizedText.of(
                        "「%s」には何の名前もありません。%s のどれかにしてください", "'%s' names nothing; use some of %s", given, allowed))
                : Optional.empty();
    }
}
