package plangraph.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.testing.GraphForTests;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedGraph;
import plangraph.testing.SharedServer;

/** The Cypher script makes of an empty Neo4j what the graph was. */
@ExtendWith({SharedGraph.class, SharedServer.class})
final class CypherScriptTest {
    private static final String COUNTS =
            "MATCH (n:Element) RETURN 'node' AS kind, labels(n) AS names, count(*) AS count"
                    + " UNION ALL MATCH ()-[r]->() RETURN r.basis AS kind, [type(r)] AS names, count(*) AS count";
    private static final String EVERYTHING = "MATCH (n:Element) RETURN n.id AS id, properties(n) AS all"
            + " UNION ALL MATCH ()-[r]->() RETURN r.key AS id, properties(r) AS all";

    private final GraphForTests empty;
    private final RunningServer server;

    CypherScriptTest(GraphForTests empty, RunningServer server) {
        this.empty = empty;
        this.server = server;
    }

    private static String script(Graph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CypherFile.graph(new WholeGraph(graph, new Revisions(graph, false).read()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As cypher-shell does: a statement ends with a semicolon at the end of a line. */
    private void run(String script) {
        for (String statement : script.split(";\n")) {
            empty.run(statement, Map.of());
        }
    }

    private static List<String> rows(List<org.neo4j.driver.Record> records) {
        List<String> rows = new ArrayList<>();
        // Neo4j keeps properties in an order of its own.
        records.forEach(row -> rows.add(row.keys().stream()
                .map(key -> row.get(key).asObject() instanceof Map<?, ?>
                        ? new TreeMap<>(row.get(key).asMap()).toString()
                        : row.get(key).toString())
                .toList()
                .toString()));
        return rows.stream().sorted().toList();
    }

    @Test
    void theSameCountsAndTheSameProperties() throws IOException {
        run(script(server.graph()));
        for (String question : List.of(COUNTS, EVERYTHING)) {
            List<org.neo4j.driver.Record> there =
                    server.graph().readCypher(question, Map.of(), org.neo4j.driver.Result::list);
            List<String> expected = rows(there);
            List<String> found = rows(empty.run(question, Map.of()));
            Set<String> known = Set.copyOf(found);
            assertEquals(
                    List.of(),
                    expected.stream().filter(row -> !known.contains(row)).toList());
            assertEquals(expected.size(), found.size());
        }
    }

    @Test
    void namesComeBackAsTheyWere() throws IOException {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (String name : Nasty.NAMES) {
            elements.add(Map.of("id", "x." + elements.size(), "title", name, "list", List.of(name), "number", -5));
        }
        empty.run("UNWIND $rows AS row CREATE (e:Element:Measure) SET e = row", Map.of("rows", elements));
        List<String> before = rows(empty.run(EVERYTHING, Map.of()));
        String script = script(empty.graph());
        empty.clear();
        run(script);
        assertEquals(before, rows(empty.run(EVERYTHING, Map.of())));
    }
}
