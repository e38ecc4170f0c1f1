package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Campaign;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/**
 * Random calls for half a minute, or as long as {@code -Dfuzz.minutes} says. Whatever is asked, nothing goes
 * wrong on our side, nobody waits for ever, and what is refused is refused in the one error shape.
 */
@Campaign
@ExtendWith(SharedServer.class)
final class RandomCallsTest {
    /** Half of what the server logs of them in a minute: another test looks into that log. */
    private static final int STRANGERS_IN_A_BUILD = 30;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whateverIsAskedEveryAnswerIsAnAnswerOrAProblem(RunningServer server) throws Exception {
        Integer minutes = Integer.getInteger("fuzz.minutes");
        Duration time = minutes == null ? Duration.ofSeconds(30) : Duration.ofMinutes(minutes);
        // The same calls in every build; a longer look, or another seed, makes others.
        long seed = Long.getLong("fuzz.seed", 20_261_121);
        var calls = new RandomCalls(
                server.base(),
                JSON.readTree(server.get(server.base().resolve("/openapi.json")).body()),
                seed,
                minutes == null ? STRANGERS_IN_A_BUILD : Integer.MAX_VALUE);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (long until = System.nanoTime() + time.toNanos(); System.nanoTime() < until; ) {
            statuses.merge(check(calls.next(), seed), 1, Integer::sum);
        }
        System.out.println("Random calls with seed " + seed + ", by status: " + statuses);
        assertTrue(statuses.containsKey(200) && statuses.containsKey(400), statuses.toString());
    }

    private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
        if (response.headers().firstValue("Content-Encoding").isEmpty()) {
            return response.body();
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return gzip.readAllBytes();
        }
    }

    private int check(HttpRequest request, long seed) throws Exception {
        String what = "seed " + seed + ": " + RandomCalls.told(request);
        HttpResponse<byte[]> response;
        try {
            response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException e) {
            throw new AssertionError("no answer: " + what, e);
        } catch (IOException e) {
            throw new AssertionError("no whole answer: " + what, e);
        }
        int status = response.statusCode();
        assertTrue(
                status < 500, () -> status + " " + new String(response.body(), StandardCharsets.UTF_8) + "\n" + what);
        if (status >= 400) {
            assertEquals(
                    "application/problem+json; charset=utf-8",
                    response.headers().firstValue("Content-Type").orElse(""),
                    what);
            var problem = JSON.readTree(plain(response));
            assertEquals(status, problem.path("status").asInt(), what);
            assertTrue(!problem.path("detail").asText().isBlank(), what);
        }
        return status;
    }
}
