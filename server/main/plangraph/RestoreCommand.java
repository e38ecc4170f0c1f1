package plangraph;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plangraph.backup.Restore;

/** {@code plangraph restore}: a backup into an empty graph. */
@Command(name = "restore", description = "Fill an empty graph from a backup; the server must not be running.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file that plangraph backup wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        try (Plangraph plangraph = Main.open()) {
            var restored = new Restore(plangraph.graph(), plangraph.loading()::prepareSchema).from(file);
            Console.ERR.println("Restored and compared: " + restored.summary());
        }
        return 0;
    }
}
