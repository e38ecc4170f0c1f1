package plangraph;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.AuthTokens;
import plangraph.answer.Answers;
import plangraph.answer.KnownElements;
import plangraph.catalogue.BrokenQueries;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.GuardedPlan;
import plangraph.catalogue.Verdicts;
import plangraph.dataset.BrokenDataset;
import plangraph.dataset.Dataset;
import plangraph.dataset.DatasetReader;
import plangraph.graph.EmbeddedNeo4j;
import plangraph.graph.Graph;
import plangraph.graph.GraphUnavailable;
import plangraph.graph.Revisions;
import plangraph.http.HttpServer;
import plangraph.load.Diff;
import plangraph.load.LinksOfPeople;
import plangraph.load.Loader;
import plangraph.settings.Settings;
import plangraph.text.Spelling;

/** The parts of the program, wired; each command uses those it needs. Opened once, closed in reverse order. */
final class Plangraph implements AutoCloseable {
    private final Settings settings;
    private final Bundled bundled;
    private final PrintStream progress;
    private final Optional<EmbeddedNeo4j> embedded;
    private final Graph graph;
    private final Revisions revisions;
    private final Answers answers;

    private Plangraph(
            Settings settings, Bundled bundled, PrintStream progress, Optional<EmbeddedNeo4j> embedded, Graph graph) {
        this.settings = settings;
        this.bundled = bundled;
        this.progress = progress;
        this.embedded = embedded;
        this.graph = graph;
        this.revisions = new Revisions(graph, embedded.isPresent());
        this.answers = new Answers(graph, new KnownElements(graph), Clock.systemUTC());
    }

    static Plangraph open(Settings settings, Bundled bundled, PrintStream progress) throws GraphUnavailable {
        if (settings.neo4jUri().isPresent()) {
            progress.println("Connecting to Neo4j at " + settings.neo4jUri().get());
            var credentials = settings.neo4jPassword().isEmpty()
                    ? AuthTokens.none()
                    : AuthTokens.basic(settings.neo4jUser(), settings.neo4jPassword());
            return new Plangraph(
                    settings,
                    bundled,
                    progress,
                    Optional.empty(),
                    Graph.connect(settings.neo4jUri().get(), credentials));
        }
        progress.println("Starting Neo4j in " + settings.data().toAbsolutePath().normalize());
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(settings.data().resolve("neo4j"));
        try {
            return new Plangraph(
                    settings, bundled, progress, Optional.of(neo4j), Graph.connect(neo4j.uri(), AuthTokens.none()));
        } catch (GraphUnavailable e) {
            neo4j.close();
            throw e;
        }
    }

    List<Path> folders() {
        return settings.datasets().isEmpty() ? bundled.datasets() : settings.datasets();
    }

    /** Loads every dataset that differs from what the graph holds. */
    void load(String cause) throws IOException, BrokenDataset, LinksOfPeople {
        if (isCurrent()) {
            progress.println(
                    "Datasets: unchanged, data revision " + revisions.read().name());
            return;
        }
        Loader loader = new Loader(graph, Clock.systemUTC());
        loader.prepareSchema();
        List<Dataset> datasets = DatasetReader.read(folders());
        Spelling spelling = Loader.spelling(datasets, revisions.read());
        for (Dataset dataset : datasets) {
            Diff diff = loader.apply(dataset, spelling, revisions.read(), cause);
            revisions.refresh();
            progress.println("Dataset " + dataset.id() + ": " + (diff.isEmpty() ? "unchanged" : diff.summary()));
        }
        progress.println("Data revision " + revisions.read().name());
    }

    /** Whether the tables are, byte for byte, those that were applied last; then nothing needs reading. */
    private boolean isCurrent() throws IOException {
        var now = revisions.refresh();
        for (Path folder : folders()) {
            String hash = DatasetReader.hash(folder);
            if (now.all().stream().noneMatch(revision -> revision.contentHash().equals(hash))) {
                return false;
            }
        }
        return true;
    }

    /** What {@link #load} would change, line by line. */
    List<String> dryRun() throws IOException, BrokenDataset {
        Loader loader = new Loader(graph, Clock.systemUTC());
        List<Dataset> datasets = DatasetReader.read(folders());
        Spelling spelling = Loader.spelling(datasets, revisions.refresh());
        return datasets.stream()
                .flatMap(dataset -> loader.diff(dataset, spelling).lines().stream())
                .toList();
    }

    Catalogue catalogue() throws IOException, BrokenQueries {
        Verdicts verdicts = new Verdicts(
                settings.data().resolve("query-verdicts.txt"), graph.neo4jVersion(), new GuardedPlan(graph));
        Catalogue catalogue = Catalogue.read(bundled.queries(), verdicts);
        progress.println("Saved queries: " + catalogue.all().size());
        return catalogue;
    }

    HttpServer server(Catalogue catalogue) throws IOException {
        return new HttpServer(
                graph,
                revisions,
                catalogue,
                answers,
                bundled.web(),
                Bundled.version(),
                embedded.isPresent() ? "embedded" : "remote",
                System.err);
    }

    Graph graph() {
        return graph;
    }

    Answers answers() {
        return answers;
    }

    Revisions revisions() {
        return revisions;
    }

    @Override
    public void close() {
        graph.close();
        embedded.ifPresent(EmbeddedNeo4j::close);
    }
}
