package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.settings.Settings;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;
import plangraph.testing.RunningServer;

/**
 * A Neo4j server is killed and started again while clients ask, at an address with routing ({@code neo4j://}), as a cluster's leader
 * that is replaced: nobody gets a wrong answer, nobody waits for ever, nothing has to be started again.
 */
@Campaign
@AnyLane
final class Neo4jGoneTest {
    /** A connection is waited for 10 s at most; the rest is for a busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int CLIENTS = 4;
    private static final long PAUSE_MILLIS = 150;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean over;

    /** What a client got: status, whether it says when to try again, and how long it took. */
    private record Got(int status, boolean retryAfter, Duration took) {}

    @Test
    void clientsAreToldAndServedAgainWithoutARestart() throws Exception {
        int port = freePort();
        Program neo4j = neo4j(port);
        try (RunningServer server = new RunningServer(settings(port));
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            assertEquals(200, ready(server).statusCode());
            List<Future<List<Got>>> asking = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                asking.add(clients.submit(() -> askOnAndOn(server)));
            }
            Thread.sleep(1_000);
            neo4j.kill();
            HttpResponse<String> notReady = awaitReady(server, 503);
            assertTrue(notReady.body().contains("Neo4j does not answer"), notReady.body());
            Thread.sleep(3_000);
            neo4j = neo4j(port);
            awaitReady(server, 200);
            int before = asked.get();
            while (asked.get() < before + 2 * CLIENTS) {
                Thread.sleep(100);
            }
            over = true;
            List<Got> all = new ArrayList<>();
            for (Future<List<Got>> each : asking) {
                all.addAll(each.get());
            }
            check(all);
        } finally {
            over = true;
            neo4j.close();
        }
    }

    private static void check(List<Got> all) {
        Set<Integer> statuses = all.stream().map(Got::status).collect(Collectors.toSet());
        assertEquals(Set.of(200, 503), statuses, "answers, and refusals that say so");
        assertTrue(
                all.stream().filter(got -> got.status() == 503).allMatch(Got::retryAfter),
                "each says when to try again");
        Duration longest = all.stream().map(Got::took).max(Duration::compareTo).orElseThrow();
        assertTrue(longest.compareTo(LONGEST) < 0, "the longest wait was " + longest);
        assertEquals(200, all.getLast().status());
    }

    /** Each question is asked for the first time, so that no answer comes from memory. */
    private List<Got> askOnAndOn(RunningServer server) throws IOException, InterruptedException {
        List<Got> all = new ArrayList<>();
        while (!over) {
            URI uri = server.api(
                    "/queries/district-sdgs/results",
                    Map.of(
                            "district",
                            "isesaki.district.sakai",
                            "limit",
                            Integer.toString(1 + asked.incrementAndGet() % 5_000)));
            long begun = System.nanoTime();
            HttpResponse<String> response = server.get(uri);
            all.add(new Got(
                    response.statusCode(),
                    response.headers().firstValue("Retry-After").isPresent(),
                    Duration.ofNanos(System.nanoTime() - begun)));
            Thread.sleep(PAUSE_MILLIS);
        }
        return all;
    }

    private static HttpResponse<String> ready(RunningServer server) throws IOException, InterruptedException {
        return server.get(server.base().resolve("/health/ready"));
    }

    private static HttpResponse<String> awaitReady(RunningServer server, int status) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> response = ready(server);
        while (response.statusCode() != status) {
            assertTrue(System.nanoTime() < until, "readiness stays " + response.statusCode() + " " + response.body());
            Thread.sleep(200);
            response = ready(server);
        }
        return response;
    }

    private Program neo4j(int port) throws IOException {
        Program neo4j = Program.start(
                Neo4jAlone.class.getName(),
                folder,
                Map.of(),
                folder.resolve("server").toString(),
                Integer.toString(port));
        neo4j.awaitLine(Neo4jAlone.UP);
        return neo4j;
    }

    private Settings settings(int port) {
        return new Settings(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                Optional.of(URI.create("neo4j://127.0.0.1:" + port)),
                "",
                "",
                List.of());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
