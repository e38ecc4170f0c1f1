package plangraph.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plangraph.model.LocalizedText;
import plangraph.store.backup.BrokenBackup;
import plangraph.store.backup.Manifest;
import plangraph.store.backup.Restore;
import plangraph.store.backup.RestoreRefused;

/** {@code plangraph restore}: a backup into an empty graph. */
@Command(name = "restore", description = "Restore a backup into an empty graph; the server must not be running.")
final class RestoreCommand implements Callable<Integer> {
    private final Main program;

    @Parameters(paramLabel = "FILE", description = "A file that plangraph backup wrote.")
    private Path file = Path.of("");

    RestoreCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        try (Plangraph plangraph = program.open()) {
            program.console()
                    .sayAside(LocalizedText.of(
                            "復元して照合しました: %s",
                            "Restored and compared: %s",
                            restore(plangraph, file).summary()));
        }
        return 0;
    }

    static Manifest restore(Plangraph plangraph, Path file) throws IOException, BrokenBackup, RestoreRefused {
        DatasetLoading loading = plangraph.loading();
        Manifest restored = new Restore(plangraph.graph(), loading::prepareSchema).from(file);
        loading.prepareRestored();
        return restored;
    }
}
