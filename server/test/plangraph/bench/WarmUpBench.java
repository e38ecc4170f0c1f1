package plangraph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code mvn -Pbench package exec:exec@warm-up} after {@code ./plangraph train}: first starts with the AOT cache and the questions of
 * their first minutes, one after the other, with the launcher's thresholds against those of the virtual machine.
 */
final class WarmUpBench {
    private static final int ROUNDS = 2;
    private static final List<Integer> UNTIL_SECONDS = List.of(10, 30, 60, 90);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Path target;

    private WarmUpBench(Path target) {
        this.target = target;
    }

    public static void main(String[] args) throws Exception {
        Path target = Path.of("target").toAbsolutePath();
        Path cache = target.resolve("plangraph.aot");
        if (Files.notExists(cache)) {
            throw new IOException(cache + " is not there; run ./plangraph train first");
        }
        WarmUpBench bench = new WarmUpBench(target);
        System.out.println("| from | what | launcher | virtual machine | ratio |\n|---|---|---|---|---|");
        for (int round = 0; round < ROUNDS; round++) {
            List<Double> baseline = bench.life(List.of("-XX:AOTCache=" + cache));
            List<Double> ours = bench.life(Child.withCache(cache));
            List<String> what = names();
            for (int i = 0; i < what.size(); i++) {
                double ratio = ours.get(i) / baseline.get(i);
                System.out.printf(
                        Locale.ROOT, "| %s | %.1f | %.1f | %.2f |%n", what.get(i), ours.get(i), baseline.get(i), ratio);
            }
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("start | s until Neo4j is up", "start | s of the first load"));
        int from = 0;
        for (int until : UNTIL_SECONDS) {
            names.add(from + "–" + until + " s | answers a second");
            names.add(from + "–" + until + " s | ms, median");
            from = until;
        }
        return names;
    }

    /** A first start and the questions after it; numbers in the order of {@link #names}. */
    private List<Double> life(List<String> options) throws Exception {
        Map<String, String> settings = Map.of(
                "PLANGRAPH_PORT",
                "0",
                "PLANGRAPH_DATA",
                Files.createTempDirectory(target, "bench-").toString());
        List<Double> numbers = new ArrayList<>();
        long started = System.nanoTime();
        Process process = Child.start(target, options, settings, "plangraph.app.Main", "serve");
        try {
            Child.awaitLine(process, "Neo4j is up");
            long up = System.nanoTime();
            numbers.add((up - started) / 1e9);
            Child.awaitLine(process, "Data revision");
            numbers.add((System.nanoTime() - up) / 1e9);
            String ready = Child.awaitLine(process, "Ready: ");
            ask(URI.create(ready.substring("Ready: ".length())), numbers);
        } finally {
            process.toHandle().destroy();
            process.waitFor();
        }
        return numbers;
    }

    private void ask(URI base, List<Double> numbers) throws Exception {
        List<String> queries = withoutParameters(base);
        long began = System.nanoTime();
        int asked = 0;
        int from = 0;
        for (int until : UNTIL_SECONDS) {
            Samples samples = new Samples();
            int before = asked;
            while (System.nanoTime() - began < until * 1_000_000_000L) {
                String query = queries.get(asked % queries.size());
                // Another page size each time, so that no answer comes from memory.
                int limit = 5_000 - asked / queries.size() % 4_000;
                samples.measure(() -> get(base, "api/v1/queries/" + query + "/results?limit=" + limit));
                asked++;
            }
            numbers.add((asked - before) / (double) (until - from));
            numbers.add(samples.median());
            from = until;
        }
    }

    private List<String> withoutParameters(URI base) throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode query : json.readTree(get(base, "api/v1/queries")).get("queries")) {
            if (query.get("params")
                    .valueStream()
                    .noneMatch(p -> p.path("required").asBoolean())) {
                ids.add(query.get("id").asText());
            }
        }
        return ids;
    }

    private String get(URI base, String page) throws IOException, InterruptedException {
        var response =
                client.send(HttpRequest.newBuilder(base.resolve(page)).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(page + " answered " + response.statusCode());
        }
        return response.body();
    }
}
