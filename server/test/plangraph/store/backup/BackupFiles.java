package plangraph.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import plangraph.data.source.Loader;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.store.records.Records;
import plangraph.testing.GraphForTests;

/** A graph into a file and a file into a graph. */
final class BackupFiles {
    static Manifest backup(Graph graph, Records records, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            return new Backup(graph, records, new Revisions(graph, false), "1.2.3", Clock.systemUTC()).write(out);
        }
    }

    static Manifest restore(GraphForTests into, Path file) throws IOException, BrokenBackup, Restore.Refused {
        return new Restore(into.graph(), into.records(), new Loader(into.graph(), Clock.systemUTC())::prepareSchema)
                .from(file);
    }

    private BackupFiles() {}
}
