package plangraph.query.guard.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plangraph.model.LocalizedText;

/** Lists the functions that a query may call. They are looked for in its text, in its tree and in Neo4j's plan. */
public final class AllowedFunctions {
    private static final Set<String> ALLOWED = words(
            "abs all allshortestpaths any avg ceil char_length character_length coalesce collect count date duration duration.between duration.indays duration.inmonths endnode exists floor"
                    + " head isempty keys labels last left length lower ltrim max min none nodes nullif percentilecont"
                    + " percentiledisc properties range reduce relationships replace reverse right round rtrim shortestpath sign single size split"
                    + " startnode stdev stdevp substring sum tail tofloat tofloatornull tointeger tointegerornull tolower"
                    + " tostring tostringornull toupper trim type upper valuetype");

    /** What a date may be made of: values that are no map. */
    private static final Set<String> DATES = Set.of("StringLiteral", "Property", "FunctionInvocation", "Add");

    /** Neo4j's planner writes these in place of what the query says. */
    private static final Set<String> OF_THE_PLANNER = words(
            "arrayseq autoextractedparameter cache coercetopredicate disjoint getdegree isrepeattrailunique list runtimeconstant unique");

    private static final LocalizedText CLOCK = new LocalizedText(
            "時計を読むので、データが同じでも答えが変わります", "reads the clock, and an answer must not change while the data do not");
    private static final LocalizedText CHANCE = new LocalizedText("毎回違う値を返します", "answers differently each time");
    private static final LocalizedText GROWTH =
            new LocalizedText("どんな大きさの値も作れるので、時間の制限では止まりません", "makes values of any size, which no time limit stops");
    private static final LocalizedText INTERNAL = new LocalizedText(
            "Neo4j 内部の ID を返しますが、それは変わります。属性 id を使ってください", "gives Neo4j's own ids, which change; use the property id");
    private static final LocalizedText OF_THE_SERVER = new LocalizedText("サーバーについて答えます", "tells about the server");
    private static final LocalizedText UNLISTED = new LocalizedText("使える関数の一覧にありません", "is not on the list");
    private static final Map<String, LocalizedText> REASONS = Map.ofEntries(
            Map.entry("date", CLOCK),
            Map.entry("datetime", CLOCK),
            Map.entry("localdatetime", CLOCK),
            Map.entry("local_datetime", CLOCK),
            Map.entry("localtime", CLOCK),
            Map.entry("local_time", CLOCK),
            Map.entry("time", CLOCK),
            Map.entry("zoned_datetime", CLOCK),
            Map.entry("zoned_time", CLOCK),
            Map.entry("timestamp", CLOCK),
            Map.entry("rand", CHANCE),
            Map.entry("randomuuid", CHANCE),
            Map.entry("allreduce", GROWTH),
            Map.entry("id", INTERNAL),
            Map.entry("elementid", INTERNAL),
            Map.entry("graph", new LocalizedText("ほかのデータベースを見ます", "looks at other databases")),
            Map.entry("db", OF_THE_SERVER),
            Map.entry("dbms", OF_THE_SERVER));

    public static final LocalizedText REMEDY = LocalizedText.of("使えるのは %s です", "use some of %s", ALLOWED);

    private static Set<String> words(String text) {
        return new TreeSet<>(Set.of(text.split(" ")));
    }

    /** Why the function must not be called so; empty when it may. */
    public static Optional<LocalizedText> refusal(String name, boolean withArguments) {
        String word = name.toLowerCase(Locale.ROOT);
        // Without arguments it is today.
        if (ALLOWED.contains(word) && (withArguments || !word.equals("date"))) {
            return Optional.empty();
        }
        String family = word.replaceFirst("\\..*", "");
        LocalizedText reason = REASONS.getOrDefault(word, REASONS.getOrDefault(family, UNLISTED));
        return Optional.of(LocalizedText.of("%s を呼んでいます。%s", "calls %s, which %s", name, reason));
    }

    /** The same for a name in a plan. */
    public static Optional<LocalizedText> refusalInPlan(String name, boolean withArguments) {
        // collect(DISTINCT …) is shown as collect_distinct(…).
        String word = name.replaceFirst("(?i)_distinct$", "");
        // Some expressions it shows as parts of the tree, by their names there.
        return OF_THE_PLANNER.contains(word.toLowerCase(Locale.ROOT)) || TreeRules.isPart(word)
                ? Optional.empty()
                : refusal(word, withArguments);
    }

    /** The name of a function as it is written, with its namespace. */
    static String name(SyntaxNode call) {
        SyntaxNode name = call.node("functionName").orElseThrow();
        List<String> parts = new ArrayList<>();
        name.nodes("namespace").stream()
                .flatMap(namespace -> namespace.values("parts").stream())
                .forEach(part -> parts.add(String.valueOf(part)));
        parts.add(name.word("name"));
        return String.join(".", parts);
    }

    /** Why the call must not be; empty when it may. */
    static Optional<LocalizedText> refusal(SyntaxNode call) {
        List<SyntaxNode> arguments = call.nodes("args");
        // A map without a year is today in some time zone.
        boolean isGiven = !arguments.isEmpty()
                && (arguments.getFirst().is(DATES)
                        || (arguments.getFirst().is("MapExpression")
                                && arguments.getFirst().children().stream()
                                        .anyMatch(key -> key.is("PropertyKeyName")
                                                && key.word("name").equals("year"))));
        return refusal(name(call), isGiven || !name(call).equalsIgnoreCase("date"));
    }

    private AllowedFunctions() {}
}
