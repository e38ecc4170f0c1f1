package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.OwnLane;
import plangraph.dataset.DatasetFolder;

/** What the outside world can do to a start: one clear line each, exit code 1, nothing half-written. */
@OwnLane
final class StartTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTakenPortIsNamedBeforeAnythingIsWritten() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            try (Program program = Program.plangraph(folder, Map.of("PLANGRAPH_PORT", port))) {
                assertEquals(1, program.awaitEnd());
                assertEquals(
                        List.of("Cannot listen on 127.0.0.1:" + port
                                + ": another process uses it; stop that, or set PLANGRAPH_PORT to another number"),
                        program.printed());
            }
        }
        assertFalse(Files.exists(folder.resolve("data")), "no data folder was made");
    }

    @Test
    void allWrongSettingsAreNamedAtOnce() throws Exception {
        Map<String, String> wrong = Map.of(
                "PLANGRAPH_PORT", "lots", "PLANGRAPH_NEO4J_URI", "http://server", "PLANGRAPH_DATASETS", "nowhere");
        try (Program program = Program.plangraph(folder, wrong)) {
            assertEquals(1, program.awaitEnd());
            assertEquals(
                    List.of(
                            "PLANGRAPH_PORT is 'lots'; give a number from 0 (any free port) to 65535",
                            "PLANGRAPH_NEO4J_URI is 'http://server'; give an address like neo4j://server:7687 or bolt+s://server:7687",
                            "PLANGRAPH_DATASETS names nowhere, which is not a folder"),
                    program.printed());
        }
    }

    @Test
    void inJapaneseWhenThatIsSet() throws Exception {
        Map<String, String> wrong = Map.of("PLANGRAPH_LANGUAGE", "ja", "PLANGRAPH_DATASETS", "nowhere");
        try (Program program = Program.plangraph(folder, wrong)) {
            assertEquals(1, program.awaitEnd());
            assertEquals(List.of("PLANGRAPH_DATASETS の nowhere はフォルダーではありません"), program.printed());
        }
    }

    @Test
    void anUnreachableNeo4jIsNamed() throws Exception {
        int free;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = probe.getLocalPort();
        }
        Map<String, String> settings = Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_NEO4J_URI", "bolt://127.0.0.1:" + free);
        try (Program program = Program.plangraph(folder, settings)) {
            assertEquals(1, program.awaitEnd());
            String last = program.printed().getLast();
            assertTrue(last.startsWith("Neo4j at bolt://127.0.0.1:" + free + " does not answer: "), last);
            assertTrue(last.endsWith("; check PLANGRAPH_NEO4J_URI"), last);
        }
    }

    @Test
    void aBrokenDatasetStopsTheStartWithEveryFault() throws Exception {
        Path broken = folder.resolve("broken");
        Files.createDirectories(broken.resolve("nodes"));
        Files.writeString(broken.resolve("dataset.yaml"), "id: broken\n");
        Files.writeString(broken.resolve("nodes/Measurement.csv"), "id\n");
        Map<String, String> settings = Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATASETS", "broken");
        try (Program program = Program.plangraph(folder, settings)) {
            assertEquals(1, program.awaitEnd());
            List<String> faults = program.printed().stream()
                    .filter(line -> line.startsWith("broken/"))
                    .toList();
            assertEquals(2, faults.size(), program.printed().toString());
            assertTrue(faults.getFirst().startsWith("broken/dataset.yaml:"), faults.getFirst());
            assertTrue(faults.getLast().startsWith("broken/nodes/Measurement.csv:"), faults.getLast());
        }
    }

    @Test
    void aLockedFolderIsNamedAndAServerStopsOnTermAndStartsAgain() throws Exception {
        DatasetFolder.in(folder, "small");
        Map<String, String> settings = Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATASETS", "small");
        try (Program first = Program.plangraph(folder, settings)) {
            first.awaitLine("Ready: http://127.0.0.1:");
            try (Program second = Program.plangraph(folder, settings)) {
                assertEquals(1, second.awaitEnd());
                String last = second.printed().getLast();
                assertTrue(
                        last.endsWith("is in use by another process; stop it, or set PLANGRAPH_DATA to another folder"),
                        last);
            }
            first.askToStop();
            assertEquals(143, first.awaitEnd(), "ended by SIGTERM, after closing the database");
        }
        try (Program check = Program.plangraph(folder, settings, "load", "--dry-run")) {
            assertEquals(0, check.awaitEnd());
            assertEquals("0 changes; nothing was written", check.printed().getLast());
        }
    }
}
