package plangraph.http;

import java.net.URI;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** In this process, from the harness; its user starts with the password of every new Neo4j. */
public final class Neo4jWithPassword implements OtherNeo4j {
    static final String FIRST_PASSWORD = "neo4j";

    private final Neo4j neo4j = Neo4jBuilders.newInProcessBuilder()
            .withConfig(GraphDatabaseSettings.auth_enabled, true)
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
