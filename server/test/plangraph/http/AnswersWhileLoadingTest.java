package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import plangraph.app.settings.Settings;
import plangraph.data.source.Dataset;
import plangraph.data.source.Loader;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;
import plangraph.testing.DatasetFolder;
import plangraph.testing.Neo4jWithPassword;
import plangraph.testing.OtherNeo4j;
import plangraph.testing.RemoteServer;
import plangraph.testing.RunningServer;

/** While another process loads one version over the other, again and again, every answer is of the revision that it names. */
@Campaign
@AnyLane
final class AnswersWhileLoadingTest {
    private static final int LOADS = 40;
    private static final int CLIENTS = 2;
    /** Of the one version; the other has half as many. */
    private static final int MEASURES = 200;

    private static final String OLD = "古";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    /** Hash of a version's content, with which the names of its revisions end → what every title in it begins with. */
    private final Map<String, String> beginnings = new HashMap<>();

    private volatile boolean over;

    /** What a client was told: the revision, how titles began, and how many there were. */
    private record Told(String revision, List<String> beginnings, int measures) {}

    @Test
    void everyAnswerIsOfTheRevisionThatItNames() throws Exception {
        List<Dataset> both = List.of(version(OLD, MEASURES), version("新", MEASURES / 2));
        try (OtherNeo4j neo4j = Neo4jWithPassword.changed();
                Graph graph = Graph.connect(neo4j.uri(), AuthTokens.basic(OtherNeo4j.USER, OtherNeo4j.PASSWORD))) {
            Loader loader = new Loader(graph, Clock.systemUTC());
            loader.prepareSchema();
            load(loader, graph, both.getFirst());
            try (RunningServer server = new RunningServer(settings(neo4j));
                    var clients = Executors.newFixedThreadPool(CLIENTS)) {
                List<Future<List<Told>>> asking = IntStream.range(0, CLIENTS)
                        .mapToObj(client -> clients.submit(() -> askOnAndOn(server)))
                        .toList();
                for (int loads = 1; loads <= LOADS; loads++) {
                    load(loader, graph, both.get(loads % 2));
                }
                over = true;
                List<Told> all = new ArrayList<>();
                for (Future<List<Told>> each : asking) {
                    all.addAll(each.get());
                }
                check(all);
            } finally {
                over = true;
            }
        }
    }

    private void check(List<Told> all) {
        assertEquals(List.of(), all.stream().filter(told -> !isWhole(told)).toList());
        long revisions = all.stream().map(Told::revision).distinct().count();
        System.out.println(all.size() + " answers of " + revisions + " revisions while " + LOADS + " were loaded");
        assertTrue(revisions > LOADS / 4, "only " + revisions + " revisions were seen");
    }

    /** The first version comes before the datasets that the server brings. */
    private boolean isWhole(Told told) {
        String beginning = beginnings.getOrDefault(
                told.revision().substring(told.revision().indexOf('-') + 1), OLD);
        return told.beginnings().equals(List.of(beginning))
                && told.measures() == (beginning.equals(OLD) ? MEASURES : MEASURES / 2);
    }

    /** Whose every title begins so. */
    private Dataset version(String beginning, int measures) throws Exception {
        List<String> rows = IntStream.rangeClosed(1, measures)
                .mapToObj(number -> "ID.measure." + number + ",ID.plan," + beginning + number)
                .toList();
        List<String> lines = IntStream.rangeClosed(1, measures)
                .mapToObj(number -> "ID.measure." + number + ",3")
                .toList();
        Dataset version = DatasetFolder.in(folder.resolve(beginning), "small")
                .measures(rows.toArray(String[]::new))
                .links(lines.toArray(String[]::new))
                .read();
        beginnings.put(version.contentHash().substring(0, 8), beginning);
        return version;
    }

    private static void load(Loader loader, Graph graph, Dataset version) throws Exception {
        Revisions.Now before = new Revisions(graph, false).read();
        loader.apply(version, Loader.spelling(List.of(version), before), before, "test");
    }

    /** Another page each time, so that no answer comes from memory. */
    private List<Told> askOnAndOn(RunningServer server) throws Exception {
        List<Told> all = new ArrayList<>();
        while (!over) {
            URI uri = server.api(
                    "/queries/plan-outline/results",
                    Map.of("plan", "small.plan", "limit", Integer.toString(500 + all.size() % 500)));
            HttpResponse<String> response = server.get(uri);
            assertEquals(200, response.statusCode(), response.body());
            JsonNode answer = JSON.readTree(response.body());
            List<String> titles = new ArrayList<>();
            for (JsonNode node : answer.get("graph").get("nodes")) {
                if (node.get("label").asText().equals("Measure")) {
                    titles.add(node.get("title").asText().substring(0, 1));
                }
            }
            all.add(new Told(
                    answer.get("dataRevision").asText(),
                    titles.stream().distinct().toList(),
                    titles.size()));
        }
        return all;
    }

    private Settings settings(OtherNeo4j neo4j) {
        return RemoteServer.settings(neo4j, folder.resolve("data"));
    }
}
