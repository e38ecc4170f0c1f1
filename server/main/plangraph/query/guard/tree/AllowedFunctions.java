package plangraph.query.guard.tree;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plangraph.model.LocalizedText;

/** Lists the functions that a query may call. They are looked for in its text, in its tree and in Neo4j's plan. */
public final class AllowedFunctions {
    private static final Set<String> ALLOWED = words(
            "abs all allshortestpaths any avg ceil char_length character_length coalesce collect count endnode exists floor"
                    + " head isempty keys labels last left length lower ltrim max min none nodes nullif percentilecont"
                    + " percentiledisc properties relationships reverse right round rtrim shortestpath sign single size split"
                    + " startnode stdev stdevp substring sum tail tofloat tofloatornull tointeger tointegerornull tolower"
                    + " tostring tostringornull toupper trim type upper valuetype");

    /** Neo4j's planner writes these in place of what the query says. */
    private static final Set<String> OF_THE_PLANNER =
            words("cache coercetopredicate disjoint getdegree isrepeattrailunique unique");

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
            Map.entry("range", GROWTH),
            Map.entry("reduce", GROWTH),
            Map.entry("allreduce", GROWTH),
            Map.entry("replace", GROWTH),
            Map.entry("id", INTERNAL),
            Map.entry("elementid", INTERNAL),
            Map.entry("graph", new LocalizedText("ほかのデータベースを見ます", "looks at other databases")),
            Map.entry("db", OF_THE_SERVER),
            Map.entry("dbms", OF_THE_SERVER));

    public static final LocalizedText REMEDY = LocalizedText.of("使えるのは %s です", "use some of %s", ALLOWED);

    private static Set<String> words(String text) {
        return new TreeSet<>(Set.of(text.split(" ")));
    }

    /** Why the function must not be called; empty when it may. */
    public static Optional<LocalizedText> refusal(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (ALLOWED.contains(word)) {
            return Optional.empty();
        }
        String family = word.replaceFirst("\\..*", "");
        LocalizedText reason = REASONS.getOrDefault(word, REASONS.getOrDefault(family, UNLISTED));
        return Optional.of(LocalizedText.of("%s を呼んでいます。%s", "calls %s, which %s", name, reason));
    }

    /** The same for a name in a plan. */
    public static Optional<LocalizedText> refusalInPlan(String name) {
        // collect(DISTINCT …) is shown as collect_distinct(…).
        String word = name.toLowerCase(Locale.ROOT).replaceFirst("_distinct$", "");
        return OF_THE_PLANNER.contains(word) || ALLOWED.contains(word) ? Optional.empty() : refusal(name);
    }

    private AllowedFunctions() {}
}
