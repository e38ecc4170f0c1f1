package plangraph.http.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Holds an element of a request header that is a list with parameters: {@code text/html;q=0.8}. This is the one parser of headers; it
 * takes any text, for a client's odd header must not end in an error of ours.
 *
 * @param value what stands before the first semicolon, as sent
 * @param parameters by their names in lower case, without quotes; what stands before the first semicolon is one too if it is a pair
 */
public record HeaderElement(String value, Map<String, String> parameters) {
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    public HeaderElement {
        parameters = Map.copyOf(parameters);
    }

    /** Returns the elements of all headers of one name, in their order; what is blank is none. */
    public static List<HeaderElement> of(List<String> headers) {
        return headers.stream()
                .flatMap(header -> split(header, ',').stream())
                .filter(element -> !element.isBlank())
                .map(HeaderElement::of)
                .toList();
    }

    private static HeaderElement of(String element) {
        List<String> parts = split(element, ';');
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2 && NAME.matcher(pair[0].strip()).matches()) {
                parameters.putIfAbsent(pair[0].strip().toLowerCase(Locale.ROOT), unquoted(pair[1].strip()));
            }
        }
        return new HeaderElement(parts.getFirst().strip(), parameters);
    }

    /** Returns the value in lower case, as media types and codings are compared. */
    public String token() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Splits where no quote is open; a quote that never ends reaches to the end. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean isQuoted = false;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && isQuoted) {
                at++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == separator && !isQuoted) {
                parts.add(text.substring(begin, at));
                begin = at + 1;
            }
        }
        parts.add(text.substring(Math.min(begin, text.length())));
        return parts;
    }

    private static String unquoted(String text) {
        if (!text.startsWith("\"")) {
            return text;
        }
        String inside =
                text.length() > 1 && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text.substring(1);
        return inside.replaceAll("\\\\(.)", "$1");
    }
}
