package plangraph.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import plangraph.data.source.Loader;
import plangraph.store.EmbeddedNeo4j;
import plangraph.store.Graph;
import plangraph.store.GraphUnavailable;
import plangraph.store.Revisions;
import plangraph.store.records.Records;
import plangraph.store.records.RecordsUnavailable;

/** Opens a real embedded Neo4j, and beside it a driver that does what people do and looks at what was written. */
public final class GraphForTests implements AutoCloseable {
    private final EmbeddedNeo4j neo4j;
    private final Graph graph;
    private final Driver driver;
    private final Records records;

    public GraphForTests(Path folder) throws GraphUnavailable, RecordsUnavailable {
        this.neo4j = EmbeddedNeo4j.open(folder);
        this.graph = Graph.connect(neo4j.uri(), neo4j.credentials());
        this.driver = GraphDatabase.driver(neo4j.uri(), neo4j.credentials());
        this.records = Records.inFolder(folder.resolve("records"));
        records.awaitOpen();
        new Loader(graph, Clock.systemUTC()).prepareSchema();
    }

    public Graph graph() {
        return graph;
    }

    public Records records() {
        return records;
    }

    public Revisions.Now now() {
        return new Revisions(graph, false).read();
    }

    public List<Record> run(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    /** The single value that a query returns. */
    public Object value(String cypher) {
        return run(cypher, Map.of()).getFirst().get(0).asObject();
    }

    public void clear() {
        run("MATCH (n) DETACH DELETE n", Map.of());
        records.write(transaction -> {
            for (String table : List.of("tokens", "audit-entries", "own-query-versions")) {
                transaction.run("remove-all-" + table, Map.of());
            }
            return records;
        });
    }

    @Override
    public void close() {
        driver.close();
        records.close();
        graph.close();
        neo4j.close();
    }
}
