package plangraph.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plangraph.model.LocalizedText;
import plangraph.store.AtomicFile;
import plangraph.store.FolderInUse;
import plangraph.store.GraphUnavailable;

/** {@code plangraph backup}: writes all that the graph holds to a file. */
@JapaneseHelp("グラフにあるものすべてを、人が加えたものも含めて、ファイルに書き出します。サーバーは動いていてもかまいません。")
@Command(
        name = "backup",
        description = "Back up the whole graph to a file, including what people added; the server may be running.")
final class BackupCommand implements Callable<Integer> {
    private final Main program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @JapaneseHelp("書き出し先。たとえば plangraph-2026-11-21.backup")
    @Parameters(paramLabel = "FILE", description = "File to write, for example plangraph-2026-11-21.backup")
    private Path file = Path.of("");

    @JapaneseHelp("同じ名前のファイルがあれば置き換えます。")
    @Option(names = "--replace", description = "Overwrite the file if it exists.")
    private boolean replace;

    BackupCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        Path target = file.toAbsolutePath();
        if (Files.exists(target) && !replace) {
            throw new ParameterException(
                    spec.commandLine(),
                    LocalizedText.of(
                                    "%s はすでにあります。別のファイルにするか、置き換えるなら --replace を付けてください",
                                    "%s already exists; choose another file, or add --replace to overwrite it", file)
                            .in(program.console().language()));
        }
        try (Wiring parts = program.openExisting()) {
            AtomicFile.writeForOwner(
                    target,
                    out -> program.console().sayAside(parts.backups().write(out).summary()));
        } catch (FolderInUse e) {
            LocalServer server = LocalServer.of(program.console().settings(), e);
            AtomicFile.writeForOwner(target, out -> take(server, out));
        }
        program.console().wrote(target);
        return 0;
    }

    private static void take(LocalServer server, OutputStream out) throws Exception {
        HttpResponse<InputStream> response = server.get("/api/v1/backup");
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new GraphUnavailable(LocalizedText.of(
                        "動いているサーバーがバックアップを渡しませんでした: %s",
                        "The running server did not provide a backup: %s",
                        new String(body.readAllBytes(), StandardCharsets.UTF_8)));
            }
            body.transferTo(out);
        }
    }
}
