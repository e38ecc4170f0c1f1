package plangraph.query.guard;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.model.text.Sha256;

/**
 * Holds a query file taken apart: its header and its Cypher, each with its lines.
 *
 * @param header YAML, each line and column where it is in the file
 * @param cypher the rest
 * @param begins line of the file on which the Cypher begins
 * @param headerAfter line of the file on which a header line comes too late; 0: there is none
 */
public record QueryText(String file, String header, String cypher, int begins, int headerAfter, String revision) {
    private static final String MARK = "//+";
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");
    /** Strings, quoted names and comments: what looks like code in them is none. */
    private static final Pattern NO_CODE = Pattern.compile(
            "'(?:[^'\\\\]++|\\\\.)*+'|\"(?:[^\"\\\\]++|\\\\.)*+\"|`[^`]*+`|//[^\\n]*+|/\\*.*?\\*/", Pattern.DOTALL);

    public static QueryText of(String file, String written) {
        String content = withoutByteOrderMark(written);
        List<String> lines = content.lines().toList();
        String header = lines.stream()
                .map(line -> line.startsWith(MARK) ? " ".repeat(MARK.length()) + line.substring(MARK.length()) : "")
                .collect(Collectors.joining("\n"));
        int begins = 0;
        while (begins < lines.size()
                && (lines.get(begins).startsWith(MARK) || lines.get(begins).isBlank())) {
            begins++;
        }
        List<String> rest = lines.subList(begins, lines.size());
        int late = (int) rest.stream().takeWhile(line -> !line.startsWith(MARK)).count();
        String cypher = String.join("\n", rest).stripTrailing();
        return new QueryText(
                file, header, cypher, begins + 1, late < rest.size() ? begins + late + 1 : 0, hash(content));
    }

    /** Editors put one before the first character of a file, where it says nothing. */
    public static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The file's name without its ending, which is the query's id. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.cypher$", "");
    }

    /** A value that the Cypher takes, and the line of the file on which it first does. */
    public record Use(String name, int line) {}

    public List<Use> parametersUsed() {
        return PARAMETER
                .matcher(code())
                .results()
                .map(match -> new Use(match.group(1), line(match.start())))
                .toList();
    }

    /** The Cypher with strings and comments blanked out, every character in its place; quoted names lose their quotes. */
    String code() {
        return NO_CODE.matcher(cypher)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group().startsWith("`")
                                ? match.group().replace('`', ' ')
                                : match.group().replaceAll("[^\\n]", " ")));
    }

    /** The line of the file that has this character of the Cypher. */
    int line(int index) {
        return begins
                + (int) cypher.substring(0, index)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The column of the file that has it. */
    int column(int index) {
        return index - cypher.lastIndexOf('\n', index - 1);
    }

    /** Adds a fault of what begins at this character of the Cypher. */
    void fault(int index, LocalizedText problem, LocalizedText remedy, Faults faults) {
        faults.add(file, line(index), column(index), problem, remedy);
    }

    /** The line of the header on which a section begins; 1 when it has none. */
    public int line(String section) {
        return 1 + Math.max(0, indexOf(section, 0));
    }

    /** The line that declares a name in a section; that of the section when the name has no line of its own. */
    public int line(String section, String name) {
        int declared = indexOf(name, line(section));
        return declared < 0 ? line(section) : 1 + declared;
    }

    private int indexOf(String name, int from) {
        List<String> lines = header.lines().toList();
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(name + ":")) {
                return i;
            }
        }
        return -1;
    }

    public static String hash(String content) {
        return HexFormat.of().formatHex(Sha256.digest().digest(content.getBytes(StandardCharsets.UTF_8)), 0, 6);
    }
}
