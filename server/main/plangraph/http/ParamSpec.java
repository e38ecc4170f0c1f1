package plangraph.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a route.
 *
 * @param kind its JSON type: string or integer
 * @param fallback what holds when it is absent; null: nothing
 * @param most for integers; for strings the most characters, 0 when that does not matter
 * @param allowed for strings with a closed vocabulary; empty: any
 * @param list whether several words may be given, separated by commas
 */
record ParamSpec(
        String name,
        String kind,
        boolean required,
        String description,
        @Nullable String fallback,
        int least,
        int most,
        List<String> allowed,
        boolean list) {

    ParamSpec {
        allowed = List.copyOf(allowed);
    }

    /** Longer than any id, name or question; what is longer was not typed by a person. */
    private static final int LONGEST = 500;

    static ParamSpec text(String name, String description) {
        return new ParamSpec(name, "string", false, description, null, 0, LONGEST, List.of(), false);
    }

    static ParamSpec required(String name, String description) {
        return new ParamSpec(name, "string", true, description, null, 0, LONGEST, List.of(), false);
    }

    static ParamSpec sentence(String name, String description, int most) {
        return new ParamSpec(name, "string", true, description, null, 1, most, List.of(), false);
    }

    static ParamSpec number(String name, String description, @Nullable Integer fallback, int least, int most) {
        String text = fallback == null ? null : Integer.toString(fallback);
        return new ParamSpec(name, "integer", false, description, text, least, most, List.of(), false);
    }

    static ParamSpec oneOf(String name, String description, @Nullable String fallback, List<String> allowed) {
        return new ParamSpec(name, "string", false, description, fallback, 0, 0, allowed, false);
    }

    static ParamSpec someOf(String name, String description, List<String> allowed) {
        return new ParamSpec(name, "string", false, description, null, 0, 0, allowed, true);
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** What is wrong with a value that is not blank, and what would be right. */
    Optional<String> fault(String given) {
        if (kind.equals("integer")) {
            boolean right =
                    given.matches("\\d{1,9}") && Integer.parseInt(given) >= least && Integer.parseInt(given) <= most;
            return right
                    ? Optional.empty()
                    : Optional.of("'" + given + "' is not a whole number from " + least + " to " + most);
        }
        int length = given.codePointCount(0, given.length());
        if (most > 0 && length > most) {
            return Optional.of("is too long: " + length + " characters, at most " + most);
        }
        List<String> wrong = (list ? words(given) : List.of(given))
                .stream()
                        .filter(word -> !allowed.isEmpty() && !allowed.contains(word))
                        .toList();
        if (!wrong.isEmpty()) {
            return Optional.of("'" + String.join("', '", wrong) + "' is not right; use " + (list ? "some" : "one")
                    + " of " + allowed);
        }
        return list && words(given).isEmpty()
                ? Optional.of("'" + given + "' names nothing; use some of " + allowed)
                : Optional.empty();
    }
}
