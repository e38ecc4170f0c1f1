package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.OwnLane;

/** {@code kill -9} while a question is being saved leaves the old version or the new one, with its entry in the log. */
@OwnLane
final class KillWhileSavingTest {
    private static final int KILLS = Integer.getInteger("kills", 4);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everySaveIsWholeOrNotThere() throws Exception {
        int before = -1;
        for (int kill = 0; kill <= KILLS; kill++) {
            try (Program child = Program.start(
                    SaveOwn.class.getName(),
                    folder,
                    Map.of(),
                    folder.resolve("store").toString(),
                    folder.resolve("empty").toString())) {
                String holds = child.awaitLine("holds ");
                assertTrue(holds.matches("holds \\d+ versions"), holds);
                int versions = Integer.parseInt(holds.replaceAll("\\D", ""));
                assertTrue(versions > before, holds + " after " + before);
                before = versions;
                child.awaitLine("saving");
                // Saves follow each other without a pause: every kill is in the middle of one, at another place of it.
                Thread.sleep(200 + 37L * kill);
                child.kill();
            }
        }
    }
}
