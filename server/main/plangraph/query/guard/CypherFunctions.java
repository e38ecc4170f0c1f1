package plangraph.query.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the calls in a text. */
final class CypherFunctions {
    /** May stand before a parenthesis without being a function. */
    private static final Set<String> KEYWORDS = Set.of(
            ("and as by call case contains distinct else ends for group groups in is limit match not offset on optional or order"
                            + " path paths return shortest skip starts then union unwind use when where with xor yield")
                    .split(" "));

    /**
     * A call.
     *
     * @param index of its first token
     */
    record Call(String name, int index, boolean withArguments) {}

    /** Every name before a parenthesis, in the order of the text; quoted or with white space between makes no difference. */
    static List<Call> calls(CypherTokens tokens) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (begins(tokens, i) && !tokens.get(i - 1).is("CALL")) {
                int last = lastOfName(tokens, i);
                if (tokens.get(last + 1).is("(") && !isKeyword(tokens, i, last)) {
                    calls.add(new Call(
                            name(tokens, i, last), i, !tokens.get(last + 2).is(")")));
                }
            }
        }
        return calls;
    }

    private static boolean begins(CypherTokens tokens, int i) {
        return tokens.get(i).isName()
                && !tokens.get(i - 1).is(".")
                && !tokens.get(i - 1).is("$");
    }

    /** Every name after CALL, with arguments or without. */
    static List<Call> procedures(CypherTokens tokens) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (begins(tokens, i) && tokens.get(i - 1).is("CALL")) {
                calls.add(new Call(name(tokens, i, lastOfName(tokens, i)), i, true));
            }
        }
        return calls;
    }

    private static int lastOfName(CypherTokens tokens, int first) {
        int last = first;
        while (tokens.get(last + 1).is(".") && tokens.get(last + 2).isName()) {
            last += 2;
        }
        return last;
    }

    private static String name(CypherTokens tokens, int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            name.append(tokens.get(i).text());
        }
        return name.toString();
    }

    private static boolean isKeyword(CypherTokens tokens, int first, int last) {
        CypherToken token = tokens.get(first);
        return first == last
                && token.kind() == CypherToken.Kind.NAME
                && KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private CypherFunctions() {}
}
