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
import plangraph.AskedBothWays;

/** {@code mvn -Pbench verify}: prints the table of {@code bench/RESULTS.md}. */
final class Bench {
    private static final int STARTS = 5;
    private static final int WARM_UP = 300;
    private static final int QUESTIONS = 300;

    private static final Map<String, Map<String, String>> ASKED = Map.of(
            "district-sdgs", Map.of("district", "isesaki.district.sakai"),
            "policy-measures", Map.of("policy", "isesaki.plan3.policy.1"),
            "kpi-targets-below-baseline", Map.of(),
            "sdg-coverage", Map.of(),
            "manifesto-items-without-kpi", Map.of());

    public static void main(String[] args) throws Exception {
        Path target = Path.of("target").toAbsolutePath();
        Path data = Files.createTempDirectory("plangraph-bench");
        System.out.println("| what | median ms (least–most) | baseline | ratio |\n|---|---|---|---|");
        firstLoad(target, data);
        starts(target, data, "without AOT cache", List.of());
        Path cache = target.resolve("plangraph.aot");
        if (Files.exists(cache)) {
            starts(target, data, "with AOT cache", List.of("-XX:AOTCache=" + cache));
        }
        questions(data);
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

    /** The first start of all loads the datasets; its progress lines say how long that took. */
    private static void firstLoad(Path target, Path data) throws Exception {
        Process process = Child.start(target, List.of(), settings(data), "plangraph.Main", "serve");
        for (String line = Child.awaitLine(process, ""); ; line = Child.awaitLine(process, "")) {
            System.out.println(
                    "| first start: " + line.replaceAll("http://\\S+", "…").replaceAll("/\\S+", "…") + " | | | |");
            if (line.startsWith("Ready")) {
                break;
            }
        }
        process.destroy();
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
            bare.measure(() -> {
                Process process = Child.start(
                        target,
                        options,
                        Map.of(),
                        BareNeo4j.class.getName(),
                        data.resolve("neo4j").toString());
                Child.awaitLine(process, "answered");
                return process.waitFor();
            });
            long started = System.nanoTime();
            Process process = Child.start(target, options, settings(data), "plangraph.Main", "serve");
            String ready = Child.awaitLine(process, "Ready: ");
            get(URI.create(ready.substring("Ready: ".length()) + "api/v1/queries/sdg-coverage/results"));
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
                Samples http = new Samples();
                Samples driver = new Samples();
                for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
                    Samples into = i < WARM_UP ? new Samples() : http;
                    into.measure(() -> both.overHttp(asked.getKey(), asked.getValue()));
                    Samples intoDriver = i < WARM_UP ? new Samples() : driver;
                    intoDriver.measure(() -> both.overDriver(asked.getKey(), asked.getValue()));
                }
                row("uncached " + asked.getKey() + " over HTTP", http, "same Cypher over the driver", driver);
            }
        }
    }

    private Bench() {}
}
