package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        private final String[] arguments;

        Lane(Path store, Path b) {
            this.arguments = new String[] {
                store.toString(),
                SEED.resolve("sdg").toString(),
                SEED.resolve("isesaki").toString(),
                b.toString()
            };
        }

        /** Every second kill from this one on; returns how many left the old version. */
        int kills(int first) throws Exception {
            assertEquals("holds nothing", loadOther());
            long loadMillis = loadUninterrupted();
            int old = 0;
            String before = "holds B";
            for (int kill = first; kill < KILLS; kill += LANES) {
                String holds = killedAfter(loadMillis * 5 / 4 * kill / KILLS);
                // What it holds before the first kill, no kill has left.
                old += kill > first && holds.equals(before) ? 1 : 0;
                before = holds;
            }
            String last = loadOther();
            assertTrue(last.equals("holds A") || last.equals("holds B"), last);
            return old + (last.equals(before) ? 1 : 0);
        }

        /** In this process, which is warm, since nobody kills it; returns what the store held. */
        private String loadOther() throws Exception {
            List<String> printed = new ArrayList<>();
            LoadOther.run(arguments, printed::add);
            return printed.getFirst();
        }

        /** Loads version B over version A, in a process as cold as those that are killed; returns how long it took. */
        private long loadUninterrupted() throws Exception {
            try (Program child = child()) {
                child.awaitLine("holds A");
                child.awaitLine("loading");
                long started = System.nanoTime();
                child.awaitLine("loaded");
                long millis = (System.nanoTime() - started) / 1_000_000;
                child.awaitEnd();
                return millis;
            }
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

        private Program child() throws IOException {
            return Program.start(LoadOther.class.getName(), folder, Map.of(), arguments);
        }
    }

    /** Isesaki with every pledge reworded and all mentions of places gone. */
    private Path otherVersion() throws IOException {
        Path other = folder.resolve("isesaki");
        try (Stream<Path> files = Files.walk(SEED.resolve("isesaki"))) {
            for (Path file : files.toList()) {
                Path copy =
                        other.resolve(SEED.resolve("isesaki").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path items = other.resolve("nodes/ManifestoItem.csv");
        Files.writeString(items, Files.readString(items).replace("ます", "る"));
        Files.delete(other.resolve("links/MENTIONS.csv"));
        return other;
    }
}
