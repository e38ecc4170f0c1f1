package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.http.watch.Log;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

@ExtendWith(SharedServer.class)
final class HttpStopTest {
    private final RunningServer server;

    HttpStopTest(RunningServer server) {
        this.server = server;
    }

    /** Browsers keep connections open. Jetty gives them 1 s to close, which is all that it gives itself to stop: one time in ten it lost. */
    @Test
    void stopsInTimeAlthoughConnectionsStayOpen() throws Exception {
        HttpServer another = server.program().anotherServer(server.catalogue(), new Log(System.err, Clock.systemUTC()));
        URI live = URI.create("http://127.0.0.1:" + another.start("127.0.0.1", 0) + "/health/live");
        try (HttpClient browser = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<String>>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                calls.add(
                        browser.sendAsync(HttpRequest.newBuilder(live).build(), HttpResponse.BodyHandlers.ofString()));
            }
            for (CompletableFuture<HttpResponse<String>> call : calls) {
                assertEquals(200, call.get().statusCode());
            }
            long began = System.nanoTime();
            another.close();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(took.compareTo(Duration.ofMillis(700)) < 0, () -> "took " + took);
        }
    }
}
