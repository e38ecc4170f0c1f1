package plangraph.app;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plangraph.answer.Arguments;
import plangraph.answer.PageRequest;
import plangraph.model.LocalizedText;
import plangraph.publish.Format;
import plangraph.publish.Format.Content;
import plangraph.publish.Formats;
import plangraph.publish.files.FormatChoices;
import plangraph.publish.files.FormatOption;
import plangraph.publish.sheet.Language;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;
import plangraph.store.AtomicFile;
import plangraph.store.Revisions;

/** {@code plangraph query}: prints the answer of a saved query, or writes it to a file. */
@JapaneseHelp("保存された質問に答え、答えを表示します。")
@Command(name = "query", description = "Run a saved query and print the answer.")
final class QueryCommand implements Callable<Integer> {
    private static final int MOST_ROWS = 10_000;

    private final Main program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @JapaneseHelp("質問の id")
    @Parameters(index = "0", paramLabel = "ID", description = "Id of the query.")
    private String id = "";

    @JapaneseHelp("質問のパラメーター（名前=値）")
    @Parameters(index = "1..*", paramLabel = "NAME=VALUE", arity = "0..*", description = "Parameters of the query.")
    private Map<String, String> given = new LinkedHashMap<>();

    @JapaneseHelp("${COMPLETION-CANDIDATES} のどれか。指定しなければ ${DEFAULT-VALUE}。")
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "txt",
            completionCandidates = Ids.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private String format = "txt";

    @JapaneseHelp("書き出す先。指定しなければ標準出力。")
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output unless given.")
    private @Nullable String output;

    static final class Ids extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Ids() {
            super(Formats.ids(Content.ANSWER));
        }
    }

    QueryCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        Console console = program.console();
        Format wanted = Formats.find(format, Content.ANSWER)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        ExportCommand.noFormat(format, Content.ANSWER).in(console.language())));
        try (Wiring parts = program.openExisting()) {
            QueryCatalogue catalogue = parts.catalogue();
            parts.check(catalogue);
            parts.own(catalogue).refresh();
            SavedQuery query = catalogue.find(id).orElse(null);
            if (query == null) {
                console.sayAside(LocalizedText.of("「%s」という質問は保存されていません", "There is no saved query '%s'", id));
                return 1;
            }
            Revisions.Now now = parts.revisions().refresh();
            Arguments arguments = parts.answers().arguments(query, given, now);
            AtomicFile.Content writing =
                    out -> parts.exporter().answer(wanted, query, arguments, choices(console), now, out);
            if (output != null) {
                Path file = Path.of(output).toAbsolutePath();
                AtomicFile.write(file, writing);
                console.wrote(file);
            } else if (wanted.equals(Formats.TEXT)) {
                // In the character set of the terminal, which need not be that of files.
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                writing.to(text);
                console.out().print(text.toString(StandardCharsets.UTF_8));
            } else {
                OutputStream out = new BufferedOutputStream(console.bytes());
                writing.to(out);
                out.flush();
            }
        }
        return 0;
    }

    private static FormatChoices choices(Console console) {
        String language = Language.of(console.language()).word();
        return new FormatChoices(Map.of(FormatOption.LANGUAGE.name(), language), new PageRequest(0, MOST_ROWS));
    }
}
