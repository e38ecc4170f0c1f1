package plangraph.publish.files;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as Cypher writes them. */
final class CypherLiteral {
    private static final Pattern ESCAPED = Pattern.compile("[\\\\'\\n\\r\\t]");

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> "`" + entry.getKey() + "`: " + of(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
            case Long number -> number.toString();
            case Double number -> number.toString();
            case Boolean yes -> yes.toString();
            default -> text(value.toString());
        };
    }

    private static String text(String text) {
        String escaped = ESCAPED.matcher(text).replaceAll(match -> switch (match.group()) {
            case "\n" -> "\\\\n";
            case "\r" -> "\\\\r";
            case "\t" -> "\\\\t";
            case "'" -> "\\\\'";
            default -> "\\\\\\\\";
        });
        // Neo4j reads \\u as the beginning of an escape, also where the backslash itself is escaped.
        return "'" + escaped.replace("\\\\u", "\\\\' + 'u") + "'";
    }

    private CypherLiteral() {}
}
