package plangraph.process;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import plangraph.WholeFile;
import plangraph.backup.Backup;
import plangraph.dataset.Dataset;
import plangraph.dataset.DatasetReader;
import plangraph.graph.EmbeddedNeo4j;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.load.Loader;

/**
 * Opens the store, loads what ships where it is empty, and backs it up into each file again and again, beside each other, until it is
 * killed. Prints {@code whole} when each file was whole once.
 */
final class BackUp {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** @param args folder of the store, the files */
    public static void main(String[] args) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(Path.of(args[0]));
                Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials())) {
            Revisions revisions = new Revisions(graph, true);
            load(graph, revisions);
            Backup backup = new Backup(graph, revisions, "test", Clock.systemUTC());
            OUT.println("backing up " + revisions.refresh().name());
            CountDownLatch whole = new CountDownLatch(args.length - 1);
            try (var writers =
                    Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
                for (String file : Arrays.asList(args).subList(1, args.length)) {
                    writers.execute(() -> write(backup, Path.of(file), whole));
                }
                whole.await();
                OUT.println("whole");
            }
        }
    }

    private static void write(Backup backup, Path file, CountDownLatch whole) {
        try {
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                WholeFile.write(file, backup::write);
                whole.countDown();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void load(Graph graph, Revisions revisions) throws Exception {
        if (revisions.refresh().all().isEmpty()) {
            Loader loader = new Loader(graph, Clock.systemUTC());
            loader.prepareSchema();
            List<Dataset> shipped = DatasetReader.read(List.of(Path.of("seed/sdg"), Path.of("seed/isesaki")));
            for (Dataset dataset : shipped) {
                loader.apply(dataset, Loader.spelling(shipped, revisions.refresh()), revisions.refresh(), "test");
            }
        }
    }

    private BackUp() {}
}
