package plangraph.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plangraph.answer.Answers;
import plangraph.answer.Choices;
import plangraph.answer.ColumnTypes;
import plangraph.answer.Gaps;
import plangraph.answer.ask.Ask;
import plangraph.answer.explore.Search;
import plangraph.app.settings.AccessSettings;
import plangraph.app.settings.NetworkExposure;
import plangraph.app.settings.Settings;
import plangraph.http.HostSettings;
import plangraph.http.HttpServer;
import plangraph.http.TlsSettings;
import plangraph.http.core.Authorization;
import plangraph.http.core.Problems;
import plangraph.http.core.ReaderGuard;
import plangraph.http.core.RequestHandler;
import plangraph.http.core.Route;
import plangraph.http.openapi.OpenApi;
import plangraph.http.route.AskRoutes;
import plangraph.http.route.AuditRoutes;
import plangraph.http.route.BackupRoutes;
import plangraph.http.route.ChangeRoutes;
import plangraph.http.route.EditRoutes;
import plangraph.http.route.ElementRoutes;
import plangraph.http.route.ExploreRoutes;
import plangraph.http.route.ExportRoutes;
import plangraph.http.route.QueryDrafts;
import plangraph.http.route.QueryRoutes;
import plangraph.http.route.QueryWritingRoutes;
import plangraph.http.route.ResultRoutes;
import plangraph.http.route.SheetRoutes;
import plangraph.http.route.TokenRoutes;
import plangraph.http.route.TrialRoutes;
import plangraph.http.viewer.SignInPage;
import plangraph.http.viewer.ViewerFiles;
import plangraph.http.watch.Health;
import plangraph.http.watch.Log;
import plangraph.http.watch.Metrics;
import plangraph.http.watch.RequestObserver;
import plangraph.query.OwnQueries;
import plangraph.query.QueryCatalogue;
import plangraph.store.Graph;

/** Wires the HTTP server: its routes, grouped by subject, and what every request passes through. */
final class WebApi {
    private final Wiring parts;
    private final QueryCatalogue catalogue;
    private final OwnQueries own;
    private final String version = BundledFiles.version();
    private final Ask ask;
    private final Choices choices;
    private final Gaps gaps;

    WebApi(Wiring parts, QueryCatalogue catalogue, OwnQueries own) throws IOException {
        Graph graph = parts.graph();
        this.parts = parts;
        this.catalogue = catalogue;
        this.own = own;
        this.choices = new Choices(catalogue, parts.answers(), graph);
        this.gaps = new Gaps(catalogue, parts.answers());
        this.ask =
                new Ask(parts.bundled().questionWords(), catalogue, choices, parts.answers(), new Search(graph), graph);
    }

    /** Returns every route of the API; where two paths fit an address, the first is taken. */
    List<Route> routes() {
        Graph graph = parts.graph();
        Answers answers = parts.answers();
        QueryDrafts drafts = new QueryDrafts(catalogue, parts.reader(), new ColumnTypes(graph, parts.limits()));
        List<Route> routes = new ArrayList<>();
        routes.addAll(new ExploreRoutes(graph, version, parts.mode()).routes());
        routes.addAll(new ElementRoutes(graph).routes());
        routes.addAll(new ChangeRoutes(graph, parts.sheets(), parts.exporter()).routes());
        routes.addAll(new EditRoutes(parts.editing(), graph).routes());
        routes.addAll(new QueryRoutes(catalogue, own, choices, gaps).routes());
        routes.addAll(new AskRoutes(ask).routes());
        routes.addAll(new ResultRoutes(catalogue, answers, parts.exporter()).routes());
        routes.addAll(new ExportRoutes(parts.exporter()).routes());
        routes.addAll(new SheetRoutes(catalogue, answers, parts.sheets()).routes());
        routes.addAll(new QueryWritingRoutes(catalogue, own, drafts, answers, version).routes());
        routes.addAll(new TrialRoutes(drafts, answers).routes());
        routes.addAll(new TokenRoutes(parts.tokens()).routes());
        routes.addAll(new AuditRoutes(parts.audit()).routes());
        routes.addAll(new BackupRoutes(parts.backups()).routes());
        return routes;
    }

    /** Makes the server; it does not listen yet. */
    HttpServer server(Log log) throws IOException {
        Settings settings = parts.settings();
        return server(log, settings.exposure(), settings.access(), settings.slow());
    }

    /** @param slow requests that take longer are logged */
    HttpServer server(Log log, NetworkExposure exposure, AccessSettings access, Duration slow) throws IOException {
        List<Route> routes = routes();
        Authorization authorization = new Authorization(
                parts.tokens(), parts.audit(), readAccess(access.read()), readAccess(access.metrics()));
        RequestHandler handler = new RequestHandler(authorization, parts.revisions(), catalogue, own, version);
        return new HttpServer(
                routes,
                handler,
                new OpenApi(routes, catalogue, own, version, hosts(exposure).path()),
                new Health(parts.revisions(), parts.graph()::hasFailed),
                new ViewerFiles(parts.bundled().web()),
                new ReaderGuard(authorization, exposure.origins()),
                new SignInPage(
                        parts.bundled().web(),
                        authorization,
                        hosts(exposure).path(),
                        exposure.keystore().isPresent() || exposure.proxy().isPresent()),
                new RequestObserver(
                        metrics(handler),
                        log,
                        slow,
                        query -> catalogue.find(query).isPresent()),
                new Problems(log),
                tls(exposure),
                hosts(exposure));
    }

    private Metrics metrics(RequestHandler handler) {
        Metrics metrics = new Metrics();
        metrics.count("plangraph.answers.made", "Answers that were made", handler::made);
        metrics.count("plangraph.answers.from.memory", "Answers that had been made before", handler::fromMemory);
        metrics.count(
                "plangraph.own.queries.not.stopped",
                "Queries of people that went on after their time limit",
                parts.limits()::notStopped);
        metrics.gauge("plangraph.neo4j.sessions", "Questions that Neo4j is answering", parts.graph()::sessions);
        return metrics;
    }

    private static Authorization.ReadAccess readAccess(String word) {
        return Authorization.ReadAccess.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static TlsSettings tls(NetworkExposure exposure) {
        return new TlsSettings(exposure.keystore(), exposure.keystorePassword(), exposure.origins());
    }

    private static HostSettings hosts(NetworkExposure exposure) {
        return new HostSettings(exposure.hosts(), exposure.proxy(), exposure.proxies());
    }

    /** Makes what the first question of the question box and the first look at the gaps need, some ten seconds' work. */
    void warmUp() {
        var now = parts.revisions().read();
        ask.understand("KPI", 1, Optional.empty(), false, now);
        gaps.prepare(now);
    }
}
