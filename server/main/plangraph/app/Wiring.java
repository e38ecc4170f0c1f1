package plangraph.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.access.AccessTokens;
import plangraph.access.AuditLog;
import plangraph.answer.Answers;
import plangraph.answer.ElementCache;
import plangraph.answer.Gaps;
import plangraph.answer.OwnQueryLimits;
import plangraph.app.settings.Settings;
import plangraph.data.edit.Editing;
import plangraph.model.LocalizedText;
import plangraph.publish.Exporter;
import plangraph.publish.sheet.Sheets;
import plangraph.query.InvalidQueries;
import plangraph.query.OwnQueries;
import plangraph.query.OwnQueryCheck;
import plangraph.query.QueryCatalogue;
import plangraph.query.QueryReader;
import plangraph.query.guard.GuardedPlan;
import plangraph.query.guard.Verdicts;
import plangraph.store.DiskFull;
import plangraph.store.Graph;
import plangraph.store.GraphUnavailable;
import plangraph.store.Revisions;
import plangraph.store.backup.Backup;
import plangraph.store.backup.Restore;
import plangraph.store.records.Records;
import plangraph.store.records.RecordsFromGraph;
import plangraph.store.records.RecordsUnavailable;

/**
 * Wires the parts of the program; each command uses those it needs. Neo4j opens in the background: what needs no graph can be done
 * before {@link #awaitGraph}. {@link WebApi} wires what only the HTTP server needs.
 */
final class Wiring implements AutoCloseable {
    private static final int LOAD_ATTEMPTS = 3;

    private final Settings settings;
    private final BundledFiles bundled;
    private final Progress progress;
    private final Graph graph;
    private final Records records;
    private final Revisions revisions;
    private final OwnQueryLimits limits = new OwnQueryLimits();
    private final Answers answers;
    private final Sheets sheets;
    private final Exporter exporter;
    private final DatasetLoading loading;
    private final Clock clock = Clock.systemUTC();
    private final AuditLog audit;
    private final AccessTokens tokens;
    private final boolean isNew;

    private Wiring(Settings settings, BundledFiles bundled, List<Path> further, Progress progress, boolean isNew)
            throws IOException {
        this.settings = settings;
        this.bundled = bundled;
        this.progress = progress;
        this.isNew = isNew;
        this.graph = graph(settings, progress);
        this.records = settings.access().records().map(Records::at).orElseGet(() -> Records.inFolder(settings.data()));
        this.revisions = new Revisions(graph, isEmbedded(settings));
        ElementCache known = new ElementCache(graph);
        this.answers = new Answers(graph, known, limits, clock);
        this.sheets = new Sheets(answers, known, graph, Clock.system(ZoneId.systemDefault()));
        this.exporter = new Exporter(graph, answers, known, sheets, ZoneId.systemDefault());
        this.audit = new AuditLog(records, clock);
        this.tokens = new AccessTokens(records, audit, clock);
        this.loading = new DatasetLoading(DatasetList.of(settings, bundled, further), graph, revisions, progress);
    }

    /** Begins to open the graph. */
    static Wiring open(Settings settings, BundledFiles bundled, Progress progress) throws IOException {
        return open(settings, bundled, List.of(), progress);
    }

    /** @param further datasets beside those of the settings, or folders of them */
    static Wiring open(Settings settings, BundledFiles bundled, List<Path> further, Progress progress)
            throws IOException {
        return new Wiring(settings, bundled, further, progress, isMissing(settings));
    }

    /**
     * Opens a graph that holds something. A store made on the way would hold nothing, and nobody would know where it is.
     *
     * @throws GraphUnavailable when nothing was loaded yet
     */
    static Wiring openExisting(Settings settings, BundledFiles bundled, Progress progress)
            throws IOException, GraphUnavailable, RecordsUnavailable {
        if (isMissing(settings)) {
            throw nothingIn(settings);
        }
        Wiring parts = open(settings, bundled, progress);
        try {
            parts.awaitGraph();
            if (parts.revisions.refresh().all().isEmpty()) {
                throw nothingIn(settings);
            }
            parts.settleRecords();
            return parts;
        } catch (GraphUnavailable | RecordsUnavailable | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static GraphUnavailable nothingIn(Settings settings) {
        return new GraphUnavailable(LocalizedText.of(
                "%s にはまだ何も読み込まれていません。PLANGRAPH_DATA や PLANGRAPH_NEO4J_URI を確かめるか、先に plangraph load を実行してください",
                "Nothing has been loaded into %s yet; check PLANGRAPH_DATA or PLANGRAPH_NEO4J_URI, or run 'plangraph load' first",
                settings.neo4jUri()
                        .map(Object::toString)
                        .orElseGet(() ->
                                settings.data().toAbsolutePath().normalize().toString())));
    }

    private static boolean isMissing(Settings settings) {
        return isEmbedded(settings) && Files.notExists(store(settings));
    }

    private static Graph graph(Settings settings, Progress progress) {
        if (isEmbedded(settings)) {
            progress.begun(LocalizedText.of(
                    "Neo4j を起動しています: %s",
                    "Starting Neo4j in %s", settings.data().toAbsolutePath().normalize()));
            return Graph.embedded(store(settings), settings.embeddedBolt());
        }
        progress.begun(LocalizedText.of(
                "Neo4j に接続しています: %s",
                "Connecting to Neo4j at %s", settings.neo4jUri().orElseThrow()));
        AuthToken credentials = settings.neo4jPassword().isEmpty()
                ? AuthTokens.none()
                : AuthTokens.basic(settings.neo4jUser(), settings.neo4jPassword());
        return Graph.remote(settings.neo4jUri().orElseThrow(), credentials);
    }

    private static Path store(Settings settings) {
        return settings.data().resolve("neo4j");
    }

    /** Whether this start makes the store, so that it will hold nothing. */
    boolean isNew() {
        return isNew;
    }

    private static boolean isEmbedded(Settings settings) {
        return settings.neo4jUri().isEmpty();
    }

    /** Waits until the graph and the records beside it can be used. */
    void awaitGraph() throws GraphUnavailable, RecordsUnavailable {
        graph.awaitOpen();
        records.awaitOpen();
        progress.done(graph.loopbackBolt()
                .map(bolt -> LocalizedText.of("Neo4j が起動しました（%s）", "Neo4j is up at %s", bolt))
                .orElse(new LocalizedText("Neo4j が起動しました", "Neo4j is up")));
        graph.warning().ifPresent(progress::begun);
    }

    /** The saved queries as they are written; {@link #check} says whether they may be offered. */
    QueryCatalogue catalogue() throws IOException, InvalidQueries {
        return QueryCatalogue.read(bundled.queries());
    }

    void check(QueryCatalogue catalogue) throws InvalidQueries {
        catalogue.check(verdicts("query-verdicts.txt"));
    }

    /** @param file of the data folder in which queries that passed are remembered */
    private Verdicts verdicts(String file) {
        return new Verdicts(
                bundled.verdicts(), settings.data().resolve(file), graph::neo4jVersion, new GuardedPlan(graph));
    }

    /**
     * Brings the records up to the graph: moves what an older program kept in the graph, and ends the audit entries of changes that a
     * kill interrupted. A new graph holds none of either.
     */
    void settleRecords() {
        if (!isNew) {
            long moved = new RecordsFromGraph(graph, records).move();
            if (moved > 0) {
                progress.done(LocalizedText.of(
                        "トークン・記録・保存された質問をグラフから移しました: %s件",
                        "Moved tokens, audit log and saved queries out of the graph: %s", moved));
            }
        }
        audit.settle(graph, isAlone() ? Duration.ZERO : AuditLog.LONGEST_CHANGE);
    }

    /** Tells whether nobody else writes to graph and records. */
    private boolean isAlone() {
        return isEmbedded(settings) && !records.isShared();
    }

    /** Returns people's own queries, which the catalogue shows from their first {@link OwnQueries#refresh} on. */
    OwnQueries own(QueryCatalogue catalogue) {
        OwnQueryCheck offering = new OwnQueryCheck(catalogue, verdicts("own-query-verdicts.txt"));
        return new OwnQueries(records, catalogue, offering, audit, clock, isAlone());
    }

    /** Returns the reader of queries that somebody wants to try or to save. */
    QueryReader reader() {
        return new QueryReader(new GuardedPlan(graph));
    }

    AccessTokens tokens() {
        return tokens;
    }

    AuditLog audit() {
        return audit;
    }

    /** Returns what applies the changes that people make to plan data. */
    Editing editing() {
        return new Editing(graph, revisions, audit, clock);
    }

    /** Loads the datasets. Where something was loaded before, the gap rules first count what they find in that. */
    void load(QueryCatalogue catalogue, String cause) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                Revisions.Now now = revisions.refresh();
                refuseHalfRestored(now);
                loading.apply(now, cause, () -> {
                    check(catalogue);
                    return new Gaps(catalogue, answers).lines(now);
                });
                return;
            } catch (DiskFull e) {
                throw graph.whileLoading(e);
            } catch (Neo4jException e) {
                // Another server that started at the same moment loaded the same: then there is nothing left to do.
                if (!Graph.TAKEN.equals(e.code()) || attempt == LOAD_ATTEMPTS) {
                    throw graph.whileLoading(e);
                }
            }
        }
    }

    /** Nothing of it is visible yet, so that loading would take the graph for an empty one. */
    private void refuseHalfRestored(Revisions.Now now) throws GraphUnavailable {
        if (!isNew && now.all().isEmpty() && Restore.isUnfinished(graph)) {
            throw new GraphUnavailable(new LocalizedText(
                    "このグラフへの復元が途中で終わっています。「plangraph restore ファイル」をもう一度実行してください",
                    "An earlier restore into this graph did not finish; run 'plangraph restore FILE' again"));
        }
    }

    /** All that the graph and the records hold, for a file. */
    Backup backups() {
        return new Backup(graph, records, revisions, BundledFiles.version(), clock);
    }

    Settings settings() {
        return settings;
    }

    BundledFiles bundled() {
        return bundled;
    }

    /** Returns embedded or remote, as {@code /status} says it. */
    String mode() {
        return isEmbedded(settings) ? "embedded" : "remote";
    }

    Sheets sheets() {
        return sheets;
    }

    DatasetLoading loading() {
        return loading;
    }

    Graph graph() {
        return graph;
    }

    Records records() {
        return records;
    }

    OwnQueryLimits limits() {
        return limits;
    }

    Answers answers() {
        return answers;
    }

    Exporter exporter() {
        return exporter;
    }

    Revisions revisions() {
        return revisions;
    }

    @Override
    public void close() {
        try (graph) {
            records.close();
        }
    }
}
