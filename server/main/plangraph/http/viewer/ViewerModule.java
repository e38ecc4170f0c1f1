package plangraph.http.viewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A module of the viewer as the body of a function that returns its exports. It reads those forms of import and export that the
 * viewer and its library use, and refuses others; lines stay the lines of the source.
 *
 * @param path below the viewer's folder
 * @param imports paths of what must have run before
 * @param lazyImports paths of what it imports by {@code import('…')}
 * @param exports names
 */
record ViewerModule(
        String path, Set<String> imports, Set<String> lazyImports, Set<String> exports, List<String> lines) {
    /** Documentation, and lines that are a comment; the licence of a library stays. */
    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*.*?\\*/|^[ \\t]*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern IMPORT = Pattern.compile(
            "(?<before>^|;)import ?(?:(?<names>\\{[^}]*}|\\* as \\w+) ?from ?)?(?<quote>['\"])(?<from>[^'\"\\n]+)\\k<quote>",
            Pattern.MULTILINE);
    private static final Pattern EXPORT_NAMES = Pattern.compile(
            "(?<before>^|[;}])export ?(?<names>\\{[^}]*}|\\* as \\w+)(?: ?from ?(?<quote>['\"])(?<from>[^'\"\\n]+)\\k<quote>)?",
            Pattern.MULTILINE);
    private static final Pattern EXPORT_DECLARED = Pattern.compile(
            "^export (?<kept>(?:const|class|function|async function) (?<name>\\w+))", Pattern.MULTILINE);
    private static final Pattern LAZY = Pattern.compile("\\bimport\\((?<quote>['`])(?<from>\\.[^'`]+)\\k<quote>\\)");
    private static final Pattern LEFT = Pattern.compile("^(?:import|export)\\b(?!\\().*$", Pattern.MULTILINE);

    static ViewerModule read(String path, String source, String base) {
        Set<String> imports = new LinkedHashSet<>();
        Set<String> lazy = new LinkedHashSet<>();
        Map<String, String> exports = new LinkedHashMap<>();
        String text = path.startsWith("lib/")
                ? source.replaceAll("(?m)^//# sourceMappingURL=.*$", "")
                : COMMENT.matcher(source).replaceAll(ViewerModule::emptyLines);
        text = LAZY.matcher(text).replaceAll(found -> {
            String to = ModuleJoiner.resolve(path, found.group("from"));
            // One whose name is only known in the browser is not followed.
            if (!to.contains("${")) {
                lazy.add(to);
            }
            String quote = found.group("quote");
            return quoted("import(" + quote + base + JoinedFile.FOLDER + to + quote + ")");
        });
        text = IMPORT.matcher(text).replaceAll(found -> {
            String from = ModuleJoiner.resolve(path, found.group("from"));
            imports.add(from);
            String names = ModuleJoiner.group(found, "names");
            return quoted(found.group("before")
                    + (names.isEmpty() ? "" : bound(names) + identifier(from))
                    + emptyLines(found));
        });
        text = EXPORT_NAMES.matcher(text).replaceAll(found -> {
            String of = ModuleJoiner.group(found, "from");
            if (of.isEmpty()) {
                pairs(found.group("names")).forEach((as, name) -> exports.put(as, name));
            } else {
                String from = ModuleJoiner.resolve(path, of);
                imports.add(from);
                String names = found.group("names");
                if (names.startsWith("*")) {
                    exports.put(names.substring("* as ".length()), identifier(from));
                } else {
                    pairs(names).forEach((as, name) -> exports.put(as, identifier(from) + "." + name));
                }
            }
            return quoted(found.group("before") + emptyLines(found));
        });
        text = EXPORT_DECLARED.matcher(text).replaceAll(found -> {
            exports.put(found.group("name"), found.group("name"));
            return quoted(found.group("kept"));
        });
        LEFT.matcher(text).results().findFirst().ifPresent(left -> {
            throw new IllegalStateException(path + ": this form of import or export cannot be joined: " + left.group());
        });
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines.add("return { "
                + exports.entrySet().stream()
                        .map(export -> export.getKey().equals(export.getValue())
                                ? export.getKey()
                                : export.getKey() + ": " + export.getValue())
                        .collect(Collectors.joining(", "))
                + " };");
        return new ViewerModule(path, imports, lazy, exports.keySet(), lines);
    }

    /** What the module's exports are called in a joined file. */
    static String identifier(String path) {
        return "$" + path.replaceAll("\\.js$", "").replaceAll("\\W", "_");
    }

    /** The beginning of a declaration: {@code {a, b as c}} becomes {@code const { a, b: c } =}. */
    private static String bound(String names) {
        return names.startsWith("*")
                ? "const " + names.substring("* as ".length()) + " = "
                : "const " + names.replaceAll("\\s+as\\s+", ": ").replaceAll("\\s*\\n\\s*", " ") + " = ";
    }

    /** {@code {a, b as c}} by the name outside. */
    private static Map<String, String> pairs(String names) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String part : names.substring(1, names.length() - 1).split(",")) {
            String[] both = part.strip().split("\\s+as\\s+");
            if (!both[0].isEmpty()) {
                pairs.put(both[both.length - 1], both[0]);
            }
        }
        return pairs;
    }

    private static String emptyLines(MatchResult found) {
        return "\n".repeat((int) found.group().chars().filter(c -> c == '\n').count());
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
