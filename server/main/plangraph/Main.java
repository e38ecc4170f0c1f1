package plangraph;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plangraph.answer.AnswerText;
import plangraph.body.BadRequest;
import plangraph.body.Page;
import plangraph.catalogue.SavedQuery;
import plangraph.dataset.DatasetReader;
import plangraph.graph.GraphUnavailable;
import plangraph.http.HttpServer;
import plangraph.http.PortInUse;
import plangraph.settings.Settings;

/** The command line. Faults that a user can mend are one line each on standard error and exit code 1. */
@Command(
        name = "plangraph",
        description = "A city's plans as one graph, with evidence on every relationship.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    /** UTF-8 whatever the locale says: the plans are Japanese. */
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /** Held here because the logging system holds loggers only weakly. The driver tells of every connection. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"plangraph " + Bundled.version()};
        }
    }

    public static void main(String[] args) {
        DRIVER_LOG.setLevel(Level.WARNING);
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler((e, ignored, parsed) -> explain(e));
        int exit = commandLine.execute(args.length == 0 ? new String[] {"serve"} : args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static int explain(Exception e) {
        boolean forUsers = e.getClass().getPackageName().startsWith("plangraph");
        if (forUsers) {
            ERR.println(e.getMessage());
            if (e instanceof BadRequest request) {
                request.faults().forEach(fault -> ERR.println(fault.parameter() + ": " + fault.message()));
            }
        } else {
            e.printStackTrace(ERR);
        }
        return 1;
    }

    @Override
    public void run() {
        spec.commandLine().usage(OUT);
    }

    @Command(description = "Load the datasets and serve viewer and API (the default).")
    int serve() throws Exception {
        Settings settings = Settings.read(System.getenv(), Settings.FILE);
        refuseTakenPort(settings);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Plangraph plangraph = Plangraph.open(settings, new Bundled(), OUT)) {
            plangraph.load("serve");
            try (HttpServer server = plangraph.server(plangraph.catalogue())) {
                int port = server.start(settings.host(), settings.port());
                OUT.println("Ready: http://" + settings.host() + ":" + port + "/");
                Thread main = Thread.currentThread();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    stopped.countDown();
                    awaitEnd(main);
                }));
                stopped.await();
            }
        }
        return 0;
    }

    /** The hook holds the virtual machine until the main thread has closed the database. */
    private static void awaitEnd(Thread main) {
        try {
            main.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before Neo4j starts, which takes seconds. */
    private static void refuseTakenPort(Settings settings) throws PortInUse {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (IOException e) {
            throw new PortInUse(settings.host(), settings.port(), e);
        }
    }

    @Command(description = "Bring the graph to what the dataset folders say.")
    int load(@Option(names = "--dry-run", description = "Print what would change and change nothing.") boolean dryRun)
            throws Exception {
        try (Plangraph plangraph = open()) {
            if (dryRun) {
                List<String> lines = plangraph.dryRun();
                lines.forEach(OUT::println);
                OUT.println(lines.size() + " changes; nothing was written");
            } else {
                plangraph.load("load");
            }
        }
        return 0;
    }

    @Command(description = "Validate the dataset folders and every saved query.")
    int check() throws Exception {
        try (Plangraph plangraph = open()) {
            DatasetReader.read(plangraph.folders())
                    .forEach(dataset -> OUT.println("Dataset " + dataset.id() + ": "
                            + dataset.elements().size() + " elements, "
                            + dataset.links().size() + " links, no fault"));
            plangraph.catalogue();
        }
        return 0;
    }

    @Command(description = "Ask a saved query and print the answer.")
    int query(
            @Parameters(paramLabel = "ID", description = "which query") String id,
            @Parameters(paramLabel = "NAME=VALUE", arity = "0..*", description = "its parameters")
                    Map<String, String> given)
            throws Exception {
        try (Plangraph plangraph = open()) {
            SavedQuery query = plangraph.catalogue().find(id).orElse(null);
            if (query == null) {
                ERR.println("No saved query is called '" + id + "'");
                return 1;
            }
            var now = plangraph.revisions().refresh();
            Map<String, String> arguments = given == null ? Map.of() : new LinkedHashMap<>(given);
            var answer = plangraph
                    .answers()
                    .answer(query, plangraph.answers().arguments(query, arguments, now), new Page(0, 10_000), now);
            OUT.print(AnswerText.of(answer));
        }
        return 0;
    }

    private static Plangraph open() throws plangraph.settings.BadSettings, GraphUnavailable {
        return Plangraph.open(Settings.read(System.getenv(), Settings.FILE), new Bundled(), ERR);
    }
}
