package plangraph.query.guard;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.guard.tree.AllowedFunctions;
import plangraph.query.guard.tree.TreeRules;

/**
 * Checks the text of a query: clauses that do more than read, functions that are not on the list, each fault with its place. {@link
 * GuardedPlan} checks the rest.
 */
public final class CypherWords {
    private static final int LONGEST = 20_000;
    /** The deepest that comes with the program nests a fifth of it. */
    private static final int DEEPEST = 40;

    private static final Set<String> BEGINNINGS =
            new TreeSet<>(Set.of("CALL", "MATCH", "OPTIONAL", "RETURN", "UNWIND", "WITH"));

    private static final LocalizedText BEGIN = LocalizedText.of("%s のどれかで始めてください", "begin with one of %s", BEGINNINGS);
    private static final LocalizedText ONLY_READS =
            new LocalizedText("質問は読むだけです。名前なら `…` で囲んでください", "a query only reads; put a name in `…`");
    static final LocalizedText READ_ONLY =
            new LocalizedText("要素とつながりだけを読んでください", "read elements and relationships only");

    private static final String ESCAPE = "\\u";

    /** After these a value begins. */
    private static final Set<String> BEFORE_VALUES = Set.of(
            "AND",
            "AS",
            "BY",
            "CASE",
            "CONTAINS",
            "DISTINCT",
            "ELSE",
            "IN",
            "IS",
            "NOT",
            "OR",
            "RETURN",
            "THEN",
            "UNWIND",
            "WHEN",
            "WHERE",
            "WITH",
            "XOR");

    /** After these a word is the name of a property, label, type or parameter. */
    private static final Set<String> BEFORE_NAMES = Set.of(".", ":", "|", "&", "!", "$");

    private final QueryText text;
    private final CypherTokens tokens;
    private final Faults faults;

    private CypherWords(QueryText text, Faults faults) {
        this.text = text;
        this.tokens = CypherTokens.of(text.cypher());
        this.faults = faults;
    }

    /** Adds every fault that the text shows. */
    public static void check(QueryText text, Faults faults) {
        if (text.headerAfter() > 0) {
            faults.add(
                    text.file(),
                    text.headerAfter(),
                    0,
                    new LocalizedText("Cypher が始まった後に見出しの行があります", "a line of the header stands after the query began"),
                    new LocalizedText("//+ の行をすべて先に置いてください", "put all lines with //+ first"));
        }
        if (isTooLong(text)) {
            faults.add(
                    text.file(),
                    text.begins(),
                    0,
                    LocalizedText.of("%s文字を超えています", "is longer than %s characters", LONGEST),
                    new LocalizedText("一度に尋ねることを減らしてください", "ask less at once"));
            return;
        }
        int escape = text.cypher().indexOf(ESCAPE);
        if (escape >= 0) {
            // Neo4j turns an escaped quotation mark into one before it looks for strings: nothing here could be relied
            // on.
            text.fault(
                    escape,
                    LocalizedText.of("エスケープ %s があります", "has an escape %s", ESCAPE),
                    new LocalizedText("文字そのものを書いてください", "write the character itself"),
                    faults);
            return;
        }
        CypherWords words = new CypherWords(text, faults);
        words.checkNesting();
        words.checkBeginning();
        words.checkWords();
        words.checkCalls();
        new CypherDisguises(text, words.tokens, faults).check();
    }

    /** Whether it is so long that nothing else of it is looked at. */
    public static boolean isTooLong(QueryText text) {
        return text.cypher().length() > LONGEST;
    }

    private void add(int at, LocalizedText problem, LocalizedText remedy) {
        text.fault(at, problem, remedy, faults);
    }

    /** Neo4j's parser and planner, and ours of their tree, go down as far as a query nests. */
    private void checkNesting() {
        int depth = 0;
        int signs = 0;
        for (int i = 0; i < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            depth += CypherTokens.nesting(token);
            depth += !isOperand(i) && token.is("CASE") ? 1 : 0;
            depth -= !isOperand(i) && token.is("END") && endsValue(tokens.get(i - 1)) ? 1 : 0;
            signs = token.is("NOT") || token.is("-") || token.is("+") || token.is("!") ? signs + 1 : 0;
            if (depth + signs > DEEPEST) {
                add(
                        token.at(),
                        LocalizedText.of("%s（%s段より深い）", "%s, more than %s levels", TreeRules.TOO_DEEP, DEEPEST),
                        TreeRules.FLATTER);
                return;
            }
        }
    }

    /** After a value END is the end of CASE; elsewhere it is a name, which must not make the depth seem less. */
    private static boolean endsValue(CypherToken before) {
        return before.isLiteral()
                || CypherTokens.nesting(before) == -1
                || (before.isName() && !BEFORE_VALUES.contains(before.upper()));
    }

    private void checkBeginning() {
        CypherToken first = tokens.get(0);
        if (tokens.size() == 0) {
            faults.add(text.file(), text.begins(), 0, new LocalizedText("Cypher がありません", "has no Cypher"), BEGIN);
        } else if (!BEGINNINGS.contains(first.upper())) {
            LocalizedText problem = CypherClauses.refusal(first.upper())
                    .map(reason ->
                            LocalizedText.of("%s で始まっています。これは%s", "begins with %s, which %s", first.text(), reason))
                    .orElseGet(() -> LocalizedText.of("%s で始まっています", "begins with %s", first.text()));
            add(first.at(), problem, BEGIN);
        }
    }

    private void checkWords() {
        for (int i = 0; i < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            // That of the first word was said.
            if (i > 0 && token.kind() == CypherToken.Kind.NAME && !isOperand(i)) {
                CypherClauses.refusal(token.upper())
                        .ifPresent(reason ->
                                add(token.at(), LocalizedText.of("%s は%s", "%s %s", token.text(), reason), ONLY_READS));
            }
        }
    }

    private boolean isOperand(int i) {
        CypherToken before = tokens.get(i - 1);
        boolean otherTransactions = tokens.get(i).is("TRANSACTIONS") && !before.is("IN") && !before.is("CONCURRENT");
        return otherTransactions
                || BEFORE_NAMES.contains(before.text())
                || tokens.get(i + 1).is(":");
    }

    static LocalizedText procedure(String name) {
        return LocalizedText.of("手続き %s を呼んでいます", "calls the procedure %s", name);
    }

    private void checkCalls() {
        for (CypherFunctions.Call call : CypherFunctions.calls(tokens)) {
            int at = tokens.get(call.index()).at();
            if (CypherClauses.refusal(call.name().toUpperCase(Locale.ROOT)).isEmpty()) {
                AllowedFunctions.refusal(call.name(), call.withArguments())
                        .ifPresent(refusal -> add(at, refusal, AllowedFunctions.REMEDY));
            }
        }
        for (CypherFunctions.Call call : CypherFunctions.procedures(tokens)) {
            add(tokens.get(call.index()).at(), procedure(call.name()), READ_ONLY);
        }
    }
}
