package plangraph.testing;

import java.net.URI;
import org.testcontainers.neo4j.Neo4jContainer;

/** Runs Neo4j's own image, as others do. */
public final class Neo4jInContainer implements OtherNeo4j {
    /** Of the version that is embedded. */
    private static final String IMAGE = "neo4j:2026.08.1-community";

    private final Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD);

    public static Neo4jInContainer started() {
        Neo4jInContainer neo4j = new Neo4jInContainer();
        neo4j.container.start();
        return neo4j;
    }

    @Override
    public URI uri() {
        return URI.create(container.getBoltUrl());
    }

    @Override
    public void close() {
        container.close();
    }
}
