package plangraph.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.dbms.api.Neo4jDatabaseManagementServiceBuilder;
import org.neo4j.dbms.systemgraph.SystemDatabaseProvider;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.api.security.provider.SecurityProvider;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Opens an embedded Neo4j to drivers over Bolt, on a free port of the loopback interface. Any process of the machine can reach that
 * port, so a driver has to present a secret that is made for this run and exists nowhere but in its memory. Neo4j's own users and
 * passwords are not consulted, whatever the data folder holds of them: not those of a new store, which everybody knows, nor any
 * that somebody once set.
 */
final class LoopbackBolt {
    private static final String HOST = "127.0.0.1";
    private static final String USER = "plangraph";
    private static final int SECRET_BYTES = 32;

    private final String secret = newSecret();

    private static String newSecret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    Neo4jDatabaseManagementServiceBuilder builder(Path folder) {
        return new Builder(folder, new SecretCheck(secret))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(HOST, 0))
                .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // By default about 10 s, for connections that are all our own and already closed.
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200))
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(200))
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofMillis(500));
    }

    /** The address on which the running database listens. */
    static URI uri(GraphDatabaseAPI database) {
        int port = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://" + HOST + ":" + port);
    }

    org.neo4j.driver.AuthToken credentials() {
        return AuthTokens.basic(USER, secret);
    }

    /** Neo4j Community with another check of who may log in. */
    private static final class Builder extends DatabaseManagementServiceBuilderImplementation {
        private final SecurityProvider security;

        Builder(Path folder, SecurityProvider security) {
            super(folder);
            this.security = security;
        }

        // Neo4j's own edition overrides a generic method without its type parameter.
        @SuppressWarnings("unchecked")
        @Override
        protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
            return module -> new CommunityEditionModule(module) {
                @Override
                public void createSecurityModule(GlobalModule module, SystemDatabaseProvider system) {
                    setSecurityProvider(security);
                }
            };
        }
    }

    /** Lets in whoever presents the secret, and lets them do everything. */
    private static final class SecretCheck extends AuthManager implements SecurityProvider {
        private final byte[] secret;

        SecretCheck(String secret) {
            this.secret = secret.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public LoginContext login(Map<String, Object> token, ClientConnectionInfo client)
                throws InvalidAuthTokenException {
            try {
                if (token.get(AuthToken.CREDENTIALS) instanceof byte[] given && MessageDigest.isEqual(given, secret)) {
                    return LoginContext.fullAccess(client);
                }
                throw AuthToken.invalidToken(": only the program that started this database may use it");
            } finally {
                AuthToken.clearCredentials(token);
            }
        }

        @Override
        public LoginContext impersonate(LoginContext context, String user) {
            throw new UnsupportedOperationException("Nobody acts for anybody else here");
        }

        @Override
        public AuthManager authManager() {
            return this;
        }

        @Override
        public AuthManager inClusterAuthManager() {
            return this;
        }

        @Override
        public AuthManager domainSocketAuthManager() {
            return this;
        }
    }
}
