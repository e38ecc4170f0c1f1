package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.OwnLane;

/** {@code kill -9} during a load leaves the old version or the new one, never a mix. */
@OwnLane
final class KillTest {
    private static final int KILLS = 20;
    private static final Path SEED = Path.of("seed").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private Path store = Path.of("");
    private Path b = Path.of("");

    @Test
    void twentyKillsSpreadOverTheLoad() throws Exception {
        store = folder.resolve("store");
        b = otherVersion();
        assertEquals("nothing", loadOther());
        long loadMillis = loadUninterrupted();
        String before = "B";
        int old = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String holds = killedAfter(loadMillis * 5 / 4 * kill / KILLS);
            old += kill > 0 && holds.equals(before) ? 1 : 0;
            before = holds;
        }
        old += loadOther().equals(before) ? 1 : 0;
        System.out.println("Of " + KILLS + " kills spread over the load, " + old + " left the old version");
        // A test whose every kill comes after the commit would prove nothing.
        assertTrue(old > 0, "no kill came before the commit");
    }

    private String[] arguments() {
        return new String[] {
            store.toString(),
            SEED.resolve("sdg").toString(),
            SEED.resolve("isesaki").toString(),
            b.toString()
        };
    }

    /** In this process, which is warm, since nobody kills it; returns what the store held. */
    private String loadOther() throws Exception {
        List<String> printed = new ArrayList<>();
        LoadOther.run(arguments(), printed::add);
        return printed.getFirst().replace("holds ", "");
    }

    private Program child() throws IOException {
        return Program.start(LoadOther.class.getName(), folder, Map.of(), arguments());
    }

    /** Opens the store, has the other version loaded, and kills that after a while; returns what the store held on opening. */
    private String killedAfter(long millis) throws Exception {
        try (Program child = child()) {
            String holds = child.awaitLine("holds ");
            assertTrue(holds.equals("holds A") || holds.equals("holds B"), holds);
            child.awaitLine("loading");
            Thread.sleep(millis);
            child.kill();
            return holds.replace("holds ", "");
        }
    }

    /** Loads version B over version A, in a process as cold as those that are killed. */
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
