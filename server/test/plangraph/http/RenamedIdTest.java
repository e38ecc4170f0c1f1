package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.access.AccessTokens;
import plangraph.access.AuditLog;
import plangraph.answer.Answers;
import plangraph.answer.Choices;
import plangraph.answer.ElementCache;
import plangraph.answer.ask.Ask;
import plangraph.answer.explore.Search;
import plangraph.data.change.Loader;
import plangraph.data.source.Dataset;
import plangraph.http.watch.Log;
import plangraph.http.watch.Metrics;
import plangraph.http.watch.Monitoring;
import plangraph.publish.files.AnswerFiles;
import plangraph.publish.sheet.Sheets;
import plangraph.query.GuardedPlan;
import plangraph.query.OwnQueries;
import plangraph.query.OwnQueryCheck;
import plangraph.query.QueryCatalogue;
import plangraph.query.QueryReader;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.store.backup.Backup;
import plangraph.testing.DatasetFolder;
import plangraph.testing.GraphForTests;
import plangraph.testing.SharedGraph;

/** Old links over HTTP; a server without saved queries, which take long to check. */
@ExtendWith(SharedGraph.class)
final class RenamedIdTest {
    private final GraphForTests graph;

    RenamedIdTest(GraphForTests graph) {
        this.graph = graph;
    }

    @Test
    void anIdThatWasGivenUpAnswersWithThatOfToday(@TempDir Path folder, @TempDir Path queries) throws Exception {
        Dataset small = DatasetFolder.in(folder, "small")
                .file("renames.csv", "from,to", "ID.old-park,ID.measure.2")
                .read();
        new Loader(graph.graph(), Clock.systemUTC())
                .apply(small, Loader.spelling(List.of(small), graph.now()), graph.now(), "test");
        try (HttpServer server = server(graph.graph(), queries)) {
            URI old = URI.create("http://127.0.0.1:" + server.start("127.0.0.1", 0) + "/api/v1/nodes/small.old-park");
            HttpResponse<String> response = get(old);
            assertEquals(308, response.statusCode());
            assertEquals(
                    Optional.of("/api/v1/nodes/small.measure.2"),
                    response.headers().firstValue("Location"));
        }
    }

    private static HttpServer server(Graph graph, Path noQueries) throws Exception {
        ElementCache known = new ElementCache(graph);
        Clock clock = Clock.systemUTC();
        Answers answers = new Answers(graph, known, clock);
        AuditLog audit = new AuditLog(graph, clock);
        QueryCatalogue catalogue = QueryCatalogue.read(noQueries);
        GuardedPlan guard = new GuardedPlan(graph);
        Revisions revisions = new Revisions(graph, true);
        Services services = new Services(
                graph,
                revisions,
                catalogue,
                new OwnQueries(graph, catalogue, new OwnQueryCheck(catalogue, guard), audit, clock, true),
                new QueryReader(guard),
                new AccessTokens(graph, audit, clock),
                audit,
                answers,
                new Sheets(answers, known, graph, Clock.systemUTC()),
                new AnswerFiles(graph, known),
                new Ask(
                        Path.of("cypher/question-words.csv"),
                        catalogue,
                        new Choices(catalogue, answers, graph),
                        new Search(graph),
                        graph),
                new Backup(graph, revisions, "test", clock));
        return new HttpServer(
                services,
                Path.of("web"),
                "test",
                "embedded",
                new TlsSettings(Optional.empty(), "", List.of()),
                new Monitoring(new Metrics(), new Log(System.err, clock), Duration.ofSeconds(1)));
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
