package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.access.Role;
import plangraph.app.settings.AccessSettings;
import plangraph.app.settings.Settings;
import plangraph.testing.DatasetFolder;
import plangraph.testing.Neo4jWithPassword;
import plangraph.testing.OtherNeo4j;
import plangraph.testing.OwnLane;
import plangraph.testing.Postgres;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedPostgres;

/** Two servers that share one Neo4j and one PostgreSQL, started at the same moment: what is given or saved at one is known at the other. */
@OwnLane
@ExtendWith(SharedPostgres.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TwoServersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION = """
            //+ id: ours
            //+ title: {ja: 計画, en: Plans}
            //+ question: [計画を並べてください]
            //+ columns:
            //+   plan: {type: node, title: {ja: 計画, en: Plan}}
            //+ whenEmpty: {ja: 無, en: none}
            MATCH (plan:Plan)
            WHERE $basis <> [] AND plan.dataset = $dataset
            RETURN plan
            """;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private List<RunningServer> servers = List.of();

    @BeforeAll
    void startBothAtOnce(@TempDir Path folder, Postgres postgres) throws Exception {
        Neo4jWithPassword neo4j = Neo4jWithPassword.changed();
        opened.add(neo4j);
        Path small = DatasetFolder.in(folder, "small").path();
        String records = postgres.newStore();
        List<Callable<RunningServer>> starts = new ArrayList<>();
        for (String name : List.of("one", "other")) {
            Settings settings = new Settings(
                            "127.0.0.1",
                            0,
                            folder.resolve(name),
                            Optional.of(neo4j.uri()),
                            OtherNeo4j.USER,
                            OtherNeo4j.PASSWORD,
                            List.of(small))
                    .withAccess(AccessSettings.NONE.withRecords(records));
            starts.add(() -> new RunningServer(settings));
        }
        List<RunningServer> started = new ArrayList<>();
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            for (Future<RunningServer> each : threads.invokeAll(starts)) {
                started.add(each.get());
            }
        }
        servers = started;
    }

    @AfterAll
    void stop() throws Exception {
        servers.forEach(RunningServer::close);
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    @Test
    void aTokenOpensAtBothUntilItIsRevokedAtEither() throws Exception {
        RunningServer one = servers.getFirst();
        RunningServer other = servers.getLast();
        String admin = one.token(Role.ADMIN);
        assertEquals(
                200, other.send("GET", other.api("/me", Map.of()), admin, "").statusCode());
        JsonNode made = JSON.readTree(other.send(
                        "POST",
                        other.api("/tokens", Map.of()),
                        admin,
                        "{\"name\": \"花子\", \"role\": \"editor\"}",
                        "Content-Type",
                        "application/json")
                .body());
        String hanako = made.get("token").asText();
        assertEquals(200, one.send("GET", one.api("/me", Map.of()), hanako, "").statusCode());
        assertEquals(
                204,
                one.send("DELETE", one.api("/tokens/%E8%8A%B1%E5%AD%90", Map.of()), admin, "")
                        .statusCode());
        assertEquals(
                401, other.send("GET", other.api("/me", Map.of()), hanako, "").statusCode());
        String log = one.send("GET", one.api("/audit", Map.of()), admin, "").body();
        assertTrue(log.contains("201 token of 花子 as editor") && log.contains("204 token of 花子"), log);
    }

    @Test
    void aQuestionThatIsSavedAtOneIsAnsweredByTheOther() throws Exception {
        RunningServer one = servers.getFirst();
        RunningServer other = servers.getLast();
        String editor = other.token(Role.EDITOR);
        HttpResponse<String> saved =
                one.send("POST", one.api("/queries/ours", Map.of()), editor, QUESTION, "Content-Type", "text/plain");
        assertEquals(201, saved.statusCode(), saved.body());
        // What was seen a second ago counts as now.
        Thread.sleep(1_100);
        assertEquals(1, other.ask("ours", Map.of()).get("rowCount").asInt());
    }
}
