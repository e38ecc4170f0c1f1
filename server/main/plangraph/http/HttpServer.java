package plangraph.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import plangraph.answer.Gaps;
import plangraph.http.watch.Monitoring;

/** The HTTP server: API, health, API description, viewer. */
public final class HttpServer implements AutoCloseable {
    private final Services services;
    private final Javalin javalin;
    private final ConnectionLimits connections;
    private final String scheme;
    private final Json json = new Json();

    /** @param mode embedded or remote, as {@code /status} says it */
    public HttpServer(Services services, Path web, String version, String mode, TlsSettings doors, Monitoring watch)
            throws IOException {
        this.services = services;
        this.connections = new ConnectionLimits(doors);
        this.scheme = doors.scheme();
        List<Route> routes = EveryRoute.open(services, version, mode);
        Problems problems = new Problems(json, watch.log());
        ViewerFiles viewer = new ViewerFiles(web);
        RequestHandler conversation = new RequestHandler(json, services, version);
        RequestObserver observed = new RequestObserver(
                watch, query -> services.catalogue().find(query).isPresent());
        observed.measure(conversation, services.graph());
        List<GuardedRoute> guarded = EveryRoute.guarded(services, conversation, json);
        OpenApiBytes openApi =
                new OpenApiBytes(services, json, queries -> OpenApi.document(routes, guarded, queries, version));
        Authorization gate = new Authorization(json, services);
        this.javalin = Javalin.create(config -> {
            configure(config);
            connections.configure(config);
            observed.register(config.routes);
            config.router.javaLangErrorHandler(problems::error);
            config.jetty.modifyServer(
                    server -> server.setErrorHandler(new MalformedRequests(json, viewer.securityHeaders())));
            config.routes.before(ctx -> viewer.securityHeaders().forEach(ctx::header));
            routes.forEach(route -> read(config.routes, route.path(), ctx -> conversation.answer(route, ctx)));
            guarded.forEach(route -> guard(config.routes, route, ctx -> gate.answer(route, ctx)));
            read(config.routes, "/openapi.json", ctx -> json(ctx, "no-cache").result(openApi.now()));
            new Health(json, services.revisions(), problems).register(config.routes);
            viewer.register(config.routes);
            problems.register(config.routes);
        });
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = RequestHandler.COMPRESSION;
    }

    /** HEAD answers as GET does; left to itself, Javalin says 200 to HEAD without asking the handler. */
    static void read(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private static void guard(RoutesConfig routes, GuardedRoute guarded, Handler handler) {
        String path = guarded.route().path();
        if (guarded.method().equals(HandlerType.GET)) {
            read(routes, path, handler);
        } else {
            routes.addHttpHandler(guarded.method(), path, handler);
        }
    }

    static Context json(Context ctx, String caching) {
        return ctx.header("Cache-Control", caching).contentType("application/json; charset=utf-8");
    }

    /**
     * Begins to answer.
     *
     * @param port 0: any free one
     * @return the port
     * @throws PortInUse when another process has it
     */
    public int start(String host, int port) throws PortInUse {
        connections.at(host, port);
        try {
            javalin.start();
            return ConnectionLimits.port(javalin.jettyServer().server());
        } catch (JavalinBindException e) {
            throw new PortInUse(host, port, e);
        }
    }

    /** Makes what the first question of the question box and the first look at the gaps need, some ten seconds' work. */
    public void warmUp() {
        var now = services.revisions().read();
        services.ask().understand("KPI", 1, Optional.empty(), false, now);
        new Gaps(services.catalogue(), services.answers()).prepare(now);
    }

    /** Every address that answers GET, as it was registered. */
    List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.equals(HandlerType.GET))
                .map(handler -> handler.endpoint.path)
                .toList();
    }

    /** Everything that takes another method, with it. */
    List<String> writing() {
        Set<HandlerType> reading = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.BEFORE, HandlerType.AFTER);
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> !reading.contains(handler.endpoint.method))
                .map(handler -> handler.endpoint.method.name() + " " + handler.endpoint.path)
                .toList();
    }

    public String scheme() {
        return scheme;
    }

    /** From now on a connection that moves nothing is closed after so long. */
    void silence(Duration longest) {
        ConnectionLimits.silence(javalin.jettyServer().server(), longest);
    }

    /** Requests under way get a moment to finish. */
    @Override
    public void close() {
        ConnectionLimits.hurry(javalin.jettyServer().server());
        try {
            javalin.stop();
        } catch (JavalinException e) {
            // The server has stopped all the same; requests that took longer than it waits were cut off.
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }
}
