package plangraph.http.viewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;

/**
 * Joins the viewer's modules into few files, so that a page does not fetch a hundred, each found only when the one before it has
 * come: {@code main.js} with all that it imports, and a file for each module that is imported by {@code import(…)}. What two of these
 * files need is in {@code main.js}, so that every module runs once.
 */
final class ModuleJoiner {
    static final String MAIN = "main.js";

    private final Function<String, String> sources;
    private final String base;
    private final Map<String, ViewerModule> modules = new TreeMap<>();

    /**
     * @param sources the text of a module by its path below the viewer's folder, {@code lib/NAME/…} for a library
     * @param base where modules are served, as the import map of the page has it
     */
    ModuleJoiner(Function<String, String> sources, String base) {
        this.sources = sources;
        this.base = base;
    }

    /**
     * The joined files by the path of the module whose exports they have.
     *
     * @param screens modules that {@code main.js} imports by a name that is only known in the browser
     */
    Map<String, JoinedFile> join(List<String> screens) {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        List<String> toRead = new ArrayList<>(List.of(MAIN));
        toRead.addAll(screens);
        for (int at = 0; at < toRead.size(); at++) {
            String entry = toRead.get(at);
            Set<String> reached = new LinkedHashSet<>();
            reach(entry, reached, List.of());
            needs.put(entry, reached);
            reached.stream()
                    .flatMap(path -> module(path).lazyImports().stream())
                    .filter(lazy -> !toRead.contains(lazy))
                    .forEach(toRead::add);
        }
        Set<String> shared = shared(needs);
        Map<String, JoinedFile> files = new LinkedHashMap<>();
        needs.forEach((entry, reached) -> files.put(entry, file(entry, reached, shared)));
        return files;
    }

    /** What {@code main.js} needs or two others do, each after what it imports. */
    private static Set<String> shared(Map<String, Set<String>> needs) {
        Set<String> shared = new LinkedHashSet<>();
        needs.forEach((entry, reached) -> reached.stream()
                .filter(path -> needs.values().stream()
                                .filter(set -> set.contains(path))
                                .count()
                        > 1)
                .forEach(shared::add));
        // Last, because it begins to draw.
        shared.addAll(needs.get(MAIN));
        shared.remove(MAIN);
        shared.add(MAIN);
        return shared;
    }

    private JoinedFile file(String entry, Set<String> reached, Set<String> shared) {
        JoinedFile file = new JoinedFile();
        boolean isMain = entry.equals(MAIN);
        List<ViewerModule> inside = (isMain ? shared : reached)
                .stream()
                        .filter(path -> isMain || !shared.contains(path))
                        .map(this::module)
                        .toList();
        if (!isMain) {
            List<String> outside = inside.stream()
                    .flatMap(module -> module.imports().stream())
                    .filter(shared::contains)
                    .distinct()
                    .map(ViewerModule::identifier)
                    .toList();
            file.addLine(
                    "import { " + String.join(", ", outside) + " } from '" + base + JoinedFile.FOLDER + MAIN + "';");
        }
        inside.forEach(file::add);
        if (isMain) {
            file.addLine("export { "
                    + String.join(
                            ", ", shared.stream().map(ViewerModule::identifier).toList()) + " };");
        } else {
            ViewerModule module = module(entry);
            file.addLine("export const { " + String.join(", ", module.exports()) + " } = "
                    + ViewerModule.identifier(entry) + ";");
        }
        return file;
    }

    private void reach(String path, Set<String> reached, List<String> above) {
        if (above.contains(path)) {
            throw new IllegalStateException("modules import each other in a circle: " + above + " and again " + path
                    + "; move what both need into a third");
        }
        if (reached.contains(path)) {
            return;
        }
        List<String> here = new ArrayList<>(above);
        here.add(path);
        module(path).imports().forEach(other -> reach(other, reached, here));
        reached.add(path);
    }

    private ViewerModule module(String path) {
        ViewerModule known = modules.get(path);
        if (known == null) {
            known = ViewerModule.read(path, sources.apply(path), base);
            modules.put(path, known);
        }
        return known;
    }

    /** Where an import leads, seen from a module. */
    static String resolve(String from, String specifier) {
        if (!specifier.startsWith(".")) {
            // As the import map of the page has it.
            return "lib/" + (specifier.contains("/") ? specifier : specifier + "/" + specifier + ".js");
        }
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.removeLast();
        for (String part : specifier.split("/")) {
            if (part.equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    static String group(MatchResult found, String name) {
        String text = found.group(name);
        return text == null ? "" : text;
    }
}
