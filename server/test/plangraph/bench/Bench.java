package plangraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** {@code mvn -Pbench verify}: prints the table of {@code bench/RESULTS.md}. What it writes is in {@code target/}. */
final class Bench {
    private static final int STARTS = 5;
    private static final int LOADS = 3;
    private static final int WARM_UP = 500;
    private static final int QUESTIONS = 500;

    /** The question that a start is measured to the answer of. */
    private static final String FIRST = "sdg-coverage";

    private static final Map<String, Map<String, String>> ASKED = new TreeMap<>(Map.of(
            "district-sdgs", Map.of("district", "isesaki.district.sakai"),
            "policy-measures", Map.of("policy", "isesaki.plan3.policy.1"),
            "kpi-targets-below-baseline", Map.of(),
            "sdg-coverage", Map.of(),
            "manifesto-items-without-kpi", Map.of()));

    private static final List<String> REPEATED = List.of("measure-sdg-matrix", "manifesto-items-without-kpi");

    public static void main(String[] args) throws Exception {
        Path target = Path.of("target").toAbsolutePath();
        System.out.println("| what | median ms (least–most) | baseline | ratio |\n|---|---|---|---|");
        Path data = variants(target, "without AOT cache", List.of());
        Path cache = target.resolve("plangraph.aot");
        if (Files.exists(cache)) {
            variants(target, "with AOT cache", Child.withCache(cache));
        }
        questions(data);
    }

    /** Of the starts that are compared, none is the first on its folder, which is returned. */
    private static Path variants(Path target, String how, List<String> options) throws Exception {
        Path data = firstStarts(target, how, options);
        starts(target, data, how, options);
        return data;
    }

    private static void row(String what, Samples measured, String baseline, Samples against) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s %s | %.2f |%n",
                what,
                measured.spread(),
                baseline,
                against.spread(),
                measured.median() / against.median());
    }

    /** Starts on folders that do not exist yet; the last one is returned. */
    private static Path firstStarts(Path target, String how, List<String> options) throws Exception {
        Samples loads = new Samples();
        Samples checks = new Samples();
        Path data = target;
        for (int i = 0; i < LOADS; i++) {
            data = Files.createTempDirectory(target, "bench-");
            firstStart(target, data, options, loads, checks);
        }
        System.out.println(
                "| both datasets into an empty graph, once Neo4j is up, " + how + " | " + loads.spread() + " | | |");
        System.out.println("| first look at every saved query, " + how + " | " + checks.spread() + " | | |");
        return data;
    }

    private static void firstStart(Path target, Path data, List<String> options, Samples loads, Samples checks)
            throws Exception {
        Process process = Child.start(target, options, settings(data), "plangraph.app.Main", "serve");
        Child.awaitLine(process, "Neo4j is up");
        loads.measure(() -> Child.awaitLine(process, "Data revision"));
        checks.measure(() -> Child.awaitLine(process, "Saved queries"));
        Child.awaitLine(process, "Ready");
        process.toHandle().destroy();
        process.waitFor();
    }

    private static Map<String, String> settings(Path data) {
        return Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATA", data.toString());
    }

    private static void starts(Path target, Path data, String how, List<String> options) throws Exception {
        Samples ours = new Samples();
        Samples bare = new Samples();
        Samples stops = new Samples();
        for (int i = 0; i < STARTS; i++) {
            long bareStarted = System.nanoTime();
            Process neo4j = Child.start(
                    target,
                    options,
                    Map.of(),
                    BareNeo4j.class.getName(),
                    data.resolve("neo4j").toString(),
                    Path.of("cypher/queries", FIRST + ".cypher").toString());
            Child.awaitLine(neo4j, "answered");
            bare.add((System.nanoTime() - bareStarted) / 1e6);
            neo4j.waitFor();
            long started = System.nanoTime();
            Process process = Child.start(target, options, settings(data), "plangraph.app.Main", "serve");
            String ready = Child.awaitLine(process, "Ready: ");
            get(URI.create(ready.substring("Ready: ".length()) + "api/v1/queries/" + FIRST + "/results"));
            ours.add((System.nanoTime() - started) / 1e6);
            stops.measure(() -> {
                process.toHandle().destroy();
                return process.waitFor();
            });
        }
        row("start to first answer, " + how, ours, "bare embedded Neo4j", bare);
        System.out.println("| stop, " + how + " | " + stops.spread() + " | | |");
    }

    private static void get(URI uri) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var response = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException(uri + " answered " + response.statusCode());
            }
        }
    }

    /** Each question in turn over HTTP and over the driver, so that both meet the same machine. */
    private static void questions(Path data) throws Exception {
        try (AskedBothWays both = new AskedBothWays(data)) {
            for (var asked : ASKED.entrySet()) {
                String query = asked.getKey();
                compare(
                        "JSON of " + query + " made, not sent",
                        () -> both.inProcess(query, asked.getValue()),
                        () -> both.overDriver(query, asked.getValue()));
                compare(
                        "uncached " + query + " over HTTP",
                        () -> both.overHttpAnew(query, asked.getValue()),
                        () -> both.overDriver(query, asked.getValue()));
                compare(
                        "uncached " + query + " over HTTP, Neo4j over Bolt",
                        () -> both.overHttpAndBoltAnew(query, asked.getValue()),
                        () -> both.overDriver(query, asked.getValue()));
            }
            for (String query : REPEATED) {
                compare(
                        "repeated " + query + " over HTTP",
                        () -> both.overHttp(query, Map.of()),
                        () -> both.overDriver(query, Map.of()));
            }
        }
    }

    private static void compare(String what, Callable<?> overHttp, Callable<?> overDriver) throws Exception {
        Samples http = new Samples();
        Samples driver = new Samples();
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            (i < WARM_UP ? new Samples() : http).measure(overHttp);
            (i < WARM_UP ? new Samples() : driver).measure(overDriver);
        }
        row(what, http, "same Cypher over the driver and Bolt", driver);
    }

    private Bench() {}
}
