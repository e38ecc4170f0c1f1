package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.Commands;
import plangraph.testing.DatasetFolder;
import plangraph.testing.OwnLane;

/** Files of the store that something overwrote: the start says what to do, and what it says helps. */
@OwnLane
final class CorruptStoreTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCorruptedStoreIsSaidInOneLineWithTheWayOut() throws Exception {
        Path small = DatasetFolder.in(folder, "small").path();
        Map<String, String> settings = Map.of(
                "PLANGRAPH_PORT",
                "0",
                "PLANGRAPH_DATA",
                folder.resolve("data").toString(),
                "PLANGRAPH_DATASETS",
                small.toString());
        Commands.load(folder.resolve("data"), small);
        Path store = folder.resolve("data/neo4j");
        overwrite(store.resolve("data/databases/neo4j"));

        Commands.Ended second = Commands.run(settings);
        assertEquals(1, second.exit());
        assertTrue(second.last().startsWith("The database in "), second::toString);
        assertTrue(second.last().contains("move the folder elsewhere"), second.last());
        assertTrue(second.printed().stream().noneMatch(line -> line.startsWith("\tat ")), "no stack trace");

        Files.move(store, folder.resolve("data/neo4j-broken"));
        Commands.load(folder.resolve("data"), small);
    }

    private static void overwrite(Path database) throws Exception {
        try (Stream<Path> files = Files.walk(database)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] garbage = new byte[(int) Math.min(Files.size(file), 1 << 20)];
                Arrays.fill(garbage, (byte) 0x5a);
                Files.write(file, garbage);
            }
        }
    }
}
