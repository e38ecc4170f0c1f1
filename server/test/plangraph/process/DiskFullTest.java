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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import plangraph.app.Commands;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;
import plangraph.testing.DatasetFolder;
import plangraph.testing.SmallDisk;

/** The data folder lies on a disk of its own, a small one that is full before the program is done. Needs the right to mount one. */
@Campaign
@AnyLane
@ResourceLock("small disk")
final class DiskFullTest {
    private static final int FILLS = 10;
    private static final Path SEED = Path.of("seed").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private SmallDisk disk;
    private Path ballast = Path.of("");

    @BeforeEach
    void mount() throws IOException {
        disk = SmallDisk.on(folder.resolve("disk"), 700);
        ballast = disk.folder().resolve("ballast");
    }

    @AfterEach
    void unmount() {
        disk.close();
    }

    @Test
    void onAFullDiskAServerGoesOnAnsweringAndALoadIsRefusedInOneLine() throws Exception {
        DatasetFolder city = DatasetFolder.in(folder, "small");
        try (Program server = Program.plangraph(folder, settings())) {
            URI base = address(server);
            disk.fill(ballast);
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
        Files.delete(ballast);
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
            disk.fill(ballast);
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
        Files.delete(ballast);
        assertEquals(List.of(), Commands.dryRun(data(), small()));
        Commands.load(data(), small(), SEED.resolve("sdg"), SEED.resolve("isesaki"));
    }

    @Test
    void belowTheReserveChangesAreRefusedAndQuestionsAnswered() throws Exception {
        DatasetFolder.in(folder, "small");
        try (Program server = Program.plangraph(folder, settings())) {
            Saving saving = new Saving(address(server), data());
            disk.fill(ballast, 40 << 20);

            HttpResponse<String> refused = saving.change("1");

            assertEquals(507, refused.statusCode(), refused::body);
            assertTrue(refused.body().contains("MB left"), refused::body);
            // Questions of one's own are in a store that a full disk does no harm.
            assertEquals(201, saving.question("below").statusCode());
            assertEquals(200, saving.get("api/v1/search?q=%E9%81%93").statusCode());
            assertEquals(200, saving.get("health/live").statusCode());
            Files.delete(ballast);
            assertEquals(200, saving.change("2").statusCode());
            HttpResponse<String> kept = saving.question("above");
            assertEquals(201, kept.statusCode(), kept::body);
        }
    }

    @Test
    void tenTimesFullWhileSavingLosesNothingThatWasConfirmed() throws Exception {
        DatasetFolder.in(folder, "small");
        int confirmed = 0;
        int ended = 0;
        Program server = Program.plangraph(folder, settings());
        try {
            Saving saving = new Saving(address(server), data());
            for (int fill = 1; fill <= FILLS; fill++) {
                int last = saving.during(() -> disk.fillAtOnce(ballast), confirmed + 1);
                Files.delete(ballast);
                if (!saving.answers()) {
                    ended++;
                    assertEquals(1, server.awaitEnd(), server.printed()::toString);
                    server.close();
                    server = Program.plangraph(folder, settings());
                    saving = new Saving(address(server), data());
                }
                assertTrue(last > confirmed, "something was saved before the disk was full");
                // One more may have been saved whose answer did not come.
                assertTrue(List.of(last, last + 1).contains(saving.note()), last + " confirmed, is " + saving.note());
                confirmed = saving.note();
            }
            System.out.println(confirmed + " saves, " + FILLS + " fills; the process ended " + ended
                    + " times, the store opened each time");
        } finally {
            server.close();
        }
    }

    private static URI address(Program server) throws IOException {
        return URI.create(server.awaitLine("Ready: ").substring("Ready: ".length()));
    }

    private static int status(URI uri) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private Path data() {
        return disk.folder().resolve("data");
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
}
