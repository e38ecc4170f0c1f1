package plangraph.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query file taken apart.
 *
 * @param header YAML, one line per line of the file, so that places in it are places in the file
 * @param cypher the rest
 */
record QueryText(String file, String header, String cypher, String revision) {
    private static final String MARK = "//+";
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");
    /** Strings, quoted names and comments: what looks like code in them is none. */
    private static final Pattern NO_CODE = Pattern.compile(
            "'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    static QueryText of(String file, String content) {
        String header = content.lines()
                .map(line -> line.startsWith(MARK) ? line.substring(MARK.length()) : "")
                .collect(Collectors.joining("\n"));
        String cypher = content.lines()
                .filter(line -> !line.startsWith(MARK))
                .collect(Collectors.joining("\n"))
                .strip();
        return new QueryText(file, header, cypher, hash(content));
    }

    /** The Cypher with strings, quoted names and comments blanked out. */
    String code() {
        return NO_CODE.matcher(cypher).replaceAll("''");
    }

    Set<String> parametersUsed() {
        Set<String> names = new TreeSet<>();
        for (Matcher m = PARAMETER.matcher(code()); m.find(); ) {
            names.add(m.group(1));
        }
        return names;
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
