package plangraph.http;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** How connections are made and how long they may do nothing: whoever is slow or silent must not hold what others need. */
final class ConnectionLimits {
    /** Of a request: the longest question fits ten times. */
    private static final int MOST_HEADER_BYTES = 16 << 10;

    /** On a connection that moves nothing, in either direction. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final Duration IDLE_WHILE_STOPPING = Duration.ofMillis(100);

    private final TlsSettings doors;
    private String host = "";
    private int port;

    ConnectionLimits(TlsSettings doors) {
        this.doors = doors;
    }

    void configure(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        // Requests under way get a moment to finish; the whole stop stays under three seconds.
        config.jetty.modifyServer(server -> server.setStopTimeout(1_000));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(MOST_HEADER_BYTES);
            http.setSendServerVersion(false);
        });
        config.jetty.addConnector(this::connector);
        if (!doors.origins().isEmpty()) {
            config.bundledPlugins.enableCors(cors -> cors.addRule(rule -> {
                doors.origins().forEach(rule::allowHost);
                rule.exposeHeader("ETag");
                rule.exposeHeader(RequestObserver.REQUEST_ID);
            }));
        }
    }

    /** Where to listen, before the server starts. */
    void at(String listeningHost, int listeningPort) {
        this.host = listeningHost;
        this.port = listeningPort;
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = doors.keystore().isPresent()
                ? secure(server, http)
                : new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(LONGEST_SILENCE.toMillis());
        return connector;
    }

    private ServerConnector secure(Server server, HttpConfiguration http) {
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setKeyStoreType("PKCS12");
        ssl.setKeyStorePath(doors.keystore().orElseThrow().toAbsolutePath().toString());
        ssl.setKeyStorePassword(doors.password());
        HttpConfiguration https = new HttpConfiguration(http);
        // Within a city hall a server is called by many names, some of which no certificate knows.
        https.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(server, ssl, new HttpConnectionFactory(https));
    }

    static int port(Server server) {
        return server.getConnectors()[0] instanceof ServerConnector connector ? connector.getLocalPort() : -1;
    }

    /** From now on a connection that moves nothing is closed after so long. */
    static void silence(Server server, Duration longest) {
        for (var connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector idle) {
                idle.setIdleTimeout(longest.toMillis());
            }
        }
    }

    /** A browser's idle connection gets a moment only: Jetty's stop waits for it as well. */
    static void hurry(Server server) {
        for (var connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector idle) {
                idle.setShutdownIdleTimeout(IDLE_WHILE_STOPPING.toMillis());
            }
        }
    }
}
