package plangraph.query.guard.tree;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import plangraph.model.LocalizedText;

/** Refuses regular expressions that may try for ever: Java goes back over a text as often as its open repetitions multiply. */
final class RegexRules {
    /** Open repetitions, each of which may begin at every character of the text. */
    private static final int MOST_OPEN = 2;

    private static final Pattern ESCAPED = Pattern.compile("\\\\Q.*?(?:\\\\E|$)|\\\\.", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\[(?:[^\\[\\]]++)]");
    private static final Pattern OPEN = Pattern.compile("[*+]|\\{\\d*,\\d*}");
    private static final Pattern OPTIONAL = Pattern.compile("(?<![(*+?}])\\?");

    /** Each of these doubles what is tried. */
    private static final int MOST_OPTIONAL = 6;

    private static final int MOST_GROUPS = 3;
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)(?:[*+]|\\{)");

    private static final Pattern REFERENCE = Pattern.compile("\\\\[1-9k]");

    private static final LocalizedText WRITTEN =
            new LocalizedText("=~ の右が文字列そのものではありません", "has =~ with something else than a text on its right");
    private static final LocalizedText FOR_EVER =
            new LocalizedText("=~ の式は、一つの文字列に際限なく時間がかかることがあります", "has =~, which may run forever on a single text");
    private static final LocalizedText SIMPLER = new LocalizedText(
            "繰り返し（* +）は2つまでにし、括弧を繰り返さないでください。CONTAINS, STARTS WITH, ENDS WITH も使えます",
            "write at most two repetitions (* +) and repeat no group; CONTAINS, STARTS WITH and ENDS WITH will do, too");

    /** Of the comparison with a text of this length: how often something is tried. */
    static double tries(SyntaxNode match, double length, QueryCost query) {
        SyntaxNode right = match.node("rhs").orElseThrow();
        if (!right.is("StringLiteral")) {
            query.fault(right, WRITTEN, SIMPLER);
            return 1;
        }
        String expression = right.word("value");
        String bare = CLASS.matcher(ESCAPED.matcher(expression).replaceAll("a")).replaceAll("a");
        long open = OPEN.matcher(bare).results().count();
        if (open > MOST_OPEN || isUnclear(expression, bare)) {
            query.fault(right, FOR_EVER, SIMPLER);
            return 1;
        }
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            query.fault(
                    right,
                    LocalizedText.of(
                            "正規表現が読めません: %s", "has a regular expression that cannot be read: %s", e.getDescription()),
                    SIMPLER);
        }
        return Math.pow(length, (double) open);
    }

    private static boolean isUnclear(String expression, String bare) {
        long groups = bare.chars().filter(c -> c == '(').count();
        return REFERENCE.matcher(expression).find()
                || bare.contains("[")
                || REPEATED_GROUP.matcher(bare).find()
                || OPTIONAL.matcher(bare).results().count() > MOST_OPTIONAL
                || (bare.contains("|") && groups > MOST_GROUPS);
    }

    private RegexRules() {}
}
