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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import plangraph.answer.Answers;
import plangraph.answer.Choices;
import plangraph.answer.Gaps;
import plangraph.ask.Ask;
import plangraph.catalogue.Catalogue;
import plangraph.explore.Search;
import plangraph.export.AnswerFiles;
import plangraph.export.GraphFiles;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.sheet.Sheets;

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
    public HttpServer(
            Graph graph,
            Revisions revisions,
            Catalogue catalogue,
            Answers answers,
            Sheets sheets,
            AnswerFiles files,
            Path web,
            Path questionWords,
            String version,
            String mode,
            PrintStream log)
            throws IOException {
        List<Route> routes = new ArrayList<>(new ExploreRoutes(graph, version, mode).routes());
        routes.addAll(new ChangeRoutes(graph, sheets).routes());
        Choices choices = new Choices(catalogue, answers, graph);
        routes.addAll(new QueryRoutes(catalogue, choices, new Gaps(catalogue, answers)).routes());
        routes.addAll(new AskRoutes(new Ask(questionWords, catalogue, choices, new Search(graph), graph)).routes());
        routes.addAll(new ResultRoutes(catalogue, answers, files).routes());
        routes.addAll(new ExportRoutes(new GraphFiles(graph)).routes());
        routes.addAll(new SheetRoutes(catalogue, answers, sheets).routes());
        Problems problems = new Problems(json, log);
        ViewerFiles viewer = new ViewerFiles(web);
        // Made when first asked for: it is long, and a start is in a hurry.
        FutureTask<byte[]> openApi =
                new FutureTask<>(() -> json.bytes(OpenApi.document(routes, catalogue.all(), version)));
        Conversation conversation = new Conversation(json, revisions, catalogue, version);
        this.javalin = Javalin.create(config -> {
            configure(config);
            config.router.javaLangErrorHandler(problems::error);
            config.jetty.modifyServer(
                    server -> server.setErrorHandler(new MalformedRequests(json, viewer.securityHeaders())));
            config.routes.before(ctx -> viewer.securityHeaders().forEach(ctx::header));
            routes.forEach(route -> read(config.routes, route.path(), ctx -> conversation.answer(route, ctx)));
            read(config.routes, "/openapi.json", ctx -> {
                openApi.run();
                json(ctx, "no-cache").result(openApi.get());
            });
            new Health(json, revisions, problems).register(config.routes);
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
