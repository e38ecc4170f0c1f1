package plangraph.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.answer.AnswerCsv;
import plangraph.answer.Answers;
import plangraph.answer.Choices;
import plangraph.answer.Gaps;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;

/** The HTTP server: API, health, API description, viewer. */
public final class HttpServer implements AutoCloseable {
    private final Javalin javalin;
    private final Json json = new Json();
    private final Revisions revisions;
    private final Catalogue catalogue;
    private final String version;
    private final PrintStream log;

    /** @param mode embedded or remote, as {@code /status} says it */
    public HttpServer(
            Graph graph,
            Revisions revisions,
            Catalogue catalogue,
            Answers answers,
            Path web,
            String version,
            String mode,
            PrintStream log)
            throws IOException {
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.version = version;
        this.log = log;
        List<Route> routes = new ArrayList<>(new ExploreRoutes(graph, version, mode).routes());
        Choices choices = new Choices(catalogue, answers, graph);
        routes.addAll(new QueryRoutes(catalogue, answers, new AnswerCsv(graph), choices, new Gaps(catalogue, answers))
                .routes());
        ViewerFiles viewer = new ViewerFiles(web);
        byte[] openApi = json.bytes(OpenApi.document(routes, catalogue.all(), version));
        this.javalin = Javalin.create(config -> {
            configure(config);
            routes.forEach(route -> config.routes.get(route.path(), ctx -> serve(route, ctx)));
            config.routes.before(ctx -> secure(ctx, viewer));
            config.routes.get(
                    "/openapi.json",
                    ctx -> ctx.contentType("application/json; charset=utf-8").result(openApi));
            config.routes.get(
                    "/health/live",
                    ctx -> ctx.contentType("application/json").result(json.bytes(Map.of("live", true))));
            config.routes.get("/health/ready", this::ready);
            viewer.register(config.routes);
            new Problems(json, log).register(config.routes);
        });
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.concurrency.useVirtualThreads = true;
        // Requests under way get a moment to finish; the whole stop stays under three seconds.
        config.jetty.modifyServer(server -> server.setStopTimeout(1_000));
    }

    private static void secure(Context ctx, ViewerFiles viewer) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Content-Security-Policy", viewer.contentSecurityPolicy());
    }

    private void serve(Route route, Context ctx) {
        Revisions.Now now = revisions.read();
        Asked asked = new Asked(ctx, route.params(), route.open(), now);
        String tag = tag(route, ctx, now);
        ctx.header("Cache-Control", "no-cache");
        String ifNoneMatch = ctx.header("If-None-Match");
        if (ifNoneMatch != null
                && ETag.matches(ifNoneMatch, tag)
                && asked.faults().isEmpty()) {
            ctx.status(304).header("ETag", tag);
            return;
        }
        ctx.header("ETag", tag);
        Object body = route.handler().answer(asked);
        if (body != Route.Sent.ALREADY) {
            ctx.contentType("application/json; charset=utf-8").result(json.bytes(body));
        }
    }

    /** Everything that the answer depends on: data, program, saved query, address and parameters. */
    private String tag(Route route, Context ctx, Revisions.Now now) {
        List<String> parts = new ArrayList<>(List.of(version, now.name(), ctx.path()));
        if (route.path().contains("/queries") || route.path().endsWith("/gaps")) {
            catalogue.all().stream().map(SavedQuery::revision).forEach(parts::add);
        }
        ctx.queryParamMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> parts.add(entry.getKey() + "=" + entry.getValue()));
        return ETag.of(parts);
    }

    private void ready(Context ctx) {
        ctx.contentType("application/json");
        try {
            String revision = revisions.refresh().name();
            boolean loaded = !revision.equals("0");
            ctx.status(loaded ? 200 : 503)
                    .result(json.bytes(
                            loaded
                                    ? Map.of("ready", true, "dataRevision", revision)
                                    : Problems.notReady("no dataset is loaded")));
        } catch (Neo4jException e) {
            ctx.status(503).header("Retry-After", "5").result(json.bytes(Problems.notReady("Neo4j does not answer")));
        }
    }

    /**
     * Begins to answer.
     *
     * @param port 0: any free one
     * @return the port
     * @throws PortInUse when another process has it
     */
    public int start(String host, int port) throws PortInUse {
        try {
            javalin.start(host, port);
            // Connections that only wait for a next request would else hold a stop for a second.
            for (Connector connector : javalin.jettyServer().server().getConnectors()) {
                ((AbstractConnector) connector).setShutdownIdleTimeout(100);
            }
            return javalin.port();
        } catch (JavalinBindException e) {
            throw new PortInUse(host, port, e);
        }
    }

    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            // Jetty has stopped all the same; requests that took longer than its time for them were cut off.
            log.println("Requests were cut off: " + e.getMessage());
        }
    }
}
