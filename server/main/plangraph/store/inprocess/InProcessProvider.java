package plangraph.store.inprocess;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.AuthToken;
import org.neo4j.bolt.connection.BoltAgent;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionProvider;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.NotificationConfig;
import org.neo4j.bolt.connection.SecurityPlan;
import org.neo4j.bolt.connection.exception.BoltServiceUnavailableException;
import org.neo4j.bolt.connection.observation.ImmutableObservation;
import org.neo4j.bolt.connection.values.ValueFactory;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Connections of one driver. Whoever is in this process may do everything: there is nobody to log in and nothing to encrypt. */
final class InProcessProvider implements BoltConnectionProvider {
    private final Function<String, @Nullable GraphDatabaseAPI> databases;
    private final DriverValues outgoing;
    private final Executor workers = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("Neo4j worker ", 0).factory());

    /** @param databases those that are open, by the host of their address */
    InProcessProvider(Function<String, @Nullable GraphDatabaseAPI> databases, ValueFactory values) {
        this.databases = databases;
        this.outgoing = new DriverValues(values);
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
        GraphDatabaseAPI database = databases.apply(address.getHost());
        return database == null
                ? CompletableFuture.failedFuture(
                        new BoltServiceUnavailableException("No database of this process is open at " + address))
                : CompletableFuture.completedFuture(
                        new InProcessConnection(database, address, authToken, outgoing, workers));
    }

    /** Its threads end by themselves when nothing was asked for a minute; until then a late connection can still be closed. */
    @Override
    public CompletionStage<Void> close() {
        return CompletableFuture.completedFuture(null);
    }
}
