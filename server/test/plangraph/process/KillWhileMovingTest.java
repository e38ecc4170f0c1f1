package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.Commands;
import plangraph.testing.AnyLane;
import plangraph.testing.DatasetFolder;
import plangraph.testing.SkippedInFastLoop;

/**
 * {@code kill -9} while records are moved out of the graph, and while an element is edited: nothing is lost or there twice, and of a
 * change and its audit entry neither stands without the other.
 */
@AnyLane
@ExtendWith(SkippedInFastLoop.class)
final class KillWhileMovingTest {
    private static final int KILLS = 3;
    /** In each process that is killed: most of the time goes into starting it. */
    private static final int STORES = 3;

    private final String[] folders = new String[STORES];
    private final long[] before = new long[STORES];

    KillWhileMovingTest(@TempDir Path folder) throws Exception {
        Path small = DatasetFolder.in(folder, "small").path();
        for (int store = 0; store < STORES; store++) {
            Path data = folder.resolve("data-" + store);
            Commands.load(data, small);
            folders[store] = data.toString();
        }
    }

    @Test
    void whatIsMovedOrEditedIsWhole(@TempDir Path working) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            try (Program child = Program.start(MoveAndEdit.class.getName(), working, Map.of(), folders)) {
                for (int store = 0; store < STORES; store++) {
                    check(store, child.awaitLine("holds "));
                }
                child.awaitLine("working");
                // Rounds follow each other without a pause: every kill is in the middle of one, at another place of it.
                Thread.sleep(150 + 71L * kill);
                child.kill();
            }
        }
        for (int store = 0; store < STORES; store++) {
            check(store, MoveAndEdit.held(Path.of(folders[store])));
        }
        assertTrue(Arrays.stream(before).allMatch(rounds -> rounds >= KILLS), () -> Arrays.toString(before));
    }

    /** Whole, and with more than before. */
    private void check(int store, String holds) {
        assertTrue(holds.matches("holds \\d+ moved and \\d+ edits"), holds);
        long moved = Long.parseLong(holds.split(" ")[1]);
        assertTrue(moved >= before[store], holds + " after " + before[store]);
        before[store] = moved;
    }
}
