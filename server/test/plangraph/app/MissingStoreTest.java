package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.testing.AnyLane;

/** Commands about what a graph holds, called where there is none: a backup of nothing over last night's would be worse than none. */
@AnyLane
final class MissingStoreTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"backup HERE/last.backup", "export -o HERE/all.json", "query plans", "token --list"})
    void aStoreThatIsNotThereIsNotMade(String command) throws Exception {
        Path data = folder.resolve("data");
        Commands.Ended ended = Commands.run(
                Map.of("PLANGRAPH_DATA", data.toString()),
                command.replace("HERE", folder.toString()).split(" "));
        assertEquals(1, ended.exit(), ended::toString);
        assertEquals(
                "Nothing has been loaded into " + data
                        + " yet; check PLANGRAPH_DATA or PLANGRAPH_NEO4J_URI, or run 'plangraph load' first",
                ended.last());
        try (Stream<Path> made = Files.list(folder)) {
            assertEquals(List.of(), made.toList());
        }
    }
}
