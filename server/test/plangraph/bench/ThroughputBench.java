package plangraph.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many clients at once: repeated questions over HTTP against the same Cypher through the driver, side by side, and 64 clients for a
 * minute over every saved query that needs no parameter, repeated and new ones mixed.
 */
final class ThroughputBench {
    private static final int CLIENTS = 8;
    private static final int CROWD = 64;
    private static final long WARM_UP_MILLIS = 5_000;
    private static final long MEASURED_MILLIS = 10_000;
    private static final long CROWD_MILLIS = 60_000;
    private static final List<String> REPEATED = List.of("measure-sdg-matrix", "manifesto-items-without-kpi");

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-");
        try (AskedBothWays both = new AskedBothWays(data)) {
            System.out.println("| what | a second | baseline | ratio |\n|---|---|---|---|");
            for (String query : REPEATED) {
                repeated(both, query);
            }
            crowd(both);
        }
    }

    private static void repeated(AskedBothWays both, String query) throws Exception {
        byte[] request = OpenSocket.request(both.address(query, Map.of()));
        // In turn, twice each: what the machine does beside meets both.
        double http = 0;
        double driver = 0;
        for (int turn = 0; turn < 2; turn++) {
            http += overHttp(both.base(), request) / 2;
            driver += perSecond(CLIENTS, () -> () -> both.overDriver(query, Map.of())) / 2;
        }
        System.out.printf(
                Locale.ROOT,
                "| repeated %s over HTTP, %d clients | %.0f | same Cypher over the driver, as many %.0f | %.1f |%n",
                query,
                CLIENTS,
                http,
                driver,
                http / driver);
    }

    private static double overHttp(URI base, byte[] request) throws Exception {
        List<OpenSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                sockets.add(new OpenSocket(base));
            }
            var next = sockets.iterator();
            return perSecond(CLIENTS, () -> {
                OpenSocket socket = next.next();
                return () -> socket.ask(request);
            });
        } finally {
            for (OpenSocket socket : sockets) {
                socket.close();
            }
        }
    }

    /** How often each of the clients' calls, made one after the other, was done in a second, all together. */
    private static double perSecond(int clients, Callable<Callable<?>> client) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Callable<?> call = client.call();
                counts.add(threads.submit(() -> counted(call)));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all * 1000.0 / MEASURED_MILLIS;
        }
    }

    private static long counted(Callable<?> call) throws Exception {
        long begin = System.nanoTime() + WARM_UP_MILLIS * 1_000_000;
        long end = begin + MEASURED_MILLIS * 1_000_000;
        long count = 0;
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            call.call();
            count += now >= begin ? 1 : 0;
        }
        return count;
    }

    /** Every third question of a client is one that nobody asked before. */
    private static void crowd(AskedBothWays both) throws Exception {
        List<URI> known = both.addressesWithoutParameters();
        try (var threads = Executors.newFixedThreadPool(CROWD)) {
            List<Future<List<Double>>> clients = new ArrayList<>();
            long end = System.nanoTime() + CROWD_MILLIS * 1_000_000;
            for (int i = 0; i < CROWD; i++) {
                int client = i;
                clients.add(threads.submit(() -> one(both.base(), known, client, end)));
            }
            List<Double> millis = new ArrayList<>();
            for (Future<List<Double>> client : clients) {
                millis.addAll(client.get());
            }
            told(millis);
        }
    }

    private static List<Double> one(URI base, List<URI> known, int client, long end) throws Exception {
        List<Double> millis = new ArrayList<>();
        try (OpenSocket socket = new OpenSocket(base)) {
            for (int i = client; System.nanoTime() < end; i++) {
                String address = known.get(i % known.size()).toString();
                String asked = i % 3 == 0 ? address + "?limit=" + (1_000 + (client * 61 + i) % 4_000) : address;
                long begun = System.nanoTime();
                int status = socket.ask(OpenSocket.request(URI.create(asked)));
                // What went wrong counts as NaN.
                millis.add(status == 200 ? (System.nanoTime() - begun) / 1e6 : Double.NaN);
            }
        }
        return millis;
    }

    private static void told(List<Double> millis) {
        double[] sound = millis.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%n%d clients for %d s, a third of the questions new: %d answers (%.0f a second), p50 %.1f ms, p99 %.1f ms,"
                        + " longest %.0f ms, errors %d%n",
                CROWD,
                CROWD_MILLIS / 1000,
                sound.length,
                sound.length * 1000.0 / CROWD_MILLIS,
                sound[sound.length / 2],
                sound[(int) (sound.length * 0.99)],
                Arrays.stream(sound).max().orElse(0),
                millis.size() - sound.length);
    }

    private ThroughputBench() {}
}
