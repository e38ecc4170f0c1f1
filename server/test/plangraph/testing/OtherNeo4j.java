package plangraph.testing;

import java.net.URI;

/** A Neo4j beside the program, with authentication on. */
public interface OtherNeo4j extends AutoCloseable {
    String USER = "neo4j";
    String PASSWORD = "rather-secret";

    URI uri();

    @Override
    void close();
}
