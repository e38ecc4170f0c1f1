package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;

/** {@code kill -9} while a question is being saved leaves the old version or the new one, with its entry in the log. */
@Campaign
@AnyLane
final class KillWhileSavingTest {
    private static final int KILLED_SAVES = 8;
    /** In each process that is killed: most of the time goes into starting it. */
    private static final int STORES = 4;

    @TempDir
    private Path folder = Path.of("");

    private final long[] before = new long[STORES];

    @Test
    void everySaveIsWholeOrNotThere() throws Exception {
        Arrays.fill(before, -1);
        for (int killed = 0; killed < KILLED_SAVES; killed += STORES) {
            try (Program child = Program.start(SaveOwn.class.getName(), folder, Map.of(), arguments())) {
                for (int store = 0; store < STORES; store++) {
                    check(store, child.awaitLine("holds "));
                }
                child.awaitLine("saving");
                // Saves follow each other without a pause: every kill is in the middle of one, at another place of it.
                Thread.sleep(200 + 37L * killed);
                child.kill();
            }
        }
        for (int store = 0; store < STORES; store++) {
            check(store, SaveOwn.held(store(store), folder.resolve("empty")));
        }
    }

    /** Whole, and with more versions than before. */
    private void check(int store, String holds) {
        assertTrue(holds.matches("holds \\d+ versions"), holds);
        long versions = Long.parseLong(holds.replaceAll("\\D", ""));
        assertTrue(versions > before[store], holds + " after " + before[store]);
        before[store] = versions;
    }

    /** An empty folder, then those of the stores. */
    private String[] arguments() {
        Stream<String> stores =
                IntStream.range(0, STORES).mapToObj(store -> store(store).toString());
        return Stream.concat(Stream.of(folder.resolve("empty").toString()), stores)
                .toArray(String[]::new);
    }

    private Path store(int number) {
        return folder.resolve("store-" + number);
    }
}
