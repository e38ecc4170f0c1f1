package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.Commands;
import plangraph.OwnLane;
import plangraph.dataset.DatasetFolder;

/** What only a process of its own shows: its exit code, its signals, a folder that another process holds. */
@OwnLane
final class StartTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRefusedStartEndsTheProcessWithItsExitCode() throws Exception {
        try (Program program = Program.plangraph(folder, Map.of("PLANGRAPH_DATASETS", "nowhere"))) {
            assertEquals(1, program.awaitEnd());
            assertEquals(List.of("PLANGRAPH_DATASETS names nowhere, which is not a folder"), program.printed());
        }
    }

    @Test
    void aLockedFolderIsNamedAndAServerStopsOnTermAndStartsAgain() throws Exception {
        Path small = DatasetFolder.in(folder, "small").path();
        Path data = folder.resolve("data");
        try (Program first = Program.plangraph(folder, Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATASETS", "small"))) {
            first.awaitLine("Ready: http://127.0.0.1:");
            Commands.Ended second = Commands.run(Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATA", data.toString()));
            assertEquals(1, second.exit());
            assertTrue(
                    second.last()
                            .endsWith("is in use by another process; stop it, or set PLANGRAPH_DATA to another folder"),
                    second.last());
            first.askToStop();
            assertEquals(143, first.awaitEnd(), "ended by SIGTERM, after closing the database");
        }
        Commands.Ended check = Commands.run(
                Map.of("PLANGRAPH_DATA", data.toString(), "PLANGRAPH_DATASETS", small.toString()), "load", "--dry-run");
        assertEquals(0, check.exit());
        assertEquals("0 changes; nothing was written", check.last());
    }
}
