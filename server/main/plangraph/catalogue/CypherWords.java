package plangraph.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.fault.Faults;

/**
 * What the text of a query alone tells. Neo4j's plan shows operators but no functions, and says nothing of a prefix: so functions
 * must be on a list, and a query begins as a question does, not with EXPLAIN, PROFILE or CYPHER.
 */
final class CypherWords {
    private static final Set<String> BEGINNINGS =
            new TreeSet<>(Set.of("CALL", "MATCH", "OPTIONAL", "RETURN", "UNWIND", "WITH"));

    private static final Set<String> FUNCTIONS =
            words("abs all any avg ceil coalesce collect count endnode exists floor head"
                    + " keys labels last left length ltrim max min none nodes properties reduce relationships replace reverse right"
                    + " round rtrim single size split startnode substring sum tail tofloat tointeger tolower tostring toupper trim"
                    + " type valuetype");

    /** May stand before a parenthesis without being a function; what of them writes is seen in the plan. */
    private static final Set<String> KEYWORDS = words(
            "and as by call case collect contains count create distinct else ends exists in is match merge not on optional or order"
                    + " return starts then union unwind when where with xor");

    private static final Pattern FIRST = Pattern.compile("\\s*(\\w+)");
    private static final Pattern CALL =
            Pattern.compile("(?<![:\\w.$])([\\p{L}_][\\p{L}\\p{N}_]*(?:\\s*\\.\\s*[\\p{L}_][\\p{L}\\p{N}_]*)*)\\s*\\(");

    private static Set<String> words(String text) {
        return new TreeSet<>(Set.of(text.split(" ")));
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
        String code = text.code();
        Matcher first = FIRST.matcher(code);
        if (!first.lookingAt() || !BEGINNINGS.contains(first.group(1).toUpperCase(Locale.ROOT))) {
            String found = first.lookingAt() ? "begins with " + first.group(1) : "has no Cypher";
            faults.add(text.file(), text.begins(), 0, found, "begin with one of " + BEGINNINGS);
        }
        // Neo4j turns an escaped quotation mark into one before it looks for strings, so that code could hide in one.
        int escape = text.cypher().indexOf("\\u");
        if (escape >= 0) {
            faults.add(text.file(), text.line(escape), 0, "has an escape \\u", "write the character itself");
        }
        checkFunctions(text, code, faults);
    }

    private static void checkFunctions(QueryText text, String code, Faults faults) {
        for (Matcher call = CALL.matcher(code); call.find(); ) {
            String name = call.group(1).replaceAll("\\s", "");
            String word = name.toLowerCase(Locale.ROOT);
            if (!FUNCTIONS.contains(word) && !KEYWORDS.contains(word)) {
                faults.add(
                        text.file(),
                        text.line(call.start(1)),
                        0,
                        "calls " + name + ", which is not on the list",
                        "use some of " + FUNCTIONS);
            }
        }
    }

    private CypherWords() {}
}
