package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.access.Role;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What overflows a parser or a planner, or that Neo4j breaks off in the middle, is a fault of the query with its place. */
@ExtendWith(SharedServer.class)
final class DeepQueriesTest implements WritingContract {
    private final RunningServer server;

    DeepQueriesTest(RunningServer server) {
        this.server = server;
    }

    @Override
    public RunningServer server() {
        return server;
    }

    private static String nested(String open, int times, String middle, String close) {
        return "RETURN " + open.repeat(times) + middle + close.repeat(times) + " AS x";
    }

    static Set<Map.Entry<String, String>> deep() {
        return Set.of(
                Map.entry("parentheses", nested("(", 1500, "1", ")")),
                Map.entry("CASE", nested("CASE WHEN true THEN ", 600, "1", " END")),
                Map.entry("lists", nested("[", 1500, "1", "]")),
                Map.entry("maps", nested("{a: ", 1500, "1", "}")),
                Map.entry("functions", nested("abs(", 1500, "1", ")")),
                Map.entry("not", nested("NOT ", 1500, "true", "")),
                Map.entry("signs", nested("- ", 3000, "1", "")),
                Map.entry("sum", nested("1 + ", 3000, "1", "")),
                Map.entry("joined", nested("'a' || ", 2000, "'b'", "")),
                Map.entry("or", nested("true OR ", 2000, "true", "")),
                Map.entry("members", nested("", 1500, "[1]", "[0]")),
                Map.entry("properties", nested("", 1500, "$basis", ".a")),
                Map.entry("comparisons", nested("1 < ", 2000, "2", "")),
                Map.entry("unions", nested("1 AS x UNION RETURN ", 900, "1", "")),
                Map.entry("withs", "WITH 1 AS x ".repeat(1500) + "RETURN x"),
                Map.entry("subqueries", nested("COUNT { MATCH (a:Plan) WHERE 0 < ", 400, "1", "}")),
                Map.entry("labels", "MATCH (n:" + "!".repeat(2000) + "Plan) RETURN n"),
                Map.entry(
                        "an end that is a name", "WITH 1 AS end " + nested("CASE WHEN end=1 THEN ", 600, "1", " END")));
    }

    private HttpResponse<String> tried(String cypher) throws Exception {
        ObjectNode question = question();
        question.remove("params");
        question.putArray("question");
        question.putArray("tags");
        question.put("cypher", cypher);
        return post("/api/v1/trials", server.token(Role.EDITOR), question);
    }

    @ParameterizedTest
    @MethodSource("deep")
    void whatNestsTooDeeplyIsRefusedWithItsPlace(Map.Entry<String, String> deep) throws Exception {
        HttpResponse<String> response = tried(deep.getValue());
        assertEquals(400, response.statusCode(), response.body());
        boolean placed = false;
        for (JsonNode error : JSON.readTree(response.body()).get("errors")) {
            placed |= error.get("parameter").asText().equals("cypher")
                    && error.path("line").asInt() == 1;
        }
        assertTrue(placed, response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortestPath", "allShortestPaths"})
    void aShortestPathFromANodeToItselfIsAFaultWithItsPlace(String function) throws Exception {
        HttpResponse<String> response = tried("MATCH (a:Element {id: 'sdg.4'}), (b:Element {id: 'sdg.4'})\n"
                + "MATCH p = " + function + "((a)-[*1..3]-(b))\n"
                + "WHERE $basis <> [] AND $dataset <> ''\n"
                + "RETURN p");
        assertEquals(400, response.statusCode(), response.body());
        JsonNode error = JSON.readTree(response.body()).at("/errors/0");
        assertEquals(
                "cypher 2:11", error.get("parameter").asText() + " " + error.path("line") + ":" + error.path("column"));
    }
}
