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

/** {@code plangraph restore}: restores a backup into an empty graph. */
@JapaneseHelp("空のグラフにバックアップを復元します。サーバーは止めておいてください。")
@Command(name = "restore", description = "Restore a backup into an empty graph; the server must not be running.")
final class RestoreCommand implements Callable<Integer> {
    private final Main program;

    @JapaneseHelp("plangraph backup が書き出したファイル。")
    @Parameters(paramLabel = "FILE", description = "File written by 'plangraph backup'.")
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
                            "Restored and verified: %s",
                            restore(plangraph, file).summary()));
        }
        return 0;
    }

    static Manifest restore(Plangraph plangraph, Path file) throws IOException, BrokenBackup, Restore.Refused {
        DatasetLoading loading = plangraph.loading();
        Manifest restored = new Restore(plangraph.graph(), loading::prepareSchema).from(file);
        loading.prepareRestored();
        return restored;
    }
}
