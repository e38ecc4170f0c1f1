package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.Commands;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;

/** {@code kill -9} while a backup is restored: half a graph is not taken for one, and the next restore makes it whole. */
@Campaign
@AnyLane
final class KillDuringRestoreTest {
    /** Each kill comes later after the database is up than the one before, until so many were in the middle of the restore. */
    private static final int IN_THE_MIDDLE = 2;

    private static final int STEP_MILLIS = 150;
    private static final int LATEST_MILLIS = 3_000;

    private static final Path[] SEED = {
        Path.of("seed/sdg").toAbsolutePath(), Path.of("seed/isesaki").toAbsolutePath()
    };

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theNextRestoreMakesItWhole() throws Exception {
        Path original = folder.resolve("original");
        Path file = folder.resolve("plans.backup");
        Commands.load(original, SEED);
        assertEquals(
                0,
                Commands.run(Map.of("PLANGRAPH_DATA", original.toString()), "backup", file.toString())
                        .exit());
        int unfinished = 0;
        int kills = 0;
        for (int millis = STEP_MILLIS; unfinished < IN_THE_MIDDLE && millis < LATEST_MILLIS; millis += STEP_MILLIS) {
            kills++;
            Path data = folder.resolve("data-" + millis);
            Map<String, String> settings = Map.of("PLANGRAPH_DATA", data.toString());
            try (Program restore = Program.plangraph(folder, settings, "restore", file.toString())) {
                restore.awaitLine("Neo4j is up");
                Thread.sleep(millis);
                restore.kill();
            }

            Commands.Ended load = Commands.run(settings, "load");

            if (load.last().startsWith("An earlier restore")) {
                unfinished++;
                assertEquals(1, load.exit());
                Commands.Ended again = Commands.run(settings, "restore", file.toString());
                assertEquals(0, again.exit(), again::toString);
                assertTrue(again.last().startsWith("Restored and verified"), again::toString);
            } else {
                // The kill came before the first batch or after the last: a load finds nothing, or all of it.
                assertEquals(0, load.exit(), load::toString);
            }
            assertEquals(List.of(), Commands.dryRun(data, SEED), "after " + millis + " ms");
            assertTrue(Files.exists(data.resolve("records.db")));
        }
        assertTrue(unfinished > 0, "no kill was in the middle");
        System.out.println(
                unfinished + " of " + kills + " kills left half a restore; each was begun anew and is whole");
    }
}
