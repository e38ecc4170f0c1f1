package plangraph.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plangraph.fault.Faults;

/**
 * What the text of a query alone tells, with its place: clauses that do more than read, functions off the list. Neo4j's plan
 * tells the rest.
 */
final class CypherWords {
    private static final int LONGEST = 20_000;
    private static final Set<String> BEGINNINGS =
            new TreeSet<>(Set.of("CALL", "MATCH", "OPTIONAL", "RETURN", "UNWIND", "WITH"));

    private static final String WRITES = "writes";
    private static final String ADMINISTERS = "is about the server, not about the graph";
    private static final String PREFIX = "changes how Neo4j runs the query";
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("CREATE", WRITES),
            Map.entry("INSERT", WRITES),
            Map.entry("MERGE", WRITES),
            Map.entry("SET", WRITES),
            Map.entry("DELETE", WRITES),
            Map.entry("DETACH", WRITES),
            Map.entry("NODETACH", WRITES),
            Map.entry("REMOVE", WRITES),
            Map.entry("FOREACH", WRITES),
            Map.entry("LOAD", "reads files and addresses"),
            Map.entry("USE", "chooses another database"),
            Map.entry("SHOW", ADMINISTERS),
            Map.entry("TERMINATE", ADMINISTERS),
            Map.entry("EXPLAIN", PREFIX),
            Map.entry("PROFILE", PREFIX),
            Map.entry("CYPHER", PREFIX),
            Map.entry("USING", PREFIX),
            Map.entry("TRANSACTIONS", "begins transactions of its own, past the limits of this one"));

    private static final String ESCAPE = "\\u";

    /** After these a word is the name of a property, label, type or parameter. */
    private static final Set<String> BEFORE_NAMES = Set.of(".", ":", "|", "&", "!", "$");

    private final QueryText text;
    private final Tokens tokens;
    private final Faults faults;

    private CypherWords(QueryText text, Faults faults) {
        this.text = text;
        this.tokens = Tokens.of(text.cypher());
        this.faults = faults;
    }

    static void check(QueryText text, Faults faults) {
        if (text.headerAfter() > 0) {
            faults.add(
                    text.file(),
                    text.headerAfter(),
                    0,
                    "a line of the header stands after the query began",
                    "put all lines with //+ first");
        }
        if (isTooLong(text)) {
            faults.add(text.file(), text.begins(), 0, "is longer than " + LONGEST + " characters", "ask less at once");
            return;
        }
        int escape = text.cypher().indexOf(ESCAPE);
        if (escape >= 0) {
            // Neo4j turns an escaped quotation mark into one before it looks for strings: nothing here could be relied
            // on.
            text.fault(escape, "has an escape " + ESCAPE, "write the character itself", faults);
            return;
        }
        CypherWords words = new CypherWords(text, faults);
        words.checkBeginning();
        words.checkWords();
        words.checkCalls();
        new CypherDisguises(text, words.tokens, faults).check();
        new CypherScope(text, words.tokens, faults).check();
        new CypherSizes(text, words.tokens, faults).check();
        new CypherGrowth(text, words.tokens).check(faults);
    }

    static boolean isTooLong(QueryText text) {
        return text.cypher().length() > LONGEST;
    }

    private void add(int at, String problem, String remedy) {
        text.fault(at, problem, remedy, faults);
    }

    private void checkBeginning() {
        Token first = tokens.get(0);
        if (tokens.size() == 0) {
            faults.add(text.file(), text.begins(), 0, "has no Cypher", "begin with one of " + BEGINNINGS);
        } else if (!BEGINNINGS.contains(first.upper())) {
            String reason = REFUSED.containsKey(first.upper()) ? ", which " + REFUSED.get(first.upper()) : "";
            add(first.at(), "begins with " + first.text() + reason, "begin with one of " + BEGINNINGS);
        }
    }

    private void checkWords() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String reason = REFUSED.get(token.upper());
            // That of the first word was said.
            if (i > 0 && token.kind() == Token.Kind.NAME && reason != null && !isOperand(i)) {
                add(token.at(), token.text() + " " + reason, "a query only reads; put a name in `…`");
            }
        }
    }

    private boolean isOperand(int i) {
        Token before = tokens.get(i - 1);
        boolean otherTransactions = tokens.get(i).is("TRANSACTIONS") && !before.is("IN") && !before.is("CONCURRENT");
        return otherTransactions
                || BEFORE_NAMES.contains(before.text())
                || tokens.get(i + 1).is(":");
    }

    private void checkCalls() {
        for (CypherFunctions.Call call : CypherFunctions.calls(tokens)) {
            int at = tokens.get(call.index()).at();
            if (!REFUSED.containsKey(call.name().toUpperCase(Locale.ROOT))) {
                CypherFunctions.refusal(call.name()).ifPresent(refusal -> add(at, refusal, CypherFunctions.REMEDY));
            }
        }
        for (CypherFunctions.Call call : CypherFunctions.procedures(tokens)) {
            add(
                    tokens.get(call.index()).at(),
                    "calls the procedure " + call.name(),
                    "read elements and relationships only");
        }
    }
}
