package plangraph.store;

import java.net.URI;
import java.util.Optional;
import java.util.ServiceLoader;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Gives the driver access to a database of this process without a network port. This is all that the rest of the program knows of
 * package {@code inprocess}, which rests on an interface of the driver that its makers call internal and may therefore be missing.
 */
public interface InProcessAccess {

    /** Makes the database known to drivers of this process, until it is removed; returns the address to connect to. */
    URI register(GraphDatabaseAPI database);

    void remove(URI address);

    /**
     * Finds the implementation on the class path.
     *
     * @return empty when it was left out
     * @throws LinkageError when it does not fit this version of the driver
     */
    static Optional<InProcessAccess> find() {
        return ServiceLoader.load(InProcessAccess.class, InProcessAccess.class.getClassLoader())
                .findFirst();
    }
}
