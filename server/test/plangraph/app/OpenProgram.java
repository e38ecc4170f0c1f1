package plangraph.app;

import java.util.List;
import java.util.Locale;
import plangraph.answer.Answers;
import plangraph.app.settings.Settings;
import plangraph.http.HttpServer;
import plangraph.http.watch.Log;
import plangraph.query.QueryCatalogue;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Opens the program's data in this process, for tests of other packages, which need not see how the program is wired. */
public final class OpenProgram implements AutoCloseable {
    private final Plangraph plangraph;

    OpenProgram(Plangraph plangraph) {
        this.plangraph = plangraph;
    }

    /** Opens the graph of these settings, loads nothing and serves nothing. */
    public static OpenProgram open(Settings settings) throws Exception {
        Plangraph plangraph =
                Plangraph.open(settings, new BundledFiles(), new Progress(System.out, false, Locale.ROOT));
        plangraph.awaitGraph();
        return new OpenProgram(plangraph);
    }

    public Graph graph() {
        return plangraph.graph();
    }

    public Revisions revisions() {
        return plangraph.revisions();
    }

    public Answers answers() {
        return plangraph.answers();
    }

    /** Reads the saved queries from their files. */
    public QueryCatalogue catalogue() throws Exception {
        return plangraph.catalogue();
    }

    /** Loads the datasets of the settings, as each start does. */
    public void load() throws Exception {
        plangraph.load(plangraph.catalogue(), "test");
    }

    /** Compares the graph with its datasets; no line where it is as the tables say. */
    public List<String> differences() throws Exception {
        return plangraph.loading().dryRun().lines();
    }

    /** Makes another server of the same graph, which the caller starts and closes. */
    public HttpServer anotherServer(QueryCatalogue catalogue, Log log) throws Exception {
        return new WebApi(plangraph, catalogue, plangraph.people().own(catalogue)).server(log);
    }

    @Override
    public void close() {
        plangraph.close();
    }
}
