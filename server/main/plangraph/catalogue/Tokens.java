package plangraph.catalogue;

import java.util.List;

/** Tokens with a look at their neighbours. */
record Tokens(List<Token> all) {
    private static final Token NONE = new Token(Token.Kind.SYMBOL, "", -1, -1);

    Tokens {
        all = List.copyOf(all);
    }

    static Tokens of(String cypher) {
        return new Tokens(Token.of(cypher));
    }

    int size() {
        return all.size();
    }

    /** Past either end stands a token that is nothing. */
    Token get(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : NONE;
    }

    /** Index of the bracket that closes the one at the index; the last token when none does. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            depth += nesting(get(i));
            if (depth == 0) {
                return i;
            }
        }
        return size() - 1;
    }

    /** 1 for a bracket that opens, -1 for one that closes. */
    static int nesting(Token token) {
        if (token.is("(") || token.is("[") || token.is("{")) {
            return 1;
        }
        return token.is(")") || token.is("]") || token.is("}") ? -1 : 0;
    }
}
