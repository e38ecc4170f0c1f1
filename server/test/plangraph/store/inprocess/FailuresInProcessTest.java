package plangraph.store.inprocess;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.testing.AnyLane;

/** What is refused is refused in the same way whether the driver speaks Bolt or not. */
@AnyLane
@ResourceLock("both drivers")
@ExtendWith(BothDrivers.class)
class FailuresInProcessTest {
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final BothDrivers.Both both;

    FailuresInProcessTest(BothDrivers.Both both) {
        this.both = both;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 1 +",
                "RETURN $missing",
                "UNWIND [2, 1, 0] AS i RETURN 1 / i",
                "RETURN toInteger(date())",
                "CALL no.such.procedure()",
                "RETURN no.such.function()",
                "MATCH (n) RETURN m",
                "RETURN [1] + {}  AS x, x",
                "CREATE INDEX x FOR (n:X) ON EACH n.y",
                "CREATE (a:Held)-[:R]->(b:Held) WITH a DELETE a",
                "CREATE (a:Gone {name: 'x'}) DELETE a RETURN a.name",
                "UNWIND range(1, 2000) AS i RETURN 1 / (1500 - i)"
            })
    void aFailureHasTheSameKindAndCode(String cypher) {
        both.assertEqual(driver ->
                failure(driver.session(), session -> session.run(cypher).list()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n:Written) RETURN n",
                "MATCH (n) SET n.written = 1",
                "CREATE INDEX w FOR (n:W) ON (n.w)",
                "CALL db.createLabel('Made')",
                "MERGE (n:Written {id: 1})"
            })
    void whoeverReadsCannotWrite(String cypher) {
        for (Driver driver : List.of(both.inProcess(), both.overBolt())) {
            assertThrows(
                    Neo4jException.class,
                    () -> driver.session(READING).run(cypher).consume(),
                    cypher);
        }
        both.assertSame(
                List.of(0L),
                session -> List.of(
                        session.run("MATCH (n) RETURN count(n)").single().get(0).asLong()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE (n:Written) RETURN n", "MATCH (n) SET n.written = 1", "MERGE (n:Written {id: 1})"})
    void theRefusalOfAWriteHasTheSameKindAndCode(String cypher) {
        both.assertEqual(driver -> {
            String failure = failure(
                    driver.session(READING), session -> session.run(cypher).consume());
            return failure.substring(0, failure.indexOf(' ', failure.indexOf(' ') + 1));
        });
    }

    @Test
    void anotherDatabaseIsNotThere() {
        both.assertEqual(driver -> failure(
                        driver.session(SessionConfig.forDatabase("nosuch")),
                        session -> session.run("RETURN 1").consume())
                .contains("Neo.ClientError.Database.DatabaseNotFound"));
        both.assertSame(List.of(1L), session -> {
            try (Session same = both.inProcess().session(SessionConfig.forDatabase("neo4j"))) {
                return List.of(same.run("RETURN 1").single().get(0).asLong());
            }
        });
    }

    @Test
    void aConstraintIsKept() {
        both.run("CREATE CONSTRAINT only IF NOT EXISTS FOR (n:Only) REQUIRE n.id IS UNIQUE", Map.of());
        both.assertEqual(driver -> failure(
                driver.session(),
                session ->
                        session.run("CREATE (:Only {id: 1}), (:Only {id: 1})").consume()));
        both.run("DROP CONSTRAINT only", Map.of());
    }

    @Test
    void aStatementThatTakesTooLongIsStopped() {
        TransactionConfig limit =
                TransactionConfig.builder().withTimeout(Duration.ofSeconds(1)).build();
        String endless = "UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000) AS j RETURN sum(i * j)";
        for (Driver driver : List.of(both.inProcess(), both.overBolt())) {
            String failure = failure(
                    driver.session(), session -> session.run(endless, limit).list());
            assertTrue(failure.contains("TransactionTimedOut"), failure);
        }
    }

    private static String failure(Session of, Consumer<Session> asked) {
        try (of) {
            var e = assertThrows(Neo4jException.class, () -> asked.accept(of));
            // Numbers of nodes are each database's own.
            String message = String.valueOf(e.getMessage()).replaceAll("(?i)(node|id )[(<]?\\d+[)>]?", "$1");
            return e.getClass().getSimpleName() + " " + e.code() + " " + e.gqlStatus() + " " + message;
        }
    }
}
