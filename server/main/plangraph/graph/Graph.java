package plangraph.graph;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** The graph behind the driver. Statements are named files; values are only ever parameters. */
public final class Graph implements AutoCloseable {
    /** No question may hold the server longer; a saved query takes milliseconds. */
    private static final Duration READ_LIMIT = Duration.ofSeconds(30);

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final Statements statements = new Statements();
    private final String neo4jVersion;

    private Graph(Driver driver) {
        this.driver = driver;
        // A statement, not only a connection: a user whose first password must be changed may connect and do nothing
        // else.
        try (var session = driver.session(READING)) {
            this.neo4jVersion =
                    session.run(statements.named("ping")).consume().server().agent();
        }
    }

    /**
     * Connects and checks that the server answers.
     *
     * @throws GraphUnavailable when it does not, or refuses the credentials
     */
    public static Graph connect(URI uri, AuthToken credentials) throws GraphUnavailable {
        Config config = Config.builder()
                .withConnectionTimeout(5, java.util.concurrent.TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(5, java.util.concurrent.TimeUnit.SECONDS)
                .withUserAgent("plangraph")
                .build();
        Driver driver;
        try {
            driver = GraphDatabase.driver(uri, credentials, config);
        } catch (IllegalArgumentException e) {
            throw new GraphUnavailable("PLANGRAPH_NEO4J_URI " + uri + " is not a Neo4j address: " + e.getMessage(), e);
        }
        try {
            return new Graph(driver);
        } catch (Neo4jException e) {
            driver.close();
            throw new GraphUnavailable("Neo4j at " + uri + " " + refusal(e), e);
        }
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

    /** Runs one of the program's own statements in a read transaction. */
    public List<Record> read(String statement, Map<String, Object> parameters) {
        return readCypher(statements.named(statement), parameters, Result::list);
    }

    /** Runs reviewed Cypher in a read transaction, with a time limit. */
    public <T> T readCypher(String cypher, Map<String, Object> parameters, Function<Result, T> use) {
        try (var session = driver.session(READING)) {
            // Auto-commit: BEGIN and COMMIT would be two more round trips, a round trip being the cost of a small
            // query.
            return use.apply(session.run(
                    cypher,
                    parameters,
                    TransactionConfig.builder().withTimeout(READ_LIMIT).build()));
        }
    }

    /** Everything that the work writes is committed at once, or nothing. */
    public <T> T write(Function<Writing, T> work) {
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            T result = work.apply((statement, parameters) ->
                    transaction.run(statements.named(statement), parameters).list());
            transaction.commit();
            return result;
        }
    }

    /** Schema commands cannot share a transaction with data. */
    public void applySchema(String statement) {
        try (var session = driver.session()) {
            session.run(statements.named(statement)).consume();
        }
    }

    /** As the server calls itself. */
    public String neo4jVersion() {
        return neo4jVersion;
    }

    /** Runs a named statement inside a write transaction. */
    @FunctionalInterface
    public interface Writing {
        List<Record> run(String statement, Map<String, Object> parameters);
    }

    @Override
    public void close() {
        driver.close();
    }
}
