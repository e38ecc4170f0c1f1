package plangraph.store.inprocess;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.bolt.connection.AuthToken;
import org.neo4j.bolt.connection.BoltAgent;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionProvider;
import org.neo4j.bolt.connection.BoltConnectionProviderFactory;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.LoggingProvider;
import org.neo4j.bolt.connection.NotificationConfig;
import org.neo4j.bolt.connection.SecurityPlan;
import org.neo4j.bolt.connection.exception.BoltServiceUnavailableException;
import org.neo4j.bolt.connection.observation.ImmutableObservation;
import org.neo4j.bolt.connection.observation.ObservationProvider;
import org.neo4j.bolt.connection.values.ValueFactory;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import plangraph.store.InProcessAccess;

/**
 * Connects drivers to databases of this process, for addresses that begin with {@code embedded:}. The driver creates the factory
 * itself, through {@code META-INF/services}, and passes on nothing but the address; so open databases are registered here by name.
 */
public final class InProcessProviderFactory implements BoltConnectionProviderFactory, InProcessAccess {
    private static final String SCHEME = "embedded";
    private static final Map<String, GraphDatabaseAPI> OPEN = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBER = new AtomicLong();

    @Override
    public URI register(GraphDatabaseAPI database) {
        String name = database.databaseName() + "-" + NUMBER.incrementAndGet();
        OPEN.put(name, database);
        return URI.create(SCHEME + "://" + name);
    }

    @Override
    public void remove(URI address) {
        OPEN.remove(address.getHost());
    }

    @Override
    public boolean supports(String scheme) {
        return SCHEME.equals(scheme);
    }

    @Override
    public BoltConnectionProvider create(
            LoggingProvider logging,
            ValueFactory values,
            ObservationProvider observation,
            Map<String, ?> configuration) {
        return new Provider(new ValueConverter(values));
    }

    /** Connections of one driver. Nobody has to log in: whoever is in this process may do everything anyway. */
    private static final class Provider implements BoltConnectionProvider {
        private final ValueConverter converter;
        private final Executor workers = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("Neo4j worker ", 0).factory());

        Provider(ValueConverter converter) {
            this.converter = converter;
        }

        @Override
        public CompletionStage<BoltConnection> connect(
                URI address,
                String routingContextAddress,
                BoltAgent boltAgent,
                String userAgent,
                int connectTimeoutMillis,
                long initialisationTimeoutMillis,
                SecurityPlan securityPlan,
                AuthToken authToken,
                BoltProtocolVersion minVersion,
                NotificationConfig notificationConfig,
                ImmutableObservation parentObservation) {
            GraphDatabaseAPI database = OPEN.get(address.getHost());
            return database == null
                    ? CompletableFuture.failedFuture(
                            new BoltServiceUnavailableException("No database of this process is open at " + address))
                    : CompletableFuture.completedFuture(
                            new InProcessConnection(database, address, authToken, converter, workers));
        }

        /** Leaves the workers alone: they end after an idle minute, and a late connection may still need one to be closed. */
        @Override
        public CompletionStage<Void> close() {
            return CompletableFuture.completedFuture(null);
        }
    }
}
