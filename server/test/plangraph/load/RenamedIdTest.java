package plangraph.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.answer.Answers;
import plangraph.answer.KnownElements;
import plangraph.catalogue.Catalogue;
import plangraph.dataset.Dataset;
import plangraph.dataset.DatasetFolder;
import plangraph.export.AnswerFiles;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.http.HttpServer;
import plangraph.sheet.Sheets;

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
        KnownElements known = new KnownElements(graph);
        Answers answers = new Answers(graph, known, Clock.systemUTC());
        return new HttpServer(
                graph,
                new Revisions(graph, true),
                Catalogue.read(noQueries),
                answers,
                new Sheets(answers, known, graph, Clock.systemUTC()),
                new AnswerFiles(graph, known),
                Path.of("web"),
                Path.of("cypher/question-words.csv"),
                "test",
                "embedded",
                System.err);
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
