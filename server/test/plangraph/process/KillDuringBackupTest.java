package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.OwnLane;
import plangraph.backup.Restore;
import plangraph.graph.EmbeddedNeo4j;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.load.Loader;

/** {@code kill -9} while a backup is written, one after the other: under its name there is always a whole one, and the store is as before. */
@OwnLane
final class KillDuringBackupTest {
    private static final int KILLED_BACKUPS = Integer.getInteger("kills", 4);
    /** In each process that is killed: most of the time goes into starting it. */
    private static final int FILES = 2;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatHasTheNameOfABackupIsAWholeOne() throws Exception {
        String revision = "";
        for (int killed = 0; killed < KILLED_BACKUPS; killed += FILES) {
            try (Program child =
                    Program.start(BackUp.class.getName(), Path.of("").toAbsolutePath(), Map.of(), arguments())) {
                String holds = child.awaitLine("backing up ");
                assertEquals(revision.isEmpty() ? holds : revision, holds, "the store is as before");
                revision = holds;
                child.awaitLine("whole");
                // Each kill comes somewhat later within the next ones.
                Thread.sleep(90L * killed);
                child.kill();
            }
            for (int file = 0; file < FILES; file++) {
                restored(file(file), folder.resolve("restored-" + (killed + file)), revision);
            }
        }
    }

    /** The store, then the files. */
    private String[] arguments() {
        Stream<String> files =
                IntStream.range(0, FILES).mapToObj(number -> file(number).toString());
        return Stream.concat(Stream.of(folder.resolve("store").toString()), files)
                .toArray(String[]::new);
    }

    private Path file(int number) {
        return folder.resolve("daily-" + number + ".backup");
    }

    private static void restored(Path file, Path store, String revision) throws Exception {
        assertEquals(true, Files.exists(file), "one was whole before the kill");
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(store);
                Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials())) {
            // Compares counts and hashes with those that the backup has of itself.
            new Restore(graph, new Loader(graph, Clock.systemUTC())::prepareSchema).from(file);
            assertEquals(
                    revision,
                    "backing up " + new Revisions(graph, true).refresh().name());
        }
    }
}
