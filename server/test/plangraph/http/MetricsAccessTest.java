package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.app.settings.AccessSettings;
import plangraph.http.watch.Log;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Measurements have a setting of their own, whether reading is open or not. */
@ExtendWith(SharedServer.class)
final class MetricsAccessTest {
    private final RunningServer server;

    MetricsAccessTest(RunningServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @CsvSource({
        "open, open, 200, 200",
        "open, token, 401, 200",
        "open, off, 404, 200",
        "token, open, 200, 401",
        "token, token, 401, 401",
        "token, off, 401, 401"
    })
    void withoutAToken(String read, String metrics, int measured, int status) throws Exception {
        AccessSettings access = new AccessSettings(Optional.empty(), read, metrics);
        Log log = new Log(System.err, Clock.systemUTC());
        try (HttpServer another = server.program().anotherServer(server.catalogue(), log, access);
                HttpClient client = HttpClient.newHttpClient()) {
            String base = "http://127.0.0.1:" + another.start("127.0.0.1", 0);
            assertEquals(measured, get(client, base + "/metrics"));
            assertEquals(status, get(client, base + "/api/v1/status"));
        }
    }

    private static int get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
