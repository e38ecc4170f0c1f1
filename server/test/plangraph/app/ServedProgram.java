package plangraph.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import plangraph.access.AccessTokens;
import plangraph.app.settings.Settings;
import plangraph.http.HttpServer;
import plangraph.http.watch.Log;
import plangraph.query.QueryCatalogue;

/** Starts the program in this process as {@code plangraph serve} does, for tests of other packages. */
public final class ServedProgram implements AutoCloseable {
    private final RunningProgram running;

    public ServedProgram(Settings settings) throws Exception {
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        this.running = RunningProgram.start(
                settings,
                new BundledFiles(),
                "test",
                new Progress(quiet, false, Locale.ROOT),
                new Log(System.err, Clock.systemUTC()));
    }

    public URI address() {
        return running.address();
    }

    public QueryCatalogue catalogue() {
        return running.catalogue();
    }

    public HttpServer http() {
        return running.http();
    }

    /** Makes now what the server otherwise makes some seconds after its start. */
    public void warmUp() {
        running.api().warmUp();
    }

    public AccessTokens tokens() {
        return running.parts().tokens();
    }

    /** The data of the server, closed with it. */
    public OpenProgram open() {
        return new OpenProgram(running.parts());
    }

    @Override
    public void close() {
        running.close();
    }
}
