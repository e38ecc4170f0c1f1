package plangraph.testing;

import java.net.URI;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Runs a second Neo4j in this process, from the test harness; its user starts with the password of every new Neo4j. */
public final class Neo4jWithPassword implements OtherNeo4j {
    public static final String FIRST_PASSWORD = "neo4j";

    private static final Duration AT_MOST = Duration.ofSeconds(1);

    private final Neo4j neo4j = Neo4jBuilders.newInProcessBuilder()
            .withConfig(GraphDatabaseSettings.auth_enabled, true)
            // Nobody is connected any more when it closes; it would wait 11 seconds for them.
            .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
            .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, AT_MOST)
            .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, AT_MOST)
            .withConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, AT_MOST)
            .withDisabledServer()
            .build();

    public static Neo4jWithPassword changed() {
        Neo4jWithPassword neo4j = new Neo4jWithPassword();
        neo4j.changePassword();
        return neo4j;
    }

    /** As everybody has to before anything else works. */
    private void changePassword() {
        try (Driver driver = GraphDatabase.driver(uri(), AuthTokens.basic(USER, FIRST_PASSWORD));
                var session = driver.session(SessionConfig.forDatabase("system"))) {
            session.run("ALTER CURRENT USER SET PASSWORD FROM '" + FIRST_PASSWORD + "' TO '" + PASSWORD + "'")
                    .consume();
        }
    }

    @Override
    public URI uri() {
        return neo4j.boltURI();
    }

    @Override
    public void close() {
        neo4j.close();
    }
}
