package plangraph.app;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plangraph.model.LocalizedText;
import plangraph.publish.Format;
import plangraph.publish.Format.Content;
import plangraph.publish.Formats;
import plangraph.store.AtomicFile;

/** {@code plangraph export}: writes the whole graph to a file. */
@JapaneseHelp("グラフ全体をファイルに書き出します。")
@Command(name = "export", description = "Write the whole graph to a file.")
final class ExportCommand implements Callable<Integer> {
    private final Main program;

    private static final String STANDARD_OUTPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @JapaneseHelp("${COMPLETION-CANDIDATES} のどれか。指定しなければ ${DEFAULT-VALUE}。")
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            completionCandidates = Endings.class,
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private String format = "json";

    @JapaneseHelp("書き出し先。指定しなければこのフォルダーの plangraph.形式名、- なら標準出力。")
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write, - for standard output; default: plangraph.FORMAT in the current folder.")
    private @Nullable String output;

    static final class Endings extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Endings() {
            super(Formats.ids(Content.GRAPH));
        }
    }

    ExportCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        Format wanted = Formats.find(format, Content.GRAPH)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        noFormat(format, Content.GRAPH).in(program.console().language())));
        try (Wiring parts = program.openExisting()) {
            String target = Objects.requireNonNullElse(output, "plangraph." + wanted.id());
            if (target.equals(STANDARD_OUTPUT)) {
                write(
                        parts,
                        wanted,
                        unclosed(new BufferedOutputStream(program.console().bytes())));
            } else {
                toFile(parts, wanted, Path.of(target).toAbsolutePath());
            }
        }
        return 0;
    }

    static LocalizedText noFormat(String format, Content content) {
        return LocalizedText.of(
                "「%s」という形式はありません。使えるのは %s です", "'%s' is not a format; use one of %s", format, Formats.ids(content));
    }

    private void toFile(Wiring parts, Format format, Path file) throws Exception {
        AtomicFile.write(file, out -> write(parts, format, out));
        program.console().wrote(file);
    }

    private static void write(Wiring parts, Format format, OutputStream out) {
        parts.exporter().graph(format, parts.revisions().refresh(), out);
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
