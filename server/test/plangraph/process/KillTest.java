package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.testing.AnyLane;
import plangraph.testing.SkippedInFastLoop;

/** {@code kill -9} during a load leaves the old version or the new one, never a mix. No campaign: loading is what everything rests on. */
@AnyLane
@ExtendWith(SkippedInFastLoop.class)
final class KillTest {
    private static final int KILLED_LOADS = 20;
    /** In each process that is killed: most of the time goes into starting it. */
    private static final int STORES = 4;

    private static final Path SEED = Path.of("seed").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    /** The n-th of them after n twentieths of five quarters of the time that a load takes when nobody kills it. */
    @Test
    void twentyLoadsKilledAtMomentsSpreadOverThem() throws Exception {
        Path b = otherVersion();
        assertEquals(List.of("holds nothing", "holds nothing", "holds nothing", "holds nothing"), loadOther(b));
        long step = loadUninterrupted(b) * 5 / 4 / KILLED_LOADS;
        int old = 0;
        List<String> before = List.of();
        for (int kills = STORES; kills <= KILLED_LOADS; kills += STORES) {
            // The first load begins at once and is the farthest when all are killed, each other a step behind.
            List<String> holds = killedAfter(b, step, step * (kills - 1));
            if (before.isEmpty()) {
                assertEquals(List.of("holds B", "holds B", "holds B", "holds B"), holds, "nothing was killed yet");
            } else {
                old += same(before, holds);
            }
            before = holds;
        }
        old += same(before, loadOther(b));
        System.out.println("Of " + KILLED_LOADS + " loads that were killed, " + old + " left the old version");
        // A test whose every kill comes after the commit would prove nothing.
        assertTrue(old > 0, "no kill came before the commit");
    }

    private static int same(List<String> before, List<String> after) {
        int same = 0;
        for (int store = 0; store < STORES; store++) {
            String holds = after.get(store);
            assertTrue(holds.equals("holds A") || holds.equals("holds B"), holds);
            same += holds.equals(before.get(store)) ? 1 : 0;
        }
        return same;
    }

    /** In this process, which is warm, since nobody kills it; returns what the stores held. */
    private List<String> loadOther(Path b) throws Exception {
        List<String> printed = new ArrayList<>();
        LoadOther.run(arguments(b, 0), printed::add);
        return printed.subList(0, STORES);
    }

    /** Loads version B over version A, in a process as cold as those that are killed; returns how many milliseconds it took. */
    private long loadUninterrupted(Path b) throws Exception {
        try (Program child = child(b, 0)) {
            assertEquals(List.of("holds A", "holds A", "holds A", "holds A"), held(child));
            long started = System.nanoTime();
            child.awaitLine("loaded");
            long millis = (System.nanoTime() - started) / 1_000_000;
            child.awaitEnd();
            return millis;
        }
    }

    /** Opens the stores, has the other version loaded, and kills that after a while; returns what the stores held on opening. */
    private List<String> killedAfter(Path b, long step, long millis) throws Exception {
        try (Program child = child(b, step)) {
            List<String> holds = held(child);
            Thread.sleep(millis);
            child.kill();
            return holds;
        }
    }

    private static List<String> held(Program child) throws IOException {
        List<String> holds = new ArrayList<>();
        for (int store = 0; store < STORES; store++) {
            holds.add(child.awaitLine("holds "));
        }
        child.awaitLine("loading");
        return holds;
    }

    private Program child(Path b, long step) throws IOException {
        return Program.start(LoadOther.class.getName(), folder, Map.of(), arguments(b, step));
    }

    private String[] arguments(Path b, long step) {
        Stream<String> given = Stream.of(
                SEED.resolve("sdg").toString(), SEED.resolve("isesaki").toString(), b.toString(), Long.toString(step));
        Stream<String> stores = IntStream.range(0, STORES)
                .mapToObj(store -> folder.resolve("store-" + store).toString());
        return Stream.concat(given, stores).toArray(String[]::new);
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
