package plangraph.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plangraph.app.settings.BadSettings;
import plangraph.app.settings.Settings;
import plangraph.http.PortInUse;
import plangraph.model.LocalizedMessage;
import plangraph.store.GraphUnavailable;
import plangraph.store.records.RecordsUnavailable;

/** Parses the command line and runs the command. A fault that a user can fix is one line on standard error and exit code 1. */
@JapaneseHelp("自治体の計画を一つのグラフに。どのつながりにも根拠があります。")
@Command(
        name = "plangraph",
        description = "A city's plans as one graph, with evidence on every relationship.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"plangraph " + BundledFiles.version()};
        }
    }

    public static void main(String[] args) {
        int exit = new Main(Console.ofProcess()).run(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Carries out a command line; returns the exit code. */
    int run(String... args) {
        return commandLine()
                .setExecutionExceptionHandler((e, ignored, parsed) -> explain(e))
                .execute(args.length == 0 ? new String[] {"serve"} : args);
    }

    CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(this)
                .addSubcommand(new BackupCommand(this))
                .addSubcommand(new CheckCommand(this))
                .addSubcommand(new ExportCommand(this))
                .addSubcommand(new LoadCommand(this))
                .addSubcommand(new QueryCommand(this))
                .addSubcommand(new RestoreCommand(this))
                .addSubcommand(new SynthesizeCommand(this))
                .addSubcommand(new TokenCommand(this))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()));
        // picocli has the English itself.
        if (console.language().getLanguage().equals(Locale.JAPANESE.getLanguage())) {
            commandLine.setResourceBundle(new JapaneseHelp.Bundle(commandLine));
        }
        return commandLine;
    }

    private static PrintWriter writer(PrintStream out) {
        return new PrintWriter(out, true, out.charset());
    }

    private int explain(Exception e) {
        if (e instanceof LocalizedMessage told) {
            told.told().forEach(console::sayAside);
        } else if (e.getClass().getPackageName().startsWith("plangraph")) {
            console.err().println(e.getMessage());
        } else {
            e.printStackTrace(console.err());
        }
        return 1;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    @JapaneseHelp("データセットを読み込み、画面と API を提供します（既定のコマンド）。")
    @Command(description = "Load the datasets and start the server with viewer and API (the default).")
    int serve() throws Exception {
        Settings settings = console.settings();
        PortInUse.refuseIfTaken(settings.host(), settings.port());
        try (RunningProgram serving =
                RunningProgram.start(settings, new BundledFiles(), "serve", console.progress(), console.log())) {
            console.out().println("Ready: " + serving.address());
            serving.warmUp();
            serving.untilStopped();
        }
        return 0;
    }

    @JapaneseHelp("仮のフォルダーで起動し、保存された質問をすべて尋ねて終わります。起動スクリプトはこれを使って、起動を速くするキャッシュを作ります。")
    @Command(
            description = "Start in a temporary folder, ask every saved query, and stop;"
                    + " from this run the launcher makes a cache for faster starts.")
    int train() throws Exception {
        new AotTraining(new BundledFiles(), console.progress(), console.log()).run();
        return 0;
    }

    Console console() {
        return console;
    }

    /** The datasets of the settings, for commands that need no graph. */
    DatasetList datasets() throws BadSettings, IOException {
        return DatasetList.of(console.settings(), new BundledFiles(), List.of());
    }

    /** For commands about what a graph holds. */
    Wiring openExisting() throws BadSettings, GraphUnavailable, RecordsUnavailable, IOException {
        return Wiring.openExisting(console.settings(), new BundledFiles(), console.progressAside());
    }

    /** The program without HTTP, its progress told on standard error: standard output is the answer. */
    Wiring open() throws BadSettings, GraphUnavailable, RecordsUnavailable, IOException {
        return open(List.of());
    }

    /** @param further datasets beside those of the settings */
    Wiring open(List<Path> further) throws BadSettings, GraphUnavailable, RecordsUnavailable, IOException {
        Wiring parts = Wiring.open(console.settings(), new BundledFiles(), further, console.progressAside());
        parts.awaitGraph();
        return parts;
    }
}
