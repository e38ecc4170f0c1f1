package plangraph.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import plangraph.app.settings.Settings;
import plangraph.http.HttpServer;
import plangraph.http.watch.Log;
import plangraph.model.LocalizedText;
import plangraph.query.OwnQueries;
import plangraph.query.QueryCatalogue;
import plangraph.store.Graph;
import plangraph.store.GraphUnavailable;

/** Starts and stops the server: loads the datasets, checks the saved queries, listens on its port. */
final class RunningProgram implements AutoCloseable {
    /** A stop takes about a second; a disk that hangs must not hold the process for ever. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    /** On two cores the first page would wait for it a second or two. */
    private static final Duration BEFORE_WARM_UP = Duration.ofSeconds(5);

    private final Settings settings;
    private final Wiring parts;
    private final QueryCatalogue catalogue;
    private final WebApi api;
    private final HttpServer server;
    private final URI address;

    private RunningProgram(
            Settings settings, Wiring parts, QueryCatalogue catalogue, WebApi api, HttpServer server, URI address) {
        this.settings = settings;
        this.parts = parts;
        this.catalogue = catalogue;
        this.api = api;
        this.server = server;
        this.address = address;
    }

    /**
     * Starts; when it returns, the first question can be answered.
     *
     * @param cause of the data revision, when loading makes one
     * @throws Exception that says in one line per fault what a user can mend; then everything is closed again
     */
    static RunningProgram start(Settings settings, BundledFiles bundled, String cause, Progress progress, Log log)
            throws Exception {
        Wiring parts = Wiring.open(settings, bundled, progress);
        try {
            // Neo4j takes seconds to open; what needs no graph happens meanwhile.
            QueryCatalogue catalogue = parts.catalogue();
            OwnQueries own = parts.own(catalogue);
            WebApi api = new WebApi(parts, catalogue, own);
            HttpServer server = api.server(log);
            if (parts.isNew()) {
                parts.loading().readAhead();
            }
            parts.awaitGraph();
            // Beside the rest: a cold planner takes longest for this, and has a core to itself.
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
                parts.settleRecords();
                own.refresh();
            });
            parts.load(catalogue, cause);
            parts.check(catalogue);
            reading.join();
            own.broken().forEach(fault -> progress.begun(fault.told()));
            progress.done(LocalizedText.of(
                    "保存された質問: %s件", "Saved queries: %s", catalogue.all().size()));
            URI address = listening(server, settings, parts);
            progress.done(new LocalizedText("HTTPサーバーを開始しました", "HTTP server started"));
            return new RunningProgram(settings, parts, catalogue, api, server, address);
        } catch (Exception e) {
            parts.close();
            throw e;
        }
    }

    private static URI listening(HttpServer server, Settings settings, Wiring parts) throws Exception {
        int port = server.start(settings.host(), settings.port());
        try {
            URI address = new URI(server.scheme(), null, settings.host(), port, "/", null, null);
            // A Neo4j elsewhere is open to other commands as well; they need no way through this server.
            if (settings.neo4jUri().isEmpty()) {
                LocalServer.leave(settings, address, parts.tokens().forThisRun());
            }
            return address;
        } catch (Exception e) {
            server.close();
            throw e;
        }
    }

    URI address() {
        return address;
    }

    QueryCatalogue catalogue() {
        return catalogue;
    }

    Wiring parts() {
        return parts;
    }

    WebApi api() {
        return api;
    }

    HttpServer http() {
        return server;
    }

    /** Has ready, in the background, what would keep the first who asks in words waiting. The first page comes before. */
    void warmUp() {
        Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            try {
                Thread.sleep(BEFORE_WARM_UP);
                api.warmUp();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // Neo4j went away, or the program is told to stop: who asks first makes it, or is told why not.
            }
        });
    }

    /**
     * Returns when the process is told to stop, whose end then waits until this thread has closed everything, or when the database has
     * failed.
     *
     * @throws GraphUnavailable when the database has failed: whoever started the process is to start it again
     */
    void untilStopped() throws InterruptedException, GraphUnavailable {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread closing = Thread.currentThread();
        Graph graph = parts.graph();
        graph.whenItFails(stopped::countDown);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!graph.hasFailed()) {
                stopped.countDown();
                awaitEnd(closing);
            }
        }));
        stopped.await();
        if (graph.hasFailed()) {
            throw new GraphUnavailable(new LocalizedText(
                    "データベースが書き込みに失敗して止まりました。ディスクの空きを確かめて、もう一度起動してください。保存できたと答えた変更は残っています",
                    "The database failed while writing and has stopped; check the free space of the disk and start again."
                            + " Every change that was confirmed is kept"));
        }
    }

    private static void awaitEnd(Thread closing) {
        try {
            closing.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try (parts) {
            server.close();
            if (settings.neo4jUri().isEmpty()) {
                LocalServer.takeAway(settings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
