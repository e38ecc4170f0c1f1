package plangraph.query.guard;

import java.util.Set;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/**
 * Beside the city's data the graph holds what people's access rests on: hashes of tokens, the audit log, own queries with their
 * authors. These nodes have labels of their own and no relationships, so a query reaches them only by such a label or by looking
 * at every node. The plan shows the latter ({@link PlanRules}), but not within an expression.
 */
final class CypherScope {
    private static final Set<String> PRIVATE =
            Set.of("AccessToken", "AuditEntry", "OwnQuery", "OwnQueryVersion", "PeopleChange", "PeopleChangeSet");
    private static final Set<String> SUBQUERIES = Set.of("COLLECT", "COUNT", "EXISTS");

    /** The words are the ends of what may say which of the matching paths are wanted. */
    private static final Set<String> BEFORE_PATTERNS = Set.of(
            "MATCH",
            "{",
            ",",
            "=",
            "ALL",
            "ANY",
            "SHORTEST",
            "PATH",
            "PATHS",
            "GROUP",
            "GROUPS",
            "WALK",
            "TRAIL",
            "ACYCLIC",
            "ELEMENT",
            "ELEMENTS",
            "BINDINGS",
            "RELATIONSHIP");

    static final LocalizedText EVERY_NODE = new LocalizedText("すべてのノードを見ます", "looks at every node");
    static final LocalizedText REMEDY =
            new LocalizedText("ラベルを書いてください。何でもよければ Element です", "name a label, Element for any");

    private final QueryText text;
    private final CypherTokens tokens;
    private final Faults faults;

    CypherScope(QueryText text, CypherTokens tokens, Faults faults) {
        this.text = text;
        this.tokens = tokens;
        this.faults = faults;
    }

    void check() {
        for (int i = 0; i < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            if (token.isName() && PRIVATE.contains(token.text())) {
                text.fault(
                        token.at(),
                        LocalizedText.of("%s は市のデータではありません", "%s is no part of the city's data", token.text()),
                        REMEDY,
                        faults);
            }
            if (isOpenLabel(i)) {
                text.fault(
                        token.at(),
                        LocalizedText.of("ラベル %2$s により%1$s", "%s by the label %s", EVERY_NODE, token.text()),
                        REMEDY,
                        faults);
            }
            if (SUBQUERIES.contains(token.upper()) && tokens.get(i + 1).is("{")) {
                checkPatterns(i + 1, tokens.closing(i + 1));
            }
        }
    }

    /** % is any label; !A is any but A, unless another label is asked for as well. */
    private boolean isOpenLabel(int i) {
        CypherToken before = tokens.get(i - 1);
        boolean inLabels = before.is(":") || before.is("|") || before.is("!") || before.is("(") || before.is("IS");
        if (tokens.get(i).is("%")) {
            return inLabels || before.is("&");
        }
        return tokens.get(i).is("!") && inLabels && !isOfRelationship(i);
    }

    private boolean isOfRelationship(int i) {
        int depth = 0;
        for (int j = i; j >= 0; j--) {
            depth += CypherTokens.nesting(tokens.get(j));
            if (depth > 0) {
                return tokens.get(j).is("[");
            }
        }
        return false;
    }

    /** A node that stands alone, without a label and without a relationship. */
    private void checkPatterns(int open, int close) {
        for (int i = open; i < close; i++) {
            if (tokens.get(i + 1).is("(") && startsPattern(i) && standsAlone(i + 1)) {
                text.fault(tokens.get(i + 1).at(), EVERY_NODE, REMEDY, faults);
            }
        }
    }

    private boolean startsPattern(int i) {
        CypherToken token = tokens.get(i);
        // A number is how many of the shortest paths are wanted; without DIFFERENT, relationships(…) is a function.
        return token.kind() == CypherToken.Kind.NUMBER
                || (token.is("RELATIONSHIPS") && tokens.get(i - 1).is("DIFFERENT"))
                || (BEFORE_PATTERNS.contains(token.upper()) && token.kind() != CypherToken.Kind.STRING);
    }

    private boolean standsAlone(int open) {
        int node = open;
        while (tokens.get(node + 1).is("(")) {
            node++;
        }
        CypherToken inside = tokens.get(node + 1).isName() ? tokens.get(node + 2) : tokens.get(node + 1);
        CypherToken after = tokens.get(tokens.closing(node) + 1);
        boolean unlabelled = inside.is(")") || inside.is("{") || inside.is("WHERE");
        return unlabelled && !after.is("-") && !after.is("<");
    }
}
