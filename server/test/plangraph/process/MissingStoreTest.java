package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.OwnLane;

/** Commands about what a graph holds, called where there is none: a backup of nothing over last night's would be worse than none. */
@OwnLane
final class MissingStoreTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"backup last.backup", "export", "query plans", "token --list"})
    void aStoreThatIsNotThereIsNotMade(String command) throws Exception {
        try (Program program = Program.plangraph(folder, Map.of(), command.split(" "))) {
            assertEquals(1, program.awaitEnd(), () -> program.printed().toString());
            assertEquals(
                    "Nothing was loaded into " + folder.resolve("data")
                            + " yet; check PLANGRAPH_DATA or PLANGRAPH_NEO4J_URI, or run 'plangraph load' first",
                    program.printed().getLast());
        }
        try (Stream<Path> made = Files.list(folder)) {
            assertEquals(List.of(), made.toList());
        }
    }
}
