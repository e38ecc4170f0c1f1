package plangraph.answer;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.types.Relationship;
import plangraph.store.Graph;

/** A relationship that is gone from the graph until this is closed; then it is back with all its properties. */
final class RemovedRelationship implements AutoCloseable {
    private final Graph graph;
    private final String key;
    private final Map<String, Object> row;

    RemovedRelationship(Graph graph, String key) {
        this.graph = graph;
        this.key = key;
        String from = key.substring(0, key.indexOf('~'));
        Relationship relationship = graph.readCypher(
                "MATCH (:Element {id: $from})-[r {key: $key}]->() RETURN r",
                Map.of("from", from, "key", key),
                result -> result.single().get("r").asRelationship());
        this.row = Map.of(
                "from",
                from,
                "to",
                key.substring(key.lastIndexOf('~') + 1),
                "type",
                relationship.type(),
                "properties",
                relationship.asMap());
        write("delete-links", Map.of("from", from, "key", key));
    }

    String key() {
        return key;
    }

    private void write(String statement, Map<String, Object> one) {
        graph.write(transaction -> transaction.run(statement, Map.of("rows", List.of(one))));
    }

    @Override
    public void close() {
        write("create-links", row);
    }
}
