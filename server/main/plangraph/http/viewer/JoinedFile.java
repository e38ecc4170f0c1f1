package plangraph.http.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A script of several modules, with the source map that leads a debugger back to them. */
final class JoinedFile {
    /** Where joined files stand below the viewer's files. */
    static final String FOLDER = "joined/";

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder mappings = new StringBuilder();
    private final List<String> sources = new ArrayList<>();
    private int lastLine;

    /** Adds a line that no module has. */
    void addLine(String line) {
        text.append(line).append('\n');
        mappings.append(';');
    }

    void add(ViewerModule module) {
        addLine("const " + ViewerModule.identifier(module.path()) + " = (() => {");
        sources.add(module.path());
        List<String> lines = module.lines();
        for (int line = 0; line < lines.size() - 1; line++) {
            text.append(lines.get(line)).append('\n');
            // Column, source, line, column of the source; each but the first tells how much more it is than the one
            // before.
            boolean isFirst = line == 0;
            mappings.append('A').append(number(isFirst && sources.size() > 1 ? 1 : 0));
            mappings.append(number(line - lastLine)).append('A').append(';');
            lastLine = line;
        }
        addLine(lines.getLast());
        addLine("})();");
    }

    String script(String name) {
        return text + "//# sourceMappingURL=" + name.substring(name.lastIndexOf('/') + 1) + ".map\n";
    }

    /** @param name of the script, from which the way to the modules is counted */
    String map(String name) {
        String up = "../".repeat((FOLDER + name).split("/").length - 1);
        return "{\"version\":3,\"sources\":["
                + sources.stream().map(path -> "\"" + up + path + "\"").collect(Collectors.joining(","))
                + "],\"names\":[],\"mappings\":\"" + mappings + "\"}";
    }

    /** A number as source maps write it: the sign last, five bits a letter. */
    private static String number(int value) {
        int rest = value < 0 ? (-value << 1) | 1 : value << 1;
        StringBuilder letters = new StringBuilder();
        do {
            int bits = rest & 31;
            rest >>>= 5;
            letters.append(BASE64.charAt(rest > 0 ? bits | 32 : bits));
        } while (rest > 0);
        return letters.toString();
    }
}
