package plangraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plangraph.backup.Backup;

/** {@code plangraph backup}: all that the graph holds into a file. */
@Command(
        name = "backup",
        description = "Write all that the graph holds to a file, what people added too; the server may be running.")
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Where to write, for example plangraph-2026-11-21.backup")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Replace the file when it exists.")
    private boolean replace;

    @Override
    public Integer call() throws Exception {
        Path target = file.toAbsolutePath();
        if (Files.exists(target) && !replace) {
            throw new ParameterException(
                    spec.commandLine(), file + " exists; name another file, or say --replace to replace it");
        }
        try (Plangraph plangraph = Main.open()) {
            WholeFile.write(
                    target,
                    out -> Console.ERR.println(
                            new Backup(plangraph.graph(), plangraph.revisions(), Bundled.version(), Clock.systemUTC())
                                    .write(out)
                                    .summary()));
        }
        Console.ERR.println("Wrote " + target + " (" + Files.size(target) + " bytes)");
        return 0;
    }
}
