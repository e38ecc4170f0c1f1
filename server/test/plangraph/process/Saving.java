package plangraph.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Saves over HTTP into a running program, as the admin of its data folder, and remembers what was confirmed. */
final class Saving {
    /** What a program may say that is short of room, or about to end. */
    private static final Set<Integer> REFUSED = Set.of(507, 503);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final String secret;

    /** @param data the folder in which the program leaves the secret of its run */
    Saving(URI base, Path data) throws IOException {
        this.base = base;
        JsonNode sign = new ObjectMapper().readTree(data.resolve("serving.json").toFile());
        this.secret = sign.get("secret").asText();
    }

    /** What is done while saves go on. */
    interface Meanwhile {
        void run() throws Exception;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Changes the remark of a measure to this. */
    HttpResponse<String> change(String note) throws IOException, InterruptedException {
        return post("api/v1/changes", "application/json", """
                {"cause": "test", "changes": [
                 {"op": "change", "element": {"id": "small.measure.1", "note": "%s"}}]}""".formatted(note));
    }

    /** The remark that the measure has. */
    int note() throws IOException, InterruptedException {
        JsonNode note = new ObjectMapper()
                .readTree(get("api/v1/nodes/small.measure.1").body())
                .findValue("note");
        return note == null ? 0 : note.asInt();
    }

    /** Saves a question of one's own under this name. */
    HttpResponse<String> question(String name) throws IOException, InterruptedException {
        return post("api/v1/queries/own-" + name, "text/plain", """
            //+ id: own-%s
            //+ title: {ja: 計画の施策, en: Measures of the plan}
            //+ question: ["計画にはどんな施策がありますか", "Which measures does the plan have?"]
            //+ tags: [plan]
            //+ columns:
            //+   measure: {type: node, title: {ja: 施策, en: Measure}}
            //+   evidence: {type: relationship, title: {ja: 根拠, en: Evidence}}
            //+ views: [table]
            //+ whenEmpty: {ja: 施策がありません, en: There are no measures}
            MATCH (:Plan {dataset: $dataset})-[r:HAS_MEASURE]->(m:Measure)
            WHERE r.basis IN $basis
            RETURN m AS measure, r AS evidence
            """.formatted(name));
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + secret)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Whether questions are answered. */
    boolean answers() throws InterruptedException {
        try {
            return get("api/v1/search?q=%E9%81%93").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Saves one after the other, remarks that are numbers from this one on; at least one save before the rest begins, and some after it.
     *
     * @return the last number that was confirmed
     */
    int during(Meanwhile meanwhile, int first) throws Exception {
        AtomicInteger confirmed = new AtomicInteger(first - 1);
        AtomicBoolean done = new AtomicBoolean();
        List<Throwable> wrong = new ArrayList<>();
        Thread saving = Thread.ofPlatform().start(() -> {
            try {
                for (int number = first; !done.get(); number++) {
                    HttpResponse<String> answer = change(Integer.toString(number));
                    if (answer.statusCode() == 200) {
                        confirmed.set(number);
                    } else if (!REFUSED.contains(answer.statusCode())) {
                        throw new AssertionError(answer.statusCode() + " " + answer.body());
                    }
                }
            } catch (IOException ended) {
                // The process has ended: that is one of the two things that it may do.
            } catch (InterruptedException | AssertionError e) {
                wrong.add(e);
            }
        });
        while (confirmed.get() < first && saving.isAlive()) {
            Thread.sleep(10);
        }
        meanwhile.run();
        Thread.sleep(500);
        done.set(true);
        saving.join();
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.getFirst());
        }
        return confirmed.get();
    }
}
