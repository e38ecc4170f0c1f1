package plangraph.query.guard;

import java.util.Map;
import java.util.Optional;
import plangraph.model.LocalizedText;

/** Words that begin what a query must not do. */
final class CypherClauses {
    private static final LocalizedText WRITES = new LocalizedText("書き込みます", "writes");
    private static final LocalizedText ADMINISTERS =
            new LocalizedText("グラフではなくサーバーに関わります", "is about the server, not about the graph");
    private static final LocalizedText PREFIX =
            new LocalizedText("Neo4j の動かし方を変えます", "changes how Neo4j runs the query");
    private static final Map<String, LocalizedText> REFUSED = Map.ofEntries(
            Map.entry("CREATE", WRITES),
            Map.entry("INSERT", WRITES),
            Map.entry("MERGE", WRITES),
            Map.entry("SET", WRITES),
            Map.entry("DELETE", WRITES),
            Map.entry("DETACH", WRITES),
            Map.entry("NODETACH", WRITES),
            Map.entry("REMOVE", WRITES),
            Map.entry("FOREACH", WRITES),
            Map.entry("LOAD", new LocalizedText("ファイルやアドレスを読みます", "reads files and addresses")),
            Map.entry("USE", new LocalizedText("別のデータベースを選びます", "chooses another database")),
            Map.entry("SHOW", ADMINISTERS),
            Map.entry("TERMINATE", ADMINISTERS),
            Map.entry("EXPLAIN", PREFIX),
            Map.entry("PROFILE", PREFIX),
            Map.entry("CYPHER", PREFIX),
            Map.entry("USING", PREFIX),
            Map.entry(
                    "TRANSACTIONS",
                    new LocalizedText(
                            "この質問の制限が効かないトランザクションを始めます",
                            "begins transactions of its own, past the limits of this one")));

    /** Why a query must not have it; empty when it may. */
    static Optional<LocalizedText> refusal(String upperCase) {
        return Optional.ofNullable(REFUSED.get(upperCase));
    }

    private CypherClauses() {}
}
