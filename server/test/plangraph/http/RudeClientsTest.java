package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Result;
import plangraph.app.settings.NetworkExposure;
import plangraph.app.settings.Settings;
import plangraph.testing.OwnLane;
import plangraph.testing.RunningServer;

/** Clients that go away in the middle, read nothing, say nothing or say too much: what they held is free for the others at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OwnLane
final class RudeClientsTest {
    /** The whole graph as JSON is then some 60 MB: far more than what waits in the sockets between. */
    private static final int MANY = 12_000;
    /** As few as make so much: elements cost more than their text. */
    private static final String TEXT = "道".repeat(1_500);

    private static final int AT_ONCE = 2_000;

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String ORIGIN = "https://portal.city.example";

    @SuppressWarnings("NullAway.Init")
    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        NetworkExposure exposure = new NetworkExposure(
                Optional.empty(), "", Optional.empty(), false, List.of(), List.of(), List.of(ORIGIN));
        server = new RunningServer(new Settings(
                "127.0.0.1", 0, folder, Optional.empty(), "", "", List.of(), exposure, Duration.ofMinutes(1), false));
        for (int from = 0; from < MANY; from += AT_ONCE) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = from; i < from + AT_ONCE; i++) {
                Map<String, Object> properties =
                        Map.of("id", "many." + i, "dataset", "many", "title", "t", "text", TEXT);
                rows.add(Map.of("label", "Term", "properties", properties));
            }
            server.graph().write(transaction -> transaction.run("create-elements", Map.of("rows", rows)));
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aClientThatGoesAwayEndsItsQuestionInNeo4j() throws Exception {
        try (Socket client = askedForEverything()) {
            readSome(client);
            assertEquals(1, exportsInNeo4j(), "it is being read");
        }
        awaitNoExports();
    }

    @Test
    void aClientThatReadsNothingIsCutOffAndItsQuestionEnds() throws Exception {
        server.http().silence(Duration.ofSeconds(2));
        try (Socket client = askedForEverything()) {
            readSome(client);
            awaitNoExports();
        } finally {
            server.http().silence(Duration.ofSeconds(30));
        }
        assertEquals(200, server.get(server.api("/status", Map.of())).statusCode());
    }

    @Test
    void aConnectionThatSaysNothingIsClosed() throws Exception {
        server.http().silence(Duration.ofSeconds(2));
        try (Socket client = connect()) {
            client.setSoTimeout((int) SOON.toMillis());
            client.getOutputStream()
                    .write("GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII));
            // Nothing more comes, and the header never ends: the server answers that it has waited enough, or just
            // closes.
            client.getInputStream().readAllBytes();
        } finally {
            server.http().silence(Duration.ofSeconds(30));
        }
    }

    @Test
    void aHeaderThatIsTooLongIsRefused() throws Exception {
        try (Socket client = connect()) {
            String request =
                    "GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(40_000) + "\r\n\r\n";
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String status = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertTrue(status.startsWith("HTTP/1.1 431 "), status);
        }
    }

    @Test
    void onlyAListedOriginMayReadFromAnotherPage() throws Exception {
        URI status = server.api("/status", Map.of());
        assertEquals(
                Optional.of(ORIGIN),
                server.get(status, "Origin", ORIGIN).headers().firstValue("Access-Control-Allow-Origin"));
        assertEquals(
                Optional.empty(),
                server.get(status, "Origin", "https://evil.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"));
    }

    @Test
    void whatWasAskedIsMeasuredByRouteAndQueryOnly() throws Exception {
        server.ask("district-sdgs", Map.of("district", "isesaki.district.sakai"));
        server.ask("district-sdgs", Map.of("district", "isesaki.district.sakai"));
        server.get(server.api("/queries/no-such-query/results", Map.of()));
        String metrics = server.get(server.base().resolve("/metrics")).body();
        List<String> lines = metrics.lines().toList();
        assertTrue(
                lines.contains(
                        "plangraph_request_seconds_count{query=\"district-sdgs\",route=\"/api/v1/queries/{id}/results\",status=\"200\"} 2"),
                metrics);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("plangraph_answers_from_memory_total ")), metrics);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("plangraph_neo4j_sessions 0")), metrics);
        assertTrue(!metrics.contains("no-such-query") && !metrics.contains("isesaki.district"), metrics);
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(16 << 10);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.base().getPort()));
        return socket;
    }

    private Socket askedForEverything() throws IOException {
        Socket client = connect();
        client.getOutputStream()
                .write("GET /api/v1/export.json HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private static void readSome(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        assertEquals(100_000, in.readNBytes(100_000).length);
    }

    private void awaitNoExports() throws InterruptedException {
        long until = System.nanoTime() + SOON.toNanos();
        while (exportsInNeo4j() > 0) {
            assertTrue(System.nanoTime() < until, "Neo4j still answers somebody who is not there");
            Thread.sleep(100);
        }
    }

    private long exportsInNeo4j() {
        return server
                .graph()
                .readCypher("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query", Map.of(), Result::list)
                .stream()
                .filter(row -> row.get("query").asString("").startsWith("MATCH (element:Element)"))
                .count();
    }
}
