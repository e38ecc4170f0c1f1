package plangraph.app;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import plangraph.answer.Answers;
import plangraph.app.settings.AccessSettings;
import plangraph.app.settings.NetworkExposure;
import plangraph.app.settings.Settings;
import plangraph.http.HttpServer;
import plangraph.http.watch.Log;
import plangraph.publish.Exporter;
import plangraph.query.QueryCatalogue;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.store.records.Records;

/** Opens the program's data in this process, for tests of other packages, which need not see how the program is wired. */
public final class OpenProgram implements AutoCloseable {
    private final Wiring parts;

    OpenProgram(Wiring parts) {
        this.parts = parts;
    }

    /** Opens the graph of these settings, loads nothing and serves nothing. */
    public static OpenProgram open(Settings settings) throws Exception {
        Wiring parts = Wiring.open(settings, new BundledFiles(), new Progress(System.out, false, Locale.ROOT));
        parts.awaitGraph();
        return new OpenProgram(parts);
    }

    public Graph graph() {
        return parts.graph();
    }

    public Records records() {
        return parts.records();
    }

    public Revisions revisions() {
        return parts.revisions();
    }

    public Answers answers() {
        return parts.answers();
    }

    public Exporter exporter() {
        return parts.exporter();
    }

    /** Reads the saved queries from their files. */
    public QueryCatalogue catalogue() throws Exception {
        return parts.catalogue();
    }

    /** Loads the datasets of the settings, as each start does. */
    public void load() throws Exception {
        parts.load(parts.catalogue(), "test");
    }

    /** Compares the graph with its datasets; no line where it is as the tables say. */
    public List<String> differences() throws Exception {
        return parts.loading().dryRun().lines();
    }

    /** Makes another server of the same graph, which the caller starts and closes. */
    public HttpServer anotherServer(QueryCatalogue catalogue, Log log) throws Exception {
        return new WebApi(parts, catalogue, parts.own(catalogue)).server(log);
    }

    /** Makes another server of the same graph that is reached otherwise and logs each request as slow. */
    public HttpServer anotherServer(QueryCatalogue catalogue, Log log, NetworkExposure exposure) throws Exception {
        return new WebApi(parts, catalogue, parts.own(catalogue))
                .server(log, exposure, AccessSettings.NONE, Duration.ZERO);
    }

    /** Makes another server of the same graph that is open to others. */
    public HttpServer anotherServer(QueryCatalogue catalogue, Log log, AccessSettings access) throws Exception {
        return new WebApi(parts, catalogue, parts.own(catalogue))
                .server(log, NetworkExposure.NONE, access, Duration.ofSeconds(1));
    }

    @Override
    public void close() {
        parts.close();
    }
}
