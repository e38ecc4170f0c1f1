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
import plangraph.data.source.Dataset;
import plangraph.data.source.Loader;
import plangraph.http.core.Authorization;
import plangraph.http.core.Problems;
import plangraph.http.core.ReaderGuard;
import plangraph.http.core.RequestHandler;
import plangraph.http.core.Route;
import plangraph.http.openapi.OpenApi;
import plangraph.http.route.ElementRoutes;
import plangraph.http.viewer.SignInPage;
import plangraph.http.viewer.ViewerFiles;
import plangraph.http.watch.Health;
import plangraph.http.watch.Log;
import plangraph.http.watch.Metrics;
import plangraph.http.watch.RequestObserver;
import plangraph.query.OwnQueries;
import plangraph.query.OwnQueryCheck;
import plangraph.query.QueryCatalogue;
import plangraph.query.guard.GuardedPlan;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.store.records.Records;
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
        try (HttpServer server = server(graph.graph(), graph.records(), queries)) {
            URI old = URI.create("http://127.0.0.1:" + server.start("127.0.0.1", 0) + "/api/v1/nodes/small.old-park");
            HttpResponse<String> response = get(old);
            assertEquals(308, response.statusCode());
            assertEquals(
                    Optional.of("/api/v1/nodes/small.measure.2"),
                    response.headers().firstValue("Location"));
        }
    }

    private static HttpServer server(Graph graph, Records records, Path noQueries) throws Exception {
        Clock clock = Clock.systemUTC();
        AuditLog audit = new AuditLog(records, clock);
        QueryCatalogue catalogue = QueryCatalogue.read(noQueries);
        OwnQueries own = new OwnQueries(
                records, catalogue, new OwnQueryCheck(catalogue, new GuardedPlan(graph)), audit, clock, true);
        Revisions revisions = new Revisions(graph, true);
        List<Route> routes = new ElementRoutes(graph).routes();
        Authorization authorization = new Authorization(new AccessTokens(records, audit, clock), audit);
        Log log = new Log(System.err, clock);
        return new HttpServer(
                routes,
                new RequestHandler(authorization, revisions, catalogue, own, "test"),
                new OpenApi(routes, catalogue, own, "test", ""),
                new Health(revisions, () -> false),
                new ViewerFiles(Path.of("web")),
                new ReaderGuard(authorization, List.of()),
                new SignInPage(Path.of("web"), authorization, "", false),
                new RequestObserver(new Metrics(), log, Duration.ofSeconds(1), query -> false),
                new Problems(log),
                new TlsSettings(Optional.empty(), "", List.of()),
                HostSettings.NONE);
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
