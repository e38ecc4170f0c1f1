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
        try (Wiring parts = program.open()) {
            program.console()
                    .sayAside(LocalizedText.of(
                            "復元して照合しました: %s",
                            "Restored and verified: %s", restore(parts, file).summary()));
        }
        return 0;
    }

    static Manifest restore(Wiring parts, Path file) throws IOException, BrokenBackup, Restore.Refused {
        DatasetLoading loading = parts.loading();
        Manifest restored = new Restore(parts.graph(), parts.records(), loading::prepareSchema).from(file);
        loading.prepareRestored();
        parts.settleRecords();
        return restored;
    }
}
