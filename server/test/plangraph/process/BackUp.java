package plangraph.process;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import plangraph.WholeFile;
import plangraph.backup.Backup;
import plangraph.dataset.Dataset;
import plangraph.dataset.DatasetReader;
import plangraph.graph.EmbeddedNeo4j;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.load.Loader;

/** Opens the store, loads what ships where it is empty, and backs it up into one file again and again, saying {@code whole} after each, until it is killed. */
final class BackUp {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** @param args folder of the store, the file */
    public static void main(String[] args) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(Path.of(args[0]));
                Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials())) {
            Revisions revisions = new Revisions(graph, true);
            load(graph, revisions);
            Backup backup = new Backup(graph, revisions, "test", Clock.systemUTC());
            OUT.println("backing up " + revisions.refresh().name());
            while (true) {
                WholeFile.write(Path.of(args[1]), backup::write);
                OUT.println("whole");
            }
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
