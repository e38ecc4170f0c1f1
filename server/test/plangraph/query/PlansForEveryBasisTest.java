package plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.summary.Plan;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/**
 * Neo4j may keep a plan of its own for one basis, for a few, for many; each costs a fresh process up to a second, which whoever switches
 * a basis off waits for. Planned for another number of bases, other rows would be expected.
 */
@ExtendWith(SharedServer.class)
@SuppressWarnings("deprecation") // The driver has no other way yet to hand over a plan.
final class PlansForEveryBasisTest {
    private final RunningServer server;

    PlansForEveryBasisTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void oneBasisIsAskedWithThePlanOfAll() {
        SavedQuery matrix = server.catalogue().find("measure-sdg-matrix").orElseThrow();
        List<String> forAll = expected(plan(matrix, "stated,derived,analyst,machine"));
        assertEquals(forAll, expected(plan(matrix, "analyst")));
    }

    private Plan plan(SavedQuery query, String basis) {
        var now = server.program().revisions().read();
        var values = server.program()
                .answers()
                .arguments(query, Map.of("basis", basis), now)
                .values();
        return server.graph()
                .readCypher(
                        "EXPLAIN " + query.cypher(),
                        values,
                        result -> result.consume().plan());
    }

    private static List<String> expected(Plan plan) {
        return Stream.concat(
                        Stream.of(plan.operatorType() + " " + plan.arguments().get("EstimatedRows")),
                        plan.children().stream().flatMap(child -> expected(child).stream()))
                .toList();
    }
}
