package plangraph.bench;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program serving a store, in a process of its own whose memory can be looked at. */
final class ScaleServer implements AutoCloseable {
    private static final int WARM_UP = 3;
    private static final int TIMES = 9;
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private final Process process;
    private final String base;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private int asked;

    ScaleServer(Path target, Path data) throws IOException {
        Map<String, String> settings = Map.of("PLANGRAPH_DATA", data.toString(), "PLANGRAPH_PORT", "0");
        this.process = Child.start(target, List.of(), settings, "plangraph.app.Main", "serve");
        this.base = Child.awaitLine(process, "Ready: ").substring("Ready: ".length()) + "api/v1/";
    }

    /** Every saved query asked for the city as nobody asked before, and what else goes through the graph. */
    Map<String, Double> latencies(String city) throws Exception {
        Map<String, Double> latencies = new LinkedHashMap<>();
        for (JsonNode query : get("queries").get("queries")) {
            String id = query.get("id").asText();
            String parameters = parameters(id, query.get("params"), city);
            // Another page size each time, so that no answer comes from memory.
            latencies.put(
                    id,
                    median(() -> get("queries/" + id + "/results?limit=" + (1_000 + asked++ % 4_000) + parameters)));
        }
        String word = encoded("福祉");
        latencies.put(
                "search in one city", median(() -> get("search?q=" + word + "&dataset=" + city + "&limit=" + next())));
        latencies.put("list in one city", median(() -> get("nodes?dataset=" + city + "&limit=" + next())));
        latencies.put("a goal and its degrees", once("nodes/sdg.11"));
        latencies.put("status, the first time", once("status"));
        latencies.put("question, the first time", once("ask?text=" + encoded("KPIのない施策は？")));
        return latencies;
    }

    private int next() {
        return 100 + asked++ % 900;
    }

    private interface Call {
        JsonNode get() throws Exception;
    }

    private static double median(Call call) throws Exception {
        Samples samples = new Samples();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            (i < WARM_UP ? new Samples() : samples).measure(call::get);
        }
        return samples.median();
    }

    /** What the limit of 30 s stops is told as that. */
    private double once(String path) {
        long started = System.nanoTime();
        try {
            get(path);
        } catch (Exception e) {
            System.out.println(path + ": " + e.getMessage());
        }
        return (System.nanoTime() - started) / 1e6;
    }

    /** The first choice for each parameter that must be given; a goal for any element, since it has most links. */
    private String parameters(String id, JsonNode params, String city) throws Exception {
        StringBuilder parameters = new StringBuilder("&dataset=" + city);
        for (JsonNode parameter : params) {
            if (parameter.get("required").asBoolean()) {
                String name = parameter.get("name").asText();
                parameters.append('&').append(name).append('=').append(value(id, name, parameters.substring(1)));
            }
        }
        return parameters.toString();
    }

    private String value(String query, String parameter, String given) throws Exception {
        return parameter.equals("element")
                ? "sdg.11"
                : get("queries/" + query + "/choices/" + parameter + "?" + given)
                        .at("/choices/0/value")
                        .asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode get(String path) throws Exception {
        var response = client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode() + " " + response.body());
        }
        return json.readTree(response.body());
    }

    /** As Linux counts it. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .sum();
    }

    /** After a collection. */
    long heapMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes >> 10;
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asking = new ProcessBuilder(tool.toString(), Long.toString(process.pid()), what).start();
        String told = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asking.waitFor();
        return told;
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().join();
    }
}
