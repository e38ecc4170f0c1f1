package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import plangraph.app.Commands;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;
import plangraph.testing.DatasetFolder;

/** The data folder lies on a disk of its own, a small one that is full before the program is done. Needs the right to mount one. */
@Campaign
@AnyLane
@ResourceLock("small disk")
final class DiskFullTest {
    private static final Path SEED = Path.of("seed").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private Path disk = Path.of("");

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=700m", "tmpfs", disk.toString()) == 0,
                "skipped: this user may not mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void onAFullDiskAServerGoesOnAnsweringAndALoadIsRefusedInOneLine() throws Exception {
        DatasetFolder city = DatasetFolder.in(folder, "small");
        try (Program server = Program.plangraph(folder, settings())) {
            URI base = URI.create(server.awaitLine("Ready: ").substring("Ready: ".length()));
            fill(disk.resolve("ballast"));
            assertEquals(200, status(base.resolve("api/v1/nodes/small.measure.1")));
            assertEquals(200, status(base.resolve("api/v1/search?q=%E9%81%93")));
            server.askToStop();
            server.awaitEnd();
        }
        city.measures("ID.measure.1,ID.plan,道路と橋の整備", "ID.measure.2,ID.plan,公園の整備");

        Commands.Ended full = Commands.run(
                Map.of("PLANGRAPH_DATA", data().toString(), "PLANGRAPH_DATASETS", small().toString()), "load");

        assertEquals(1, full.exit(), full::toString);
        assertTrue(full.last().startsWith("The disk with the data folder "), full::toString);
        Files.delete(disk.resolve("ballast"));
        assertEquals(1, Commands.dryRun(data(), small()).size());
        Commands.load(data(), small());
    }

    @Test
    void aDiskThatRunsFullInTheMiddleOfALoadLeavesWhatWasThere() throws Exception {
        DatasetFolder.in(folder, "small");
        Commands.load(data(), small());
        Map<String, String> further = new HashMap<>(settings());
        further.put("PLANGRAPH_DATASETS", "small," + SEED.resolve("sdg") + "," + SEED.resolve("isesaki"));
        try (Program load = Program.plangraph(folder, further, "load")) {
            load.awaitLine("Neo4j is up");
            fill(disk.resolve("ballast"));
            assertEquals(1, load.awaitEnd(), load.printed().toString());
            // Neo4j complains of its own log before.
            String last = load.printed().getLast();
            assertTrue(
                    last.startsWith("The disk with the data folder "),
                    load.printed().toString());
            assertTrue(
                    last.endsWith("is either unchanged or complete. Load it again"),
                    load.printed().toString());
        }
        Files.delete(disk.resolve("ballast"));
        assertEquals(List.of(), Commands.dryRun(data(), small()));
        Commands.load(data(), small(), SEED.resolve("sdg"), SEED.resolve("isesaki"));
    }

    private static int status(URI uri) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private Path data() {
        return disk.resolve("data");
    }

    private Path small() {
        return folder.resolve("small");
    }

    private Map<String, String> settings() {
        return Map.of(
                "PLANGRAPH_PORT", "0",
                "PLANGRAPH_DATA", data().toString(),
                "PLANGRAPH_DATASETS", "small");
    }

    /** Leaves a few kilobytes. */
    private void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            byte[] some = new byte[1 << 16];
            while (disk.toFile().getUsableSpace() > some.length) {
                out.write(some);
            }
        }
    }
}
