package plangraph.query.guard;

import java.util.List;

/** CypherTokens with a look at their neighbours. */
record CypherTokens(List<CypherToken> all) {
    private static final CypherToken NONE = new CypherToken(CypherToken.Kind.SYMBOL, "", -1, -1);

    CypherTokens {
        all = List.copyOf(all);
    }

    static CypherTokens of(String cypher) {
        return new CypherTokens(CypherToken.of(cypher));
    }

    int size() {
        return all.size();
    }

    /** Past either end stands a token that is nothing. */
    CypherToken get(int index) {
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
    static int nesting(CypherToken token) {
        if (token.is("(") || token.is("[") || token.is("{")) {
            return 1;
        }
        return token.is(")") || token.is("]") || token.is("}") ? -1 : 0;
    }
}
