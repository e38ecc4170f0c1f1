package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.OwnLane;

/** {@code kill -9} during a load leaves the old version or the new one, never a mix. */
@OwnLane
final class KillTest {
    private static final int KILLS = 20;
    private static final int LANES = 2;
    private static final Path SEED = Path.of("seed").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void twentyKillsSpreadOverTheLoad() throws Exception {
        Path b = otherVersion();
        int old = 0;
        List<Future<Integer>> lanes = new ArrayList<>();
        // Most of the time goes into opening stores; each lane has a store of its own and every second kill.
        try (var both = Executors.newFixedThreadPool(LANES)) {
            for (int lane = 0; lane < LANES; lane++) {
                int first = lane;
                lanes.add(both.submit(() -> new Lane(folder.resolve("store-" + first), b).kills(first)));
            }
        }
        for (Future<Integer> lane : lanes) {
            old += lane.get();
        }
        System.out.println("Of " + KILLS + " kills spread over the load, " + old + " left the old version");
        // A test whose every kill comes after the commit would prove nothing.
        assertTrue(old > 0, "no kill came before the commit");
    }

    /** A store and what happens to it. */
    private final class Lane {
        private final Path store;
        private final Path b;

        Lane(Path store, Path b) {
            this.store = store;
            this.b = b;
        }

        /** Every second kill from this one on; returns how many left the old version. */
        int kills(int first) throws Exception {
            long loadMillis = loadUninterrupted();
            String before = "";
            int old = 0;
            for (int kill = first; kill < KILLS; kill += LANES) {
                String holds = killedAfter(loadMillis * 5 / 4 * kill / KILLS);
                old += holds.equals(before) ? 1 : 0;
                before = holds;
            }
            try (Program child = child()) {
                return old + (child.awaitLine("holds ").equals(before) ? 1 : 0);
            }
        }

        private Program child() throws IOException {
            return Program.start(
                    LoadOther.class.getName(),
                    folder,
                    Map.of(),
                    store.toString(),
                    SEED.resolve("sdg").toString(),
                    SEED.resolve("isesaki").toString(),
                    b.toString());
        }

        /** Opens the store, has the other version loaded, and kills that after a while; returns what the store held on opening. */
        private String killedAfter(long millis) throws Exception {
            try (Program child = child()) {
                String holds = child.awaitLine("holds ");
                assertTrue(holds.equals("holds A") || holds.equals("holds B"), holds);
                child.awaitLine("loading");
                Thread.sleep(millis);
                child.kill();
                return holds;
            }
        }

        /** Loads version A and then, measured, version B. */
        private long loadUninterrupted() throws Exception {
            long millis = 0;
            for (String expected : List.of("holds nothing", "holds A")) {
                try (Program child = child()) {
                    child.awaitLine(expected);
                    child.awaitLine("loading");
                    long started = System.nanoTime();
                    child.awaitLine("loaded");
                    millis = (System.nanoTime() - started) / 1_000_000;
                    child.awaitEnd();
                }
            }
            return millis;
        }
    }

    /** Isesaki with every pledge reworded and all mentions of places gone. */
    private Path otherVersion() throws IOException {
        Path b = folder.resolve("isesaki");
        try (Stream<Path> files = Files.walk(SEED.resolve("isesaki"))) {
            for (Path file : files.toList()) {
                Path copy = b.resolve(SEED.resolve("isesaki").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path items = b.resolve("nodes/ManifestoItem.csv");
        Files.writeString(items, Files.readString(items).replace("ます", "る"));
        Files.delete(b.resolve("links/MENTIONS.csv"));
        return b;
    }
}
