package plangraph.store.inprocess;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.bolt.connection.BoltConnectionProvider;
import org.neo4j.bolt.connection.BoltConnectionProviderFactory;
import org.neo4j.bolt.connection.LoggingProvider;
import org.neo4j.bolt.connection.observation.ObservationProvider;
import org.neo4j.bolt.connection.values.ValueFactory;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Found by the driver for addresses that begin with {@code embedded:}. The driver makes it itself and hands on nothing but the
 * address, so that databases of this process are known here by name while they are open.
 */
public final class InProcess implements BoltConnectionProviderFactory {
    private static final String SCHEME = "embedded";
    private static final Map<String, GraphDatabaseAPI> OPEN = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBER = new AtomicLong();

    /** @return the address under which a driver of this process reaches the database, until it is withdrawn */
    public static URI offer(GraphDatabaseAPI database) {
        String name = database.databaseName() + "-" + NUMBER.incrementAndGet();
        OPEN.put(name, database);
        return URI.create(SCHEME + "://" + name);
    }

    public static void withdraw(URI address) {
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
        return new InProcessProvider(OPEN::get, values);
    }
}
