package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.OwnLane;

/** {@code kill -9} during a load leaves the old version or the new one, never a mix. */
@OwnLane
final class KillTest {
    /** Loads in each process that is killed, beside each other: most of the time goes into starting it. */
    private static final int STORES = 10;
    /**
     * Each load begins so much later than the one before; on two processors the first is done when the last has begun, or nearly, so
     * that a kill finds them spread over all stages.
     */
    private static final long APART_MILLIS = 250;

    private static final Path SEED = Path.of("seed").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private int old;
    private int fresh;

    /** One process is killed when its first load is done, the other when half are. */
    @Test
    void twentyLoadsKilledAtMomentsSpreadOverThem() throws Exception {
        Path b = otherVersion();
        LoadOther versions = new LoadOther(SEED.resolve("sdg"), SEED.resolve("isesaki"), b);
        for (Path store : stores()) {
            assertEquals("nothing", versions.heldBefore(store));
        }
        List<String> before = killedAfter(b, 1);
        assertEquals(Collections.nCopies(STORES, "A"), before, "nothing was killed yet");
        List<String> between = killedAfter(b, STORES / 2);
        count(before, between);
        List<String> after = new ArrayList<>();
        for (Path store : stores()) {
            after.add(versions.held(store));
        }
        count(between, after);
        System.out.println("Of 20 loads that were killed, " + old + " left the old version, " + fresh + " the new one");
        // A test whose every kill comes after the commit, or before it, would prove nothing.
        assertTrue(old > 0 && fresh > 0, old + " old, " + fresh + " new");
    }

    private void count(List<String> before, List<String> after) {
        for (int store = 0; store < STORES; store++) {
            String holds = after.get(store);
            assertTrue(holds.equals("A") || holds.equals("B"), holds);
            if (holds.equals(before.get(store))) {
                old++;
            } else {
                fresh++;
            }
        }
    }

    /** Opens the stores, has the other version loaded, and kills that when so many are done; returns what the stores held on opening. */
    private List<String> killedAfter(Path b, int loaded) throws Exception {
        try (Program child = Program.start(LoadOther.class.getName(), folder, Map.of(), arguments(b))) {
            List<String> holds = new ArrayList<>();
            for (int store = 0; store < STORES; store++) {
                holds.add(child.awaitLine("holds ").substring("holds ".length()));
            }
            for (int done = 0; done < loaded; done++) {
                child.awaitLine("loaded");
            }
            child.kill();
            return holds;
        }
    }

    private String[] arguments(Path b) {
        Stream<String> given = Stream.of(
                SEED.resolve("sdg").toString(),
                SEED.resolve("isesaki").toString(),
                b.toString(),
                Long.toString(APART_MILLIS));
        return Stream.concat(given, stores().stream().map(Path::toString)).toArray(String[]::new);
    }

    private List<Path> stores() {
        return IntStream.range(0, STORES)
                .mapToObj(store -> folder.resolve("store-" + store))
                .toList();
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
