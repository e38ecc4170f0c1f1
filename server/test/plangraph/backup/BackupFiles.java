package plangraph.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.load.GraphForTests;
import plangraph.load.Loader;

/** A graph into a file and a file into a graph. */
final class BackupFiles {
    static Manifest backup(Graph graph, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            return new Backup(graph, new Revisions(graph, false), "1.2.3", Clock.systemUTC()).write(out);
        }
    }

    static Manifest restore(GraphForTests into, Path file) throws IOException, BrokenBackup, RestoreRefused {
        return new Restore(into.graph(), new Loader(into.graph(), Clock.systemUTC())::prepareSchema).from(file);
    }

    private BackupFiles() {}
}
