package plangraph.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plangraph.app.settings.Settings;
import plangraph.http.watch.Log;
import plangraph.model.LocalizedText;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/**
 * Runs the program briefly, in a temporary folder on a free port: starts it, sends it a request of each kind over HTTP, stops it.
 * What it uses is what the cache of a virtual machine that watches it will hold.
 */
final class AotTraining {
    /** Enough for the virtual machine to tell the code that runs often from the rest. */
    private static final int ROUNDS = 3;

    /** Rows of a page; each round asks for another number, since what was asked before comes from memory. */
    private static final int MANY = 1_000;

    private static final List<String> PAGES = List.of(
            "",
            "docs",
            "openapi.json",
            "health/ready",
            "api/v1/status",
            "api/v1/schema",
            "api/v1/queries",
            "api/v1/gaps",
            "api/v1/search?q=%E3%81%95%E3%81%8B%E3%81%84",
            "api/v1/ask?text=Which+SDGs+does+%E5%A2%83%E5%9C%B0%E5%8C%BA+touch%3F");

    private final BundledFiles bundled;
    private final Progress progress;
    private final Log log;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    AotTraining(BundledFiles bundled, Progress progress, Log log) {
        this.bundled = bundled;
        this.progress = progress;
        this.log = log;
    }

    void run() throws Exception {
        Path folder = Files.createTempDirectory("plangraph-train");
        try {
            // The first start loads, the second finds everything there, as most starts of users do.
            live(folder);
            live(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void live(Path folder) throws Exception {
        Settings settings = new Settings("127.0.0.1", 0, folder, Optional.empty(), "", "", List.of());
        try (RunningProgram serving = RunningProgram.start(settings, bundled, "train", progress, log)) {
            for (int round = 0; round < ROUNDS; round++) {
                ask(serving, round);
            }
        }
        progress.done(new LocalizedText("質問して停止しました", "Asked the questions and stopped"));
    }

    private void ask(RunningProgram serving, int round) throws IOException, InterruptedException {
        URI base = serving.address();
        for (String page : PAGES) {
            get(base, page);
        }
        JsonNode nodes =
                json.readTree(get(base, "api/v1/nodes?label=Measure&limit=2")).get("nodes");
        String from = nodes.get(0).get("id").asText();
        String to = nodes.get(1).get("id").asText();
        get(base, "api/v1/nodes/" + from);
        get(base, "api/v1/nodes/" + from + "/neighbors");
        get(
                base,
                "api/v1/search?q=" + encoded(nodes.get(0).get("title").asText().substring(0, 2)));
        get(base, "api/v1/paths?from=" + from + "&to=" + to);
        for (SavedQuery query : serving.catalogue().all()) {
            String parameters = parameters(base, query, from);
            get(base, "api/v1/queries/" + query.id() + "/results?limit=" + (MANY + round) + "&" + parameters);
            get(base, "api/v1/queries/" + query.id() + "/results.csv?" + parameters);
        }
        for (String format : List.of("docx", "xlsx", "md")) {
            get(
                    base,
                    "api/v1/queries/"
                            + serving.catalogue().all().iterator().next().id() + "/results." + format);
        }
    }

    /** A value for each parameter that must be given: the first choice, or any element. */
    private String parameters(URI base, SavedQuery query, String element) throws IOException, InterruptedException {
        StringBuilder parameters = new StringBuilder();
        for (Parameter parameter : query.params()) {
            if (parameter.required()) {
                JsonNode choices = json.readTree(
                        get(base, "api/v1/queries/" + query.id() + "/choices/" + parameter.name() + "?" + parameters));
                String value = choices.at("/choices/0/value").asText(element);
                parameters
                        .append(parameter.name())
                        .append('=')
                        .append(encoded(value))
                        .append('&');
            }
        }
        return parameters.toString();
    }

    private String get(URI base, String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(page)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
