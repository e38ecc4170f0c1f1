package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import plangraph.access.Role;
import plangraph.testing.OwnLane;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Restores a backup that version 0.1.0 wrote, starts over it, and finds the data, and what people had added, as they were. */
@OwnLane
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UpgradeTest {
    private static final Path BACKUP = Path.of("server/test-resources/backups/isesaki-0.1.0.backup");
    /** Made by {@code plangraph token --name=upgrade --role=editor} before the backup; good for nothing else. */
    private static final String TOKEN = "plangraph_0h1Ne0ZaQJ0eIO5RMb8TM-b6sOiee4x9j5ok4vIDBKM";

    private Path data = Path.of("");
    private List<RunningServer> started = List.of();

    @BeforeAll
    void restoreAndStart(@TempDir Path folder) throws Exception {
        data = folder.resolve("data");
        Commands.Ended restored = Commands.run(
                Map.of("PLANGRAPH_DATA", data.toString()),
                "restore",
                BACKUP.toAbsolutePath().toString());
        assertEquals(0, restored.exit(), () -> restored.printed().toString());
        started = List.of(new RunningServer(SharedServer.embedded(data)));
    }

    @AfterAll
    void stop() {
        started.forEach(RunningServer::close);
    }

    private RunningServer server() {
        return started.getFirst();
    }

    @Test
    void theDataAreThere() throws Exception {
        JsonNode labels = server().json("/status", Map.of()).get("labels");
        assertEquals(143, labels.get("ManifestoItem").asInt(), "pledges of the manifesto");
        assertEquals(84, labels.get("Measure").asInt(), "34 of the plan, 17 of the strategy, 33 of the manifesto");
        assertEquals(17, labels.get("SdgGoal").asInt());
        assertEquals(48, labels.get("Kpi").asInt(), "42 and 6 numerical targets");
        assertEquals(
                "isesaki.district.sakai",
                server().json("/nodes/isesaki.district.sakai", Map.of())
                        .get("id")
                        .asText());
    }

    @Test
    void aQueryThatSomebodySavedIsAnsweredAsBefore() throws Exception {
        JsonNode answer = server().ask("my-measures", Map.of());
        assertEquals(84, answer.get("rowCount").asInt(), "each measure has one policy");
        assertEquals(84, answer.at("/basisCounts/stated").asInt());
        assertEquals(
                "isesaki.manifesto2.policy.1", answer.at("/rows/0/policy/id").asText());
        assertEquals("企業と起業の支援", answer.at("/rows/0/measure/title").asText());
        JsonNode query = server().json("/queries/my-measures", Map.of());
        assertEquals("8bf7de071ecf", query.get("revision").asText(), "the same text");
        assertEquals("upgrade", query.at("/origin/author").asText());
    }

    @Test
    void aTokenOfBeforeOpensWhatItOpened() throws Exception {
        String text = server().get(server().api("/queries/my-measures.cypher", Map.of()))
                .body();
        HttpResponse<String> saved = save(TOKEN, text.replace("my-measures", "my-measures-again"));
        assertEquals(201, saved.statusCode(), saved.body());
        assertEquals(
                "upgrade",
                new JsonMapper().readTree(saved.body()).at("/origin/author").asText());
        assertEquals(401, save(TOKEN + "x", text).statusCode());
    }

    @Test
    void whatWasAddedIsNoLongerInTheGraph() throws Exception {
        assertEquals(
                0,
                server().graph()
                        .read("count-moving", Map.of())
                        .getFirst()
                        .get("count")
                        .asInt());
        JsonNode labels = server().json("/status", Map.of()).get("labels");
        assertTrue(labels.get("AccessToken") == null && labels.get("OwnQuery") == null, labels::toString);
        String admin = server().token(Role.ADMIN);
        HttpResponse<String> audit = server().send("GET", server().api("/audit", Map.of("limit", "1000")), admin, "");
        assertTrue(audit.body().contains("201 token of upgrade as editor"), audit.body());
        assertTrue(audit.body().contains("400 The query has faults"), audit.body());
    }

    @Test
    void theHistoryGoesOn() throws Exception {
        JsonNode changes = server().json("/changes", Map.of("from", "0", "limit", "1"));
        assertTrue(changes.get("revisions").size() >= 2, "goals and city of version 0.1.0: " + changes);
    }

    private HttpResponse<String> save(String token, String text) throws Exception {
        return server().send(
                        "POST",
                        server().api("/queries/my-measures-again", Map.of()),
                        token,
                        text,
                        "Content-Type",
                        "text/plain");
    }
}
