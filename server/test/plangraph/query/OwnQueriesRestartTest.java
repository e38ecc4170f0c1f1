package plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.access.Role;
import plangraph.app.settings.Settings;
import plangraph.testing.DatasetFolder;
import plangraph.testing.OwnLane;
import plangraph.testing.RunningServer;

/** What people saved is there after a restart and a load; what no longer passes is named and stops nothing. */
@OwnLane
final class OwnQueriesRestartTest {
    private static final String FILE = """
            //+ id: %s
            //+ title: {ja: 計画, en: Plans}
            //+ question: [計画を並べてください]
            //+ columns:
            //+   plan: {type: node, title: {ja: 計画, en: Plan}}
            //+ whenEmpty: {ja: 無, en: none}
            MATCH (plan:Plan)
            WHERE $basis <> [] AND plan.dataset = $dataset
            RETURN plan
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ownQueriesOutliveARestartAndABrokenOneIsNamed() throws Exception {
        Path small = DatasetFolder.in(folder, "small").path();
        Settings settings =
                new Settings("127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "", "", List.of(small));
        try (RunningServer server = new RunningServer(settings)) {
            String token = server.token(Role.EDITOR);
            HttpResponse<String> saved = server.send(
                    "POST",
                    server.api("/queries/my-plans", Map.of()),
                    token,
                    FILE.formatted("my-plans"),
                    "Content-Type",
                    "text/plain");
            assertEquals(201, saved.statusCode(), saved.body());
            storeAsOlderRulesLetIt(server, FILE.formatted("writes").replace("RETURN", "SET plan.x = 1\nRETURN"));
        }
        try (RunningServer server = new RunningServer(settings)) {
            server.program().load();
            JsonNode list = server.json("/queries", Map.of());
            assertTrue(list.get("queries").findValuesAsText("id").contains("my-plans"));
            assertEquals(1, server.ask("my-plans", Map.of()).get("rowCount").asInt());
            JsonNode broken = list.get("broken");
            assertEquals(1, broken.size());
            assertEquals("writes", broken.at("/0/id").asText());
            assertEquals(
                    "own/writes.cypher:9:1: SET writes; a query only reads; put a name in `…`",
                    broken.at("/0/faults/0").asText());
            assertEquals(
                    404, server.get(server.api("/queries/writes", Map.of())).statusCode());
            assertEquals(
                    200,
                    server.get(server.api("/queries/writes.cypher", Map.of())).statusCode());
        }
    }

    private static void storeAsOlderRulesLetIt(RunningServer server, String text) {
        server.records().write(transaction -> {
            Map<String, Object> version = Map.of(
                    "id",
                    "writes",
                    "version",
                    1L,
                    "text",
                    text,
                    "revision",
                    "0",
                    "author",
                    "somebody",
                    "saved_at",
                    "2026-01-01T00:00:00Z",
                    "deleted",
                    0L,
                    "offered",
                    1L);
            return transaction.run("add-own-query-version", version);
        });
    }
}
