package plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plangraph.query.guard.GuardedPlan;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/**
 * Each folder of {@code test-resources/queries} breaks one rule; its {@code faults.txt} says what the author of the query is told.
 * An empty one: there is nothing to be told.
 */
@ExtendWith(SharedServer.class)
final class CatalogueTest {
    private static final Path FOLDER = Path.of("server/test-resources/queries");

    private final RunningServer server;

    CatalogueTest(RunningServer server) {
        this.server = server;
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFaultIsToldWithItsPlaceAndRemedy(Path folder) throws IOException {
        assertEquals(Files.readString(folder.resolve("faults.txt")).strip(), faultsOf(folder));
    }

    private String faultsOf(Path folder) throws IOException {
        try {
            QueryCatalogue.read(folder).check(new GuardedPlan(server.graph()));
            return "";
        } catch (InvalidQueries e) {
            return String.valueOf(e.getMessage());
        }
    }
}
