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
import plangraph.http.core.RequestId;

/** Sets how connections are made and how long they may be idle: a slow or silent client must not hold what others need. */
final class ConnectionLimits {
    /** Limits what Jetty reads of address and headers. What is longer than we allow, and fits in this, is refused in the client's format. */
    private static final int MOST_HEADER_BYTES = 256 << 10;

    /** Limits how long a connection may move nothing, in either direction. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final Duration IDLE_WHILE_STOPPING = Duration.ofMillis(100);

    private final TlsSettings tls;
    private final HostSettings settings;
    private final KnownHosts hosts;
    private final TrustedProxies proxies;
    private final HeaderDeadline headers = new HeaderDeadline(LONGEST_SILENCE);
    private String host = "";
    private int port;

    ConnectionLimits(TlsSettings tls, HostSettings settings) {
        this.tls = tls;
        this.settings = settings;
        this.hosts = new KnownHosts(settings);
        this.proxies = new TrustedProxies(hosts, settings.proxies());
    }

    void configure(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        // Requests under way get a moment to finish; the whole stop stays under three seconds.
        config.jetty.modifyServer(server -> server.setStopTimeout(1_000));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(MOST_HEADER_BYTES);
            http.setSendServerVersion(false);
            http.addCustomizer(headers);
            http.addCustomizer(proxies);
            http.addCustomizer(new WellFormedRequests());
            http.addCustomizer(new ProxyPath(settings.path()));
        });
        config.jetty.addConnector(this::connector);
        if (!tls.origins().isEmpty()) {
            config.bundledPlugins.enableCors(cors -> cors.addRule(rule -> {
                tls.origins().forEach(rule::allowHost);
                rule.exposeHeader("ETag");
                rule.exposeHeader(RequestId.HEADER);
            }));
        }
    }

    /** Sets where to listen, before the server starts. */
    void at(String listeningHost, int listeningPort) {
        this.host = listeningHost;
        this.port = listeningPort;
        hosts.add(listeningHost);
    }

    /** Begins to close connections that are too slow. */
    void watch(Server server) {
        headers.watch(server);
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = tls.keystore().isPresent()
                ? secure(server, http)
                : new ServerConnector(server, new HttpConnectionFactory(http));
        connector.addBean(headers);
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(LONGEST_SILENCE.toMillis());
        return connector;
    }

    private ServerConnector secure(Server server, HttpConfiguration http) {
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setKeyStoreType("PKCS12");
        ssl.setKeyStorePath(tls.keystore().orElseThrow().toAbsolutePath().toString());
        ssl.setKeyStorePassword(tls.password());
        HttpConfiguration https = new HttpConfiguration(http);
        // Within a city hall a server is called by many names, some of which no certificate knows.
        https.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(server, ssl, new HttpConnectionFactory(https));
    }

    static int port(Server server) {
        return server.getConnectors()[0] instanceof ServerConnector connector ? connector.getLocalPort() : -1;
    }

    /** Closes from now on a connection that moves nothing, or does not end its headers, for so long. */
    void silence(Server server, Duration longest) {
        headers.within(longest);
        for (var connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector idle) {
                idle.setIdleTimeout(longest.toMillis());
            }
        }
    }

    /** Gives idle connections a moment only to close: Jetty's stop waits for them as well. */
    static void hurry(Server server) {
        for (var connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector idle) {
                idle.setShutdownIdleTimeout(IDLE_WHILE_STOPPING.toMillis());
            }
        }
    }
}
