package plangraph.query.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/**
 * Refuses values that grow from clause to clause: {@code WITH l + l AS l} forty times is a list longer than any memory. A clause
 * makes a value as many times larger as its largest item has parts, a query as many times as its clauses together.
 */
final class CypherGrowth {
    /** Enough for a dozen lists put together, one after the other. */
    private static final long MOST = 4096;

    private static final Set<String> PROJECTIONS = Set.of("RETURN", "UNWIND", "WITH");
    private static final Set<String> OTHER_CLAUSES =
            Set.of("CALL", "LIMIT", "MATCH", "OPTIONAL", "ORDER", "SKIP", "UNION", "WHERE");

    private final QueryText text;
    private final CypherTokens tokens;

    CypherGrowth(QueryText text, CypherTokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    void check(Faults faults) {
        long growth = 1;
        for (int i = 0; i < tokens.size(); i++) {
            growth *= begins(i, PROJECTIONS) ? parts(i + 1) : 1;
            if (growth > MOST) {
                text.fault(
                        tokens.get(i).at(),
                        LocalizedText.of("値を%s倍より大きくします", "makes a value more than %s times as large", MOST),
                        new LocalizedText("まとめる値を減らしてください", "put fewer values together"),
                        faults);
                return;
            }
        }
    }

    private boolean begins(int i, Set<String> clauses) {
        boolean ofComparison =
                tokens.get(i - 1).is("STARTS") || tokens.get(i - 1).is("ENDS");
        return !ofComparison && clauses.contains(tokens.get(i).upper());
    }

    /** Of the largest item of the clause. */
    private int parts(int from) {
        int most = 1;
        int parts = 1;
        Deque<CypherToken> open = new ArrayDeque<>();
        for (int i = from; i < tokens.size() && !begins(i, PROJECTIONS) && !begins(i, OTHER_CLAUSES); i++) {
            CypherToken token = tokens.get(i);
            if (CypherTokens.nesting(token) == 1) {
                open.push(token);
            } else if (CypherTokens.nesting(token) == -1 && open.poll() == null) {
                break;
            } else if (token.is(",") && open.isEmpty()) {
                parts = 1;
            } else if (token.is("+") || isDoubleBar(i) || joins(i, open)) {
                parts++;
            }
            most = Math.max(most, parts);
        }
        return most;
    }

    private boolean isDoubleBar(int i) {
        return tokens.get(i).is("|") && tokens.get(i - 1).is("|");
    }

    /** A comma within a list or map, unless between literals: lists of words are as long as they are written. */
    private boolean joins(int i, Deque<CypherToken> open) {
        return tokens.get(i).is(",")
                && !open.isEmpty()
                && !open.peek().is("(")
                && !(tokens.get(i - 1).isLiteral() && tokens.get(i + 1).isLiteral());
    }
}
