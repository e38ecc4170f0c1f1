package plangraph.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import plangraph.http.core.Endpoints;
import plangraph.http.core.MalformedRequests;
import plangraph.http.core.Problems;
import plangraph.http.core.ReaderGuard;
import plangraph.http.core.RequestHandler;
import plangraph.http.core.Route;
import plangraph.http.openapi.OpenApi;
import plangraph.http.viewer.SignInPage;
import plangraph.http.viewer.ViewerFiles;
import plangraph.http.watch.Health;
import plangraph.http.watch.RequestObserver;

/** Serves the API, its description, the health of the program, and the viewer. */
public final class HttpServer implements AutoCloseable {
    private final List<Route> routes;
    private final Javalin javalin;
    private final ConnectionLimits connections;
    private final String scheme;

    /**
     * Puts the server together; {@link #start} begins to answer.
     *
     * @param routes of the API, in the order in which an address is looked for among them
     */
    public HttpServer(
            List<Route> routes,
            RequestHandler handler,
            OpenApi openApi,
            Health health,
            ViewerFiles viewer,
            ReaderGuard guard,
            SignInPage signIn,
            RequestObserver observer,
            Problems problems,
            TlsSettings tls,
            HostSettings hosts) {
        this.routes = List.copyOf(routes);
        this.connections = new ConnectionLimits(tls, hosts);
        this.scheme = tls.scheme();
        this.javalin = Javalin.create(config -> {
            configure(config);
            connections.configure(config);
            observer.register(config.routes);
            config.router.javaLangErrorHandler(problems::error);
            config.jetty.modifyServer(
                    server -> server.setErrorHandler(new MalformedRequests(viewer.securityHeaders())));
            config.routes.before(ctx -> viewer.securityHeaders().forEach(ctx::header));
            config.routes.before(HttpServer::requireEncryption);
            config.routes.after(ctx -> moveBelow(hosts.path(), ctx));
            guard.register(config.routes);
            signIn.register(config.routes);
            routes.forEach(route -> Endpoints.add(config.routes, route, ctx -> handler.handle(route, ctx)));
            Endpoints.get(
                    config.routes,
                    "/openapi.json",
                    ctx -> Endpoints.json(ctx, "no-cache").result(openApi.bytes()));
            health.register(config.routes);
            viewer.register(config.routes);
            if (!hosts.path().isEmpty()) {
                // Relative addresses in the page need the slash.
                Endpoints.get(
                        config.routes, hosts.path(), ctx -> ctx.status(308).header("Location", "/"));
            }
            problems.register(config.routes);
        });
    }

    /** Tells browsers to come over TLS next time as well. On this machine other programs have the same name without it. */
    private static void requireEncryption(Context ctx) {
        if (ctx.req().isSecure() && !KnownHosts.isThisMachine(ctx.req().getServerName())) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Other addresses are relative in all that is sent. */
    private static void moveBelow(String path, Context ctx) {
        String location = ctx.res().getHeader("Location");
        if (location != null && location.startsWith("/")) {
            ctx.header("Location", path + location);
        }
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = RequestHandler.COMPRESSION;
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
            connections.watch(javalin.jettyServer().server());
            return ConnectionLimits.port(javalin.jettyServer().server());
        } catch (JavalinBindException e) {
            throw new PortInUse(host, port, e);
        }
    }

    /** Returns the routes of the API. */
    List<Route> routes() {
        return routes;
    }

    /** Returns every address that answers GET, as it was registered. */
    List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.equals(HandlerType.GET))
                .map(handler -> handler.endpoint.path)
                .toList();
    }

    /** Returns every address that takes another method, with the method. */
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

    /** Closes from now on a connection that moves nothing for so long. */
    void silence(Duration longest) {
        connections.silence(javalin.jettyServer().server(), longest);
    }

    /** Stops; requests under way get a moment to finish. */
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
