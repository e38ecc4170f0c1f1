package plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.graph.GraphUnavailable;
import plangraph.settings.Settings;

/** Commands about what a graph holds, called from a folder where there is none. */
final class MissingStoreTest {

    /** A backup of nothing over last night's would be worse than none. */
    @Test
    void aStoreThatIsNotThereIsNotMade(@TempDir Path folder) {
        Path data = folder.resolve("data");
        GraphUnavailable refused = assertThrows(
                GraphUnavailable.class,
                () -> Plangraph.refuseMissing(new Settings("127.0.0.1", 0, data, Optional.empty(), "", "", List.of())));
        assertEquals(
                "Nothing was loaded into " + data + " yet; check PLANGRAPH_DATA, or run 'plangraph load' first",
                refused.getMessage());
        assertFalse(Files.exists(data));
    }
}
