package plangraph.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose next request does not have all its headers in time. Jetty's idle time begins anew with every byte, so a
 * client that sends one now and then would hold a connection for ever.
 */
final class HeaderDeadline implements HttpConfiguration.Customizer, Connection.Listener {
    /** Stands for a connection that is answering. */
    private static final long ANSWERING = Long.MAX_VALUE;

    private static final Duration EVERY = Duration.ofMillis(500);

    private final Map<Connection, Long> waitingSince = new ConcurrentHashMap<>();
    private volatile Duration longest;

    HeaderDeadline(Duration longest) {
        this.longest = longest;
    }

    /** Looks from now on again and again, until the server stops. */
    void watch(Server server) {
        Scheduler scheduler = server.getScheduler();
        scheduler.schedule(() -> look(server), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(Server server) {
        long now = System.nanoTime();
        waitingSince.forEach((connection, since) -> {
            if (since != ANSWERING && now - since > longest.toNanos()) {
                connection.getEndPoint().close();
            }
        });
        if (server.isRunning()) {
            watch(server);
        }
    }

    void within(Duration time) {
        this.longest = time;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection) {
            waitingSince.put(connection, System.nanoTime());
        }
    }

    @Override
    public void onClosed(Connection connection) {
        waitingSince.remove(connection);
    }

    /** Runs when the headers of a request are there. */
    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        Connection connection = request.getConnectionMetaData().getConnection();
        waitingSince.computeIfPresent(connection, (ignored, since) -> ANSWERING);
        request.addHttpStreamWrapper(stream -> new HttpStream.Wrapper(stream) {
            @Override
            public void succeeded() {
                waitingSince.computeIfPresent(connection, (ignored, since) -> System.nanoTime());
                super.succeeded();
            }
        });
        return request;
    }
}
