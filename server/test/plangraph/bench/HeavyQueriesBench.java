package plangraph.bench;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.query.guard.GuardStatements;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/**
 * Prints how long other answers take while people's heaviest queries run, two at a time as many as are let in, against without: searches and
 * elements asked over HTTP, in blocks that take turns.
 */
final class HeavyQueriesBench {
    private static final int BLOCKS = 6;
    private static final int QUESTIONS = 300;
    private static final int AT_ONCE = 2;

    public static void main(String[] args) throws Exception {
        List<String> heavy = Files.readAllLines(Path.of("server/test-resources/guard/heavy.txt")).stream()
                .filter(cypher -> !GuardStatements.isRefused(cypher))
                .toList();
        try (RunningServer server =
                new RunningServer(SharedServer.embedded(Files.createTempDirectory("plangraph-heavy")))) {
            List<String> ids = ids(server);
            asked(server, ids, 0);
            List<Double> alone = new ArrayList<>();
            List<Double> beside = new ArrayList<>();
            AtomicInteger run = new AtomicInteger();
            for (int block = 1; block <= BLOCKS; block++) {
                alone.addAll(asked(server, ids, block));
                AtomicBoolean done = new AtomicBoolean();
                List<Thread> people = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    people.add(Thread.ofPlatform().start(() -> {
                        while (!done.get()) {
                            heavy(server, heavy.get(run.getAndIncrement() % heavy.size()));
                        }
                    }));
                }
                beside.addAll(asked(server, ids, block + BLOCKS));
                done.set(true);
                for (Thread thread : people) {
                    thread.join();
                }
            }
            System.out.println(
                    "| search or element over HTTP | median ms | 95 % under | ratio of the latter |\n|---|---|---|---|");
            print("alone", alone, alone);
            print("beside two of " + heavy.size() + " heavy queries, " + run.get() + " runs", beside, alone);
        }
    }

    private static void heavy(RunningServer server, String cypher) {
        try {
            server.graph()
                    .readCypher(
                            cypher,
                            Map.of("basis", List.of("stated")),
                            result -> result.stream().count());
        } catch (Neo4jException e) {
            // At its limit, as most of them.
        }
    }

    private static List<String> ids(RunningServer server) {
        return server.graph()
                .readCypher(
                        "MATCH (n:Measure) RETURN n.id AS id, n.title AS title ORDER BY id",
                        Map.of(),
                        result -> result.list(row -> row.get("id").asString()));
    }

    /** Every address is another one, so that none comes from memory. */
    private static List<Double> asked(RunningServer server, List<String> ids, int block) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String id = ids.get(i % ids.size());
            String unique = "b" + block + "n" + i;
            long begun = System.nanoTime();
            HttpResponse<String> answer = i % 2 == 0
                    ? server.get(server.api("/search", Map.of("q", "整備 " + unique)))
                    : server.get(server.api(
                            "/nodes/" + id + "/neighbors",
                            Map.of("limit", Integer.toString(1 + (block * QUESTIONS + i) % 499))));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return millis;
    }

    private static void print(String name, List<Double> millis, List<Double> baseline) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                name,
                at(millis, 0.5),
                at(millis, 0.95),
                at(millis, 0.95) / at(baseline, 0.95));
    }

    private static double at(List<Double> millis, double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    private HeavyQueriesBench() {}
}
