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
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;

/** The HTTP server: API, health, API description, viewer. */
public final class HttpServer implements AutoCloseable {
    private static final long IDLE_CONNECTION_STOPS_AFTER_MILLIS = 100;

    private final Javalin javalin;
    private final Json json = new Json();

    /**
     * @param questionWords the file of the words that people ask with
     * @param mode embedded or remote, as {@code /status} says it
     * @param log told of what went wrong on our side
     */
    public HttpServer(Services services, Path web, Path questionWords, String version, String mode, PrintStream log)
            throws IOException {
        List<Route> routes = EveryRoute.open(services, questionWords, version, mode);
        Problems problems = new Problems(json, log);
        ViewerFiles viewer = new ViewerFiles(web);
        Conversation conversation = new Conversation(json, services, version);
        List<GuardedRoute> guarded = EveryRoute.guarded(services, conversation, json);
        OpenApiBytes openApi =
                new OpenApiBytes(services, json, queries -> OpenApi.document(routes, guarded, queries, version));
        Gate gate = new Gate(json, services);
        this.javalin = Javalin.create(config -> {
            configure(config);
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
        config.http.compressionStrategy = Conversation.COMPRESSION;
        config.concurrency.useVirtualThreads = true;
        // Requests under way get a moment to finish; the whole stop stays under three seconds.
        config.jetty.modifyServer(server -> server.setStopTimeout(1_000));
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
        try {
            return javalin.start(host, port).port();
        } catch (JavalinBindException e) {
            throw new PortInUse(host, port, e);
        }
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
        Set<HandlerType> reading = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.BEFORE);
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> !reading.contains(handler.endpoint.method))
                .map(handler -> handler.endpoint.method.name() + " " + handler.endpoint.path)
                .toList();
    }

    /** Requests under way get a moment to finish. A browser's idle connection gets less: Jetty's stop waits for it as well. */
    @Override
    public void close() {
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector idle) {
                idle.setShutdownIdleTimeout(IDLE_CONNECTION_STOPS_AFTER_MILLIS);
            }
        }
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
