package plangraph.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A driver whose server has answered, and the server itself when it is in this process. */
record Connection(Driver driver, Optional<EmbeddedNeo4j> server) implements AutoCloseable {
    private static final Config CONFIG = Config.builder()
            .withConnectionTimeout(5, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
            .withUserAgent("plangraph")
            .build();

    /** @throws GraphUnavailable when the store in the folder cannot be opened */
    static Connection embedded(Path folder) throws GraphUnavailable {
        EmbeddedNeo4j server = EmbeddedNeo4j.open(folder);
        try {
            return new Connection(driver(server.uri(), server.credentials()), Optional.of(server));
        } catch (GraphUnavailable e) {
            server.close();
            throw e;
        }
    }

    /** @throws GraphUnavailable when no server answers there, or it refuses the credentials */
    static Connection remote(URI uri, AuthToken credentials) throws GraphUnavailable {
        Driver driver = driver(uri, credentials);
        // A statement, not only a connection: a user whose first password must be changed may connect and do nothing
        // else.
        try (var session = driver.session()) {
            session.run(new Statements().named("ping")).consume();
        } catch (Neo4jException e) {
            driver.close();
            throw unavailable(uri, e);
        }
        return new Connection(driver, Optional.empty());
    }

    private static Driver driver(URI uri, AuthToken credentials) throws GraphUnavailable {
        Driver driver;
        try {
            driver = GraphDatabase.driver(uri, credentials, CONFIG);
        } catch (IllegalArgumentException e) {
            throw new GraphUnavailable("PLANGRAPH_NEO4J_URI " + uri + " is not a Neo4j address: " + e.getMessage(), e);
        }
        try {
            driver.verifyConnectivity();
            return driver;
        } catch (Neo4jException e) {
            driver.close();
            throw unavailable(uri, e);
        }
    }

    private static GraphUnavailable unavailable(URI uri, Neo4jException e) {
        return new GraphUnavailable("Neo4j at " + uri + " " + refusal(e), e);
    }

    private static String refusal(Neo4jException e) {
        if (e instanceof AuthenticationException) {
            return "refuses the user or password; check PLANGRAPH_NEO4J_USER and PLANGRAPH_NEO4J_PASSWORD";
        }
        if (String.valueOf(e.code()).endsWith(".CredentialsExpired")) {
            return "wants the user's first password changed; do that, then set PLANGRAPH_NEO4J_PASSWORD";
        }
        String problem = e instanceof ServiceUnavailableException ? "does not answer: " : "cannot be used: ";
        return problem + firstLine(e) + "; check PLANGRAPH_NEO4J_URI";
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        driver.close();
        server.ifPresent(EmbeddedNeo4j::close);
    }
}
