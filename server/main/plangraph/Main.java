package plangraph;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plangraph.answer.AnswerText;
import plangraph.body.Page;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.GraphUnavailable;
import plangraph.http.PortInUse;
import plangraph.model.Told;
import plangraph.model.Words;
import plangraph.settings.BadSettings;
import plangraph.settings.Settings;

/** The command line. Faults that a user can mend are one line each on standard error and exit code 1. */
@Command(
        name = "plangraph",
        description = "A city's plans as one graph, with evidence on every relationship.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        subcommands = {
            BackupCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            LoadCommand.class,
            RestoreCommand.class,
            SynthesizeCommand.class,
            TokenCommand.class
        },
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"plangraph " + Bundled.version()};
        }
    }

    public static void main(String[] args) {
        Console.quieten();
        CommandLine commandLine = commandLine(Settings.language(System.getenv(), Settings.FILE));
        commandLine.setExecutionExceptionHandler((e, ignored, parsed) -> explain(e));
        int exit = commandLine.execute(args.length == 0 ? new String[] {"serve"} : args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** @param language of the help, if it is Japanese; else that is in English */
    static CommandLine commandLine(Locale language) {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(new PrintWriter(Console.OUT, true, Console.OUT.charset()))
                .setErr(new PrintWriter(Console.ERR, true, Console.ERR.charset()));
        if (language.getLanguage().equals(Locale.JAPANESE.getLanguage())) {
            commandLine.setResourceBundle(ResourceBundle.getBundle("command-line", Locale.JAPANESE));
        }
        return commandLine;
    }

    private static int explain(Exception e) {
        if (e instanceof Told told) {
            Console.complain(told.told());
        } else if (e.getClass().getPackageName().startsWith("plangraph")) {
            Console.ERR.println(e.getMessage());
        } else {
            e.printStackTrace(Console.ERR);
        }
        return 1;
    }

    @Override
    public void run() {
        spec.commandLine().usage(Console.OUT);
    }

    @Command(description = "Load the datasets and serve viewer and API (the default).")
    int serve() throws Exception {
        Settings settings = settings();
        PortInUse.refuseIfTaken(settings.host(), settings.port());
        try (Serving serving = Serving.start(settings, new Bundled(), "serve", new Progress(Console.OUT))) {
            Console.OUT.println("Ready: " + serving.address());
            serving.warmUp();
            serving.untilStopped();
        }
        return 0;
    }

    @Command(
            description = "Start on a scratch folder, ask a little of everything, and end;"
                    + " the launcher makes a cache for faster starts of it.")
    int train() throws Exception {
        new Training(new Bundled(), new Progress(Console.OUT)).run();
        return 0;
    }

    @Command(description = "Ask a saved query and print the answer.")
    int query(
            @Parameters(paramLabel = "ID", description = "which query") String id,
            @Parameters(paramLabel = "NAME=VALUE", arity = "0..*", description = "its parameters")
                    Map<String, String> given)
            throws Exception {
        try (Plangraph plangraph = openExisting()) {
            Catalogue catalogue = plangraph.catalogue();
            plangraph.check(catalogue);
            plangraph.people().own(catalogue).refresh();
            SavedQuery query = catalogue.find(id).orElse(null);
            if (query == null) {
                Console.complain(List.of(Words.of("「%s」という質問は保存されていません", "No saved query is called '%s'", id)));
                return 1;
            }
            var now = plangraph.revisions().refresh();
            Map<String, String> arguments = given == null ? Map.of() : new LinkedHashMap<>(given);
            var answer = plangraph
                    .answers()
                    .answer(query, plangraph.answers().arguments(query, arguments, now), new Page(0, 10_000), now);
            Console.OUT.print(AnswerText.of(answer, Settings.language(System.getenv(), Settings.FILE)));
        }
        return 0;
    }

    static Settings settings() throws BadSettings {
        return Settings.read(System.getenv(), Settings.FILE);
    }

    /** For commands about what a graph holds. */
    static Plangraph openExisting() throws BadSettings, GraphUnavailable, IOException {
        return Plangraph.openExisting(settings(), new Bundled(), new Progress(Console.ERR));
    }

    /** The program without HTTP, its progress told on standard error: standard output is the answer. */
    static Plangraph open() throws BadSettings, GraphUnavailable, IOException {
        return open(List.of());
    }

    /** @param further datasets beside those of the settings */
    static Plangraph open(List<Path> further) throws BadSettings, GraphUnavailable, IOException {
        Plangraph plangraph = Plangraph.open(settings(), new Bundled(), further, new Progress(Console.ERR));
        plangraph.awaitGraph();
        return plangraph;
    }
}
