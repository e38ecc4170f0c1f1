package plangraph.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

/** Transactions, failures and summaries are the same whether the driver speaks Bolt or not. */
@ExtendWith(BothDrivers.class)
class TransactionsInProcessTest {
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final BothDrivers.Both both;

    TransactionsInProcessTest(BothDrivers.Both both) {
        this.both = both;
    }

    @Test
    void whatIsCommittedIsThereAndWhatIsRolledBackIsNot() {
        assertSame(List.of(1L), session -> {
            try (var transaction = session.beginTransaction()) {
                transaction.run("CREATE (:Kept)").consume();
                transaction.commit();
            }
            try (var transaction = session.beginTransaction()) {
                transaction.run("CREATE (:Lost)").consume();
                transaction.rollback();
            }
            try (var transaction = session.beginTransaction()) {
                transaction.run("CREATE (:Forgotten)").consume();
            }
            return count(session);
        });
    }

    @Test
    void aFailureRollsBackAndTheSessionGoesOn() {
        assertSame(List.of("Neo.ClientError.Statement.SyntaxError", 0L), session -> {
            String code = "";
            try (var transaction = session.beginTransaction()) {
                transaction.run("CREATE (:Lost)").consume();
                code = code(() -> transaction.run("THIS IS NO CYPHER").consume());
            }
            return List.of(code, count(session).getFirst());
        });
    }

    @Test
    void twoResultsOfATransactionAreReadInTurn() {
        assertSame(List.of(1L, 11L, 2L, 12L), session -> {
            try (var transaction = session.beginTransaction()) {
                Result one = transaction.run("UNWIND range(1, 2000) AS i RETURN i");
                Result other = transaction.run("UNWIND range(11, 2010) AS i RETURN i");
                List<Object> read = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    read.add(one.next().get(0).asLong());
                    read.add(other.next().get(0).asLong());
                }
                return read;
            }
        });
    }

    @Test
    void aStatementWhoseRowsAreNotAllReadIsStillDone() {
        assertSame(List.of(3_000L), session -> {
            session.run("UNWIND range(1, 3000) AS i CREATE (n:Made {i: i}) RETURN n")
                    .consume();
            return count(session);
        });
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
                "CREATE INDEX x FOR (n:X) ON EACH n.y"
            })
    void aFailureHasTheSameKindAndCode(String cypher) {
        assertEqual(driver ->
                failure(driver.session(), session -> session.run(cypher).list()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CREATE (n:Written) RETURN n", "MATCH (n) SET n.written = 1", "CREATE INDEX w FOR (n:W) ON (n.w)"
            })
    void whoeverReadsCannotWrite(String cypher) {
        for (Driver driver : List.of(both.inProcess(), both.overBolt())) {
            assertThrows(
                    Neo4jException.class,
                    () -> driver.session(READING).run(cypher).consume(),
                    cypher);
        }
        assertSame(List.of(0L), TransactionsInProcessTest::count);
    }

    @Test
    void aConstraintIsKept() {
        both.run("CREATE CONSTRAINT only IF NOT EXISTS FOR (n:Only) REQUIRE n.id IS UNIQUE", Map.of());
        assertEqual(driver -> failure(
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

    @Test
    void changesAreCounted() {
        assertEqual(driver -> {
            ResultSummary summary = summary(driver, "CREATE (:A {x: 1, y: 2})-[:R]->(:B:C) RETURN 1");
            return List.of(summary.counters(), summary.queryType());
        });
    }

    // What is to come instead is a preview of the driver.
    @SuppressWarnings("deprecation")
    @ParameterizedTest
    @ValueSource(strings = {"EXPLAIN", "PROFILE"})
    void plansAreTheSame(String how) {
        assertEqual(driver -> {
            ResultSummary summary = summary(driver, how + " UNWIND [1, 2] AS i MATCH (n:A) WHERE n.x = i RETURN n, i");
            return operators(how.equals("PROFILE") ? summary.profile() : summary.plan());
        });
        assertSame(List.of(2L), session -> {
            var profile =
                    session.run("PROFILE UNWIND [1, 2] AS i RETURN i").consume().profile();
            return List.of(profile.records());
        });
    }

    private static List<String> operators(Plan plan) {
        List<String> all = new ArrayList<>(List.of(plan.operatorType() + plan.identifiers()));
        plan.children().forEach(child -> all.addAll(operators(child)));
        return all;
    }

    private static ResultSummary summary(Driver driver, String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).consume();
        }
    }

    private static List<Object> count(Session session) {
        return List.of(session.run("MATCH (n) RETURN count(n)").single().get(0).asLong());
    }

    private static String failure(Session of, Consumer<Session> asked) {
        try (of) {
            var e = assertThrows(Neo4jException.class, () -> asked.accept(of));
            // Numbers of nodes are each database's own.
            String message = String.valueOf(e.getMessage()).replaceAll("Node\\(\\d+\\)", "Node");
            return e.getClass().getSimpleName() + " " + e.code() + " " + e.gqlStatus() + " " + message;
        }
    }

    private static String code(Runnable asked) {
        return assertThrows(Neo4jException.class, asked::run).code();
    }

    private <T> void assertEqual(Function<Driver, T> asked) {
        List<T> each = both.each(asked);
        assertEquals(each.getLast(), each.getFirst());
    }

    private void assertSame(List<?> expected, Function<Session, List<?>> asked) {
        for (List<?> told : both.each(driver -> {
            try (Session session = driver.session()) {
                return asked.apply(session);
            }
        })) {
            assertEquals(expected, told);
        }
    }
}
