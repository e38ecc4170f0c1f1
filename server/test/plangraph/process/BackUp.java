package plangraph.process;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import plangraph.store.AtomicFile;
import plangraph.store.EmbeddedNeo4j;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.store.backup.Backup;
import plangraph.store.records.Records;

/**
 * Opens a store and backs it up into each file again and again, beside each other and begun one after the other, until it is killed.
 * Prints {@code whole} when each file was whole once.
 */
final class BackUp {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** @param args folder of the store, milliseconds between two beginnings, the files */
    public static void main(String[] args) throws Exception {
        long apart = Long.parseLong(args[1]);
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(Path.of(args[0]));
                Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials());
                Records records = Records.inFolder(Path.of(args[0]).resolveSibling("records"))) {
            records.awaitOpen();
            Revisions revisions = new Revisions(graph, true);
            Backup backup = new Backup(graph, records, revisions, "test", Clock.systemUTC());
            OUT.println("backing up " + revisions.refresh().name());
            CountDownLatch whole = new CountDownLatch(args.length - 2);
            try (var writers =
                    Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
                for (int number = 2; number < args.length; number++) {
                    Path file = Path.of(args[number]);
                    writers.execute(() -> write(backup, file, whole));
                    Thread.sleep(apart);
                }
                whole.await();
                OUT.println("whole");
            }
        }
    }

    private static void write(Backup backup, Path file, CountDownLatch whole) {
        try {
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                AtomicFile.write(file, backup::write);
                whole.countDown();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private BackUp() {}
}
