package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} during a load leaves the old version or the new one, never a mix. */
final class KillTest {
    private static final int KILLS = 20;
    private static final Path SEED = Path.of("seed").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private Program child(Path b) throws IOException {
        return Program.start(
                LoadOther.class.getName(),
                folder,
                Map.of(),
                folder.resolve("store").toString(),
                SEED.resolve("sdg").toString(),
                SEED.resolve("isesaki").toString(),
                b.toString());
    }

    @Test
    void twentyKillsSpreadOverTheLoad() throws Exception {
        Path b = otherVersion();
        long loadMillis = loadUninterrupted(b);
        String before = "holds B";
        int old = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String holds = killedAfter(b, loadMillis * 5 / 4 * kill / KILLS);
            old += holds.equals(before) ? 1 : 0;
            before = holds;
        }
        try (Program child = child(b)) {
            old += child.awaitLine("holds ").equals(before) ? 1 : 0;
        }
        // The first comparison is with the load that was not killed, so of the kills that followed some must have come
        // too early
        // to change anything: a test whose every kill comes after the commit would prove nothing.
        System.out.println(
                "Of " + KILLS + " kills spread over " + loadMillis + " ms, " + (old - 1) + " left the old version");
        assertTrue(old > 1, "no kill came before the commit");
    }

    /** Opens the store, has the other version loaded, and kills that after a while; returns what the store held on opening. */
    private String killedAfter(Path b, long millis) throws Exception {
        try (Program child = child(b)) {
            String holds = child.awaitLine("holds ");
            assertTrue(holds.equals("holds A") || holds.equals("holds B"), holds);
            child.awaitLine("loading");
            Thread.sleep(millis);
            child.kill();
            return holds;
        }
    }

    /** Loads version A and then, measured, version B. */
    private long loadUninterrupted(Path b) throws Exception {
        long millis = 0;
        for (String expected : List.of("holds nothing", "holds A")) {
            try (Program child = child(b)) {
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
