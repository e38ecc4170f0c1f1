package plangraph.catalogue;

import java.util.regex.Pattern;
import plangraph.fault.Faults;

/** Refuses whatever could make Neo4j read another text than a person does, or than {@link Token} does. */
final class CypherDisguises {
    private static final String SYMBOLS = "()[]{}.,:;|&!%<>=+-*/^$";
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_・ -]+");
    /** Marks that show code in another order than it runs. */
    private static final Pattern REORDERING = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private final QueryText text;
    private final Tokens tokens;
    private final Faults faults;

    CypherDisguises(QueryText text, Tokens tokens, Faults faults) {
        this.text = text;
        this.tokens = tokens;
        this.faults = faults;
    }

    void check() {
        REORDERING.matcher(text.cypher()).results().forEach(mark -> unusual(mark.start()));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case NAME, NUMBER -> {}
                case QUOTED -> checkQuoted(tokens.get(i - 1), token);
                case STRING -> checkString(tokens.get(i - 1), token);
                case SYMBOL -> checkSymbol(i, token);
            }
        }
    }

    private void add(int at, String problem, String remedy) {
        text.fault(at, problem, remedy, faults);
    }

    private void unusual(int at) {
        add(at, String.format("has the character U+%04X", text.cypher().codePointAt(at)), "remove it, or type it anew");
    }

    private void checkQuoted(Token before, Token token) {
        if (before.is("$")) {
            add(token.at(), "a parameter has a name in quotes", "write $name");
        } else if (!PLAIN_NAME.matcher(token.text()).matches()) {
            add(token.at(), "has the name `" + token.text() + "`", "letters, digits, spaces, _ and - will do");
        }
    }

    /** Newer Cypher runs code within s'…' and $'…'. */
    private void checkString(Token before, Token token) {
        if (before.end() == token.at() && (before.isName() || before.is("$"))) {
            add(token.at(), "a text begins right after " + before.text(), "put a space before it");
        }
    }

    private void checkSymbol(int i, Token token) {
        if (token.is("$")) {
            checkParameter(tokens.get(i + 1), tokens.get(i + 2), token);
        } else if (token.is(";")) {
            add(token.at(), "has a semicolon", "write one query, without one");
        } else if (token.is("=~")) {
            add(token.at(), "has =~, which may take for ever on one text", "use CONTAINS, STARTS WITH or ENDS WITH");
        } else if ("'\"`".contains(token.text())) {
            add(token.at(), "a quotation mark has no other", "close the text or name");
        } else if (!SYMBOLS.contains(token.text().substring(0, 1)) && !isReordering(token)) {
            unusual(token.at());
        }
    }

    private static boolean isReordering(Token token) {
        return REORDERING.matcher(token.text()).matches();
    }

    private void checkParameter(Token next, Token afterNext, Token dollar) {
        if (next.is("(") || afterNext.is("(")) {
            add(dollar.at(), "takes a label or type from a value", "write the labels and types");
        } else if (!next.isName() && next.kind() != Token.Kind.STRING) {
            add(dollar.at(), "a parameter has no name", "write $name");
        }
    }
}
