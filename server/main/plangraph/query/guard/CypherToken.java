package plangraph.query.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Cypher as Neo4j's own lexer cuts it, without white space and comments; names in quotes lose them.
 *
 * @param at index of its first character
 * @param end index after its last
 */
record CypherToken(Kind kind, String text, int at, int end) {
    /** Possessive, since a group repeated a thousand times would otherwise overflow the stack. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<skip>[ \\t\\r\\n]++|//[^\\r\\n]*+|/\\*.*?\\*/)"
                    + "|(?<string>'(?:[^'\\\\]++|\\\\.)*+'|\"(?:[^\"\\\\]++|\\\\.)*+\")"
                    + "|(?<quoted>`(?:[^`]++|``)*+`)"
                    + "|(?<name>[\\p{L}\\p{Nl}_][\\p{L}\\p{M}\\p{N}_]*+)"
                    + "|(?<number>\\d[\\w]*+(?:\\.\\d\\w*+)?)"
                    + "|(?<symbol>\\.\\.|=~|.)",
            Pattern.DOTALL);

    enum Kind {
        NAME,
        QUOTED,
        STRING,
        NUMBER,
        SYMBOL
    }

    static List<CypherToken> of(String cypher) {
        List<CypherToken> tokens = new ArrayList<>();
        for (Matcher piece = PIECE.matcher(cypher); piece.find(); ) {
            for (Kind kind : Kind.values()) {
                String text = piece.group(kind.name().toLowerCase(Locale.ROOT));
                if (text != null) {
                    String bare = kind == Kind.QUOTED ? text.substring(1, text.length() - 1) : text;
                    tokens.add(new CypherToken(kind, bare, piece.start(), piece.end()));
                }
            }
        }
        return tokens;
    }

    /** Whether it is this symbol, or this word in whatever case. */
    boolean is(String what) {
        return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equalsIgnoreCase(what);
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.QUOTED;
    }

    boolean isLiteral() {
        return kind == Kind.STRING || kind == Kind.NUMBER;
    }

    String upper() {
        return text.toUpperCase(Locale.ROOT);
    }
}
