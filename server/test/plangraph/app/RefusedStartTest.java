package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.Commands.Ended;
import plangraph.testing.OwnLane;

/** What the outside world can do to a start: one clear line each, exit code 1, nothing half-written. */
@OwnLane
final class RefusedStartTest {
    @TempDir
    private Path folder = Path.of("");

    private Path data() {
        return folder.resolve("data");
    }

    /** As it is typed with a data folder that is not there yet. */
    private Ended serve(Map<String, String> further) {
        Map<String, String> settings =
                new HashMap<>(Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATA", data().toString()));
        settings.putAll(further);
        Ended ended = Commands.run(settings);
        assertEquals(1, ended.exit(), ended::toString);
        return ended;
    }

    @Test
    void aTakenPortIsNamedBeforeAnythingIsWritten() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertEquals(
                    List.of("Cannot listen on 127.0.0.1:" + port
                            + ": another process uses it; stop that, or set PLANGRAPH_PORT to another number"),
                    serve(Map.of("PLANGRAPH_PORT", port)).printed());
        }
        assertFalse(Files.exists(data()), "no data folder was made");
    }

    @Test
    void allWrongSettingsAreNamedAtOnce() {
        Map<String, String> wrong = Map.of(
                "PLANGRAPH_PORT", "lots", "PLANGRAPH_NEO4J_URI", "http://server", "PLANGRAPH_DATASETS", "nowhere");
        assertEquals(
                List.of(
                        "PLANGRAPH_PORT is 'lots'; it must be a number from 0 (any free port) to 65535",
                        "PLANGRAPH_NEO4J_URI is 'http://server'; it must be an address like neo4j://server:7687 or bolt+s://server:7687",
                        "nowhere in PLANGRAPH_DATASETS is not a folder"),
                serve(wrong).printed());
    }

    @Test
    void inJapaneseWhenThatIsSet() {
        assertEquals(
                List.of("PLANGRAPH_DATASETS の nowhere はフォルダーではありません"),
                serve(Map.of("PLANGRAPH_LANGUAGE", "ja", "PLANGRAPH_DATASETS", "nowhere"))
                        .printed());
    }

    @Test
    void anUnreachableNeo4jIsNamed() throws Exception {
        int free;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = probe.getLocalPort();
        }
        String last =
                serve(Map.of("PLANGRAPH_NEO4J_URI", "bolt://127.0.0.1:" + free)).last();
        assertTrue(last.startsWith("Neo4j at bolt://127.0.0.1:" + free + " does not answer: "), last);
        assertTrue(last.endsWith("; check PLANGRAPH_NEO4J_URI"), last);
    }

    @Test
    void aBrokenDatasetStopsTheStartWithEveryFault() throws Exception {
        Path broken = folder.resolve("broken");
        Files.createDirectories(broken.resolve("nodes"));
        Files.writeString(broken.resolve("dataset.yaml"), "id: broken\n");
        Files.writeString(broken.resolve("nodes/Measurement.csv"), "id\n");
        List<String> faults = serve(Map.of("PLANGRAPH_DATASETS", broken.toString())).printed().stream()
                .filter(line -> line.startsWith(broken.toString()))
                .toList();
        assertEquals(2, faults.size(), faults::toString);
        assertTrue(faults.getFirst().startsWith(broken.resolve("dataset.yaml:").toString()), faults.getFirst());
        assertTrue(
                faults.getLast()
                        .startsWith(broken.resolve("nodes/Measurement.csv:").toString()),
                faults.getLast());
    }
}
