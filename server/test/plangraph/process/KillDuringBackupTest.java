package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.Commands;
import plangraph.data.source.Loader;
import plangraph.store.EmbeddedNeo4j;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.store.backup.Restore;
import plangraph.store.records.Records;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;

/** {@code kill -9} while backups are written, one after the other: under their names there are always whole ones, and the store is as before. */
@Campaign
@AnyLane
final class KillDuringBackupTest {
    private static final int KILLED_BACKUPS = 8;
    /** In each process that is killed: most of the time goes into starting it. */
    private static final int FILES = 4;

    private static final long APART_MILLIS = 90;

    private static final Path[] SEED = {Path.of("seed/sdg"), Path.of("seed/isesaki")};

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatHasTheNameOfABackupIsAWholeOne() throws Exception {
        Commands.load(folder, SEED);
        String revision = revision(folder.resolve("neo4j"));
        for (int killed = 0; killed < KILLED_BACKUPS; killed += FILES) {
            try (Program child =
                    Program.start(BackUp.class.getName(), Path.of("").toAbsolutePath(), Map.of(), arguments())) {
                assertEquals("backing up " + revision, child.awaitLine("backing up "), "the store is as before");
                child.awaitLine("whole");
                // Each kill comes somewhat later within the next ones.
                Thread.sleep(APART_MILLIS * killed / FILES);
                child.kill();
            }
            for (int file = 0; file < FILES; file++) {
                restored(file(file), folder.resolve("restored-" + (killed + file)), revision);
            }
        }
        assertEquals(List.of(), Commands.dryRun(folder, SEED));
    }

    /** The store, milliseconds between two beginnings, then the files. */
    private String[] arguments() {
        Stream<String> files =
                IntStream.range(0, FILES).mapToObj(number -> file(number).toString());
        return Stream.concat(Stream.of(folder.resolve("neo4j").toString(), Long.toString(APART_MILLIS)), files)
                .toArray(String[]::new);
    }

    private Path file(int number) {
        return folder.resolve("daily-" + number + ".backup");
    }

    private static void restored(Path file, Path store, String revision) throws Exception {
        assertTrue(Files.exists(file), "one was whole before the kill");
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(store);
                Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials());
                Records records = Records.inFolder(store.resolve("records"))) {
            records.awaitOpen();
            // Compares counts and hashes with those that the backup has of itself.
            new Restore(graph, records, new Loader(graph, Clock.systemUTC())::prepareSchema).from(file);
            assertEquals(revision, new Revisions(graph, true).refresh().name());
        }
    }

    private static String revision(Path store) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(store);
                Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials())) {
            return new Revisions(graph, true).refresh().name();
        }
    }
}
