package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.query.SavedQuery;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What Neo4j itself says it was asked while the server made ready. */
@ExtendWith(SharedServer.class)
final class WarmUpTest {
    private final RunningServer server;

    WarmUpTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void everyRuleOfTheGapsIsAskedBeforeSomebodyLooks() throws Exception {
        call("CALL db.stats.clear('QUERIES')");
        server.warmUp();
        Set<String> asked = call("CALL db.stats.retrieve('QUERIES') YIELD data RETURN data.query AS query").stream()
                .map(row -> String.valueOf(row.get("query")))
                .collect(Collectors.toSet());

        Set<String> missing = server.catalogue().reviewed().stream()
                .filter(query -> query.tags().contains("gap"))
                .filter(query -> !asked.contains(query.cypher()))
                .map(SavedQuery::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
        assertEquals(14, server.json("/gaps", Map.of()).get("gaps").size(), "as many as there are rules");
    }

    private List<Map<String, Object>> call(String cypher) {
        return server.graph().readCypher(cypher, Map.of(), result -> result.list(row -> row.asMap()));
    }
}
