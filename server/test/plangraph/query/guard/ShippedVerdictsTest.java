package plangraph.query.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.model.Faults;
import plangraph.query.QueryCatalogue;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** A start trusts {@code cypher/query-verdicts.txt}; here every query is looked at, and the file is what comes out. */
@ExtendWith(SharedServer.class)
final class ShippedVerdictsTest {
    private final RunningServer server;

    ShippedVerdictsTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void everyQueryIsGoodAndTheFileSaysSo() throws Exception {
        var queries = QueryCatalogue.read(Path.of("cypher/queries")).all();
        Faults faults = new Faults();
        new GuardedPlan(server.graph()).check(queries, faults);
        assertEquals(List.of(), faults.all());

        List<String> entries = List.copyOf(Verdicts.entries(server.graph().neo4jVersion(), queries));
        Path found = Files.write(Path.of("target/query-verdicts.txt"), entries);

        assertEquals(
                entries,
                Files.readAllLines(Path.of("cypher/query-verdicts.txt")),
                "a query, a rule or Neo4j has changed: cp " + found + " cypher/");
    }
}
