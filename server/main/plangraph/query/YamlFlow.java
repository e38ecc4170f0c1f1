package plangraph.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON as YAML on one line, as people write it in a header: quotes only where they are needed. */
final class YamlFlow {
    /** Nothing that YAML would take for something else than text. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} _・（）「」、。-]*[\\p{L}\\p{N}）」。])?");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> NO_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    static String of(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(entry -> name(entry.getKey()) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(YamlFlow::of)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value.isTextual() ? text(value.textValue()) : value.toString();
    }

    /** A JSON string is a YAML one. */
    static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !NO_TEXT.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : TextNode.valueOf(text).toString();
    }

    static String name(String name) {
        return NAME.matcher(name).matches() ? name : TextNode.valueOf(name).toString();
    }

    private YamlFlow() {}
}
