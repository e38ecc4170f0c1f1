package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.access.Role;
import plangraph.app.settings.Settings;
import plangraph.testing.OwnLane;
import plangraph.testing.RunningServer;

/** What people change over HTTP is in the answers of saved queries, and outlives a load of other tables and a restart. */
@OwnLane
final class PeopleChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ITEM = "isesaki.manifesto2.item.1-1-1";
    private static final String MEASURE = "isesaki.plan3.measure.1-1";
    private static final String KEY = ITEM + "~ALIGNS_WITH~" + MEASURE;
    private static final String ADD = """
            {"cause": "会議で決めた", "changes": [{"op": "add", "link": {"from": "%s", "type": "ALIGNS_WITH", "to": "%s",
             "basis": "analyst", "strength": "secondary", "rationale": "両方に関わる"}}]}""".formatted(ITEM, MEASURE);
    private static final String WITHDRAW = """
            {"cause": "誤りだった", "changes": [{"op": "withdraw", "link": {"from": "%s", "type": "ALIGNS_WITH", "to": "%s"}}]}""".formatted(ITEM, MEASURE);

    @TempDir
    private Path folder = Path.of("");

    private static HttpResponse<String> post(RunningServer server, String token, String body, String... headers)
            throws Exception {
        String[] all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
        return server.send("POST", server.api("/changes", Map.of()), token, body, all);
    }

    private static boolean answers(RunningServer server) throws Exception {
        JsonNode rows = server.ask("measure-manifesto-items", Map.of("measure", MEASURE));
        return rows.toString().contains(KEY);
    }

    @Test
    void aLinkIsInTheAnswersUntilItIsWithdrawnAndOutlivesLoadsAndRestarts() throws Exception {
        Path seed = folder.resolve("isesaki");
        copy(Path.of("seed/isesaki"), seed);
        Settings settings = new Settings(
                "127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "", "", List.of(Path.of("seed/sdg"), seed));
        String revision;
        String editor;
        try (RunningServer server = new RunningServer(settings)) {
            editor = server.token(Role.EDITOR);
            assertFalse(answers(server));
            HttpResponse<String> viewer = post(server, server.token(Role.VIEWER), ADD);
            assertEquals(403, viewer.statusCode(), viewer.body());
            HttpResponse<String> added = post(server, editor, ADD);
            assertEquals(200, added.statusCode(), added.body());
            JsonNode result = JSON.readTree(added.body());
            revision = result.get("revision").asText();
            assertEquals("added", result.at("/diff/0/change").asText());
            assertEquals(KEY, result.at("/diff/0/relationship/key").asText());
            assertTrue(answers(server));
            assertSetIsShown(server, editor, revision);
            HttpResponse<String> outdated = post(server, editor, WITHDRAW, "If-Match", "\"1-00000000\"");
            assertEquals(412, outdated.statusCode(), outdated.body());
        }
        try (RunningServer server = new RunningServer(settings)) {
            assertEquals(
                    revision,
                    server.json("/status", Map.of()).get("dataRevision").asText(),
                    "nothing was loaded anew");
            assertTrue(answers(server));
        }
        Files.writeString(seed.resolve("synonyms.csv"), Files.readString(seed.resolve("synonyms.csv")) + "ごみ;塵,test\n");
        try (RunningServer server = new RunningServer(settings)) {
            assertTrue(answers(server), "after a load of other tables");
            HttpResponse<String> withdrawn = post(server, editor, WITHDRAW);
            assertEquals(200, withdrawn.statusCode(), withdrawn.body());
            assertFalse(answers(server));
        }
        try (RunningServer server = new RunningServer(settings)) {
            assertFalse(answers(server));
        }
    }

    /** The author's name is for editors. */
    private static void assertSetIsShown(RunningServer server, String editor, String revision) throws Exception {
        JsonNode open = server.json("/changes/" + revision, Map.of());
        assertEquals("people", open.get("origin").asText());
        assertEquals("editor", open.get("role").asText());
        assertEquals("会議で決めた", open.get("cause").asText());
        assertEquals(ITEM, open.at("/changes/0/link/from").asText());
        assertFalse(open.has("author"));
        HttpResponse<String> signedIn =
                server.get(server.api("/changes/" + revision, Map.of()), "Authorization", "Bearer " + editor);
        assertTrue(JSON.readTree(signedIn.body()).get("author").asText().startsWith("editor"), signedIn.body());
        assertFalse(server.json("/export.json", Map.of()).toString().contains("PeopleChange"));
    }

    @Test
    void faultsStandAtTheFieldsOfTheSet() throws Exception {
        Settings settings = new Settings("127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "", "", List.of());
        try (RunningServer server = new RunningServer(settings)) {
            HttpResponse<String> refused = post(server, server.token(Role.EDITOR), """
                    {"cause": "", "changes": [
                      {"op": "add", "link": {"from": "%s", "type": "ALIGNS_WITH", "to": "isesaki.plan3.measure.99",
                       "basis": "machine", "strength": "huge", "owner": "x"}},
                      {"op": "change", "element": {"id": "isesaki.plan3.measure.98", "title": "道"}},
                      {"op": "erase", "element": {"id": "%s"}}]}""".formatted(ITEM, MEASURE));
            assertEquals(400, refused.statusCode(), refused.body());
            List<String> places = StreamSupport.stream(
                            JSON.readTree(refused.body()).get("errors").spliterator(), false)
                    .map(error -> error.get("parameter").asText())
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "/cause",
                            "/changes/0/link/basis",
                            "/changes/0/link/owner",
                            "/changes/0/link/strength",
                            "/changes/0/link/to",
                            "/changes/1/element/id",
                            "/changes/2/op"),
                    places);
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
