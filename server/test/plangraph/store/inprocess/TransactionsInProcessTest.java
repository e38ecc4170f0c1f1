package plangraph.store.inprocess;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import plangraph.testing.AnyLane;

/** Transactions and summaries are the same whether the driver speaks Bolt or not. */
@AnyLane
@ResourceLock("both drivers")
@ExtendWith(BothDrivers.class)
class TransactionsInProcessTest {
    private final BothDrivers.Both both;

    TransactionsInProcessTest(BothDrivers.Both both) {
        this.both = both;
    }

    @Test
    void whatIsCommittedIsThereAndWhatIsRolledBackIsNot() {
        both.assertSame(List.of(1L), session -> {
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
        both.assertSame(List.of("Neo.ClientError.Statement.SyntaxError", 0L), session -> {
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
        both.assertSame(List.of(1L, 11L, 2L, 12L), session -> {
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
        both.assertSame(List.of(3_000L), session -> {
            session.run("UNWIND range(1, 3000) AS i CREATE (n:Made {i: i}) RETURN n")
                    .consume();
            return count(session);
        });
    }

    @Test
    void whatTheStatementDeletedComesBackWithoutContent() {
        both.run("CREATE (:A {x: 1})-[:R {y: 1}]->(:B)", Map.of());
        both.assertSame(List.of(Map.of(), Map.of()), session -> {
            var record = session.run("MATCH (a:A)-[r]->() DETACH DELETE a RETURN a, r")
                    .single();
            return List.of(
                    record.get("a").asNode().asMap(),
                    record.get("r").asRelationship().asMap());
        });
    }

    @Test
    void aDriverThatIsClosedBreaksOffWhatItAsked() throws Exception {
        for (Driver driver : both.others()) {
            Session session = driver.session();
            var failed = new CompletableFuture<Throwable>();
            Thread asking = Thread.ofVirtual().start(() -> {
                try {
                    session.run("UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000) AS j RETURN sum(i * j)")
                            .list();
                } catch (RuntimeException e) {
                    failed.complete(e);
                }
            });
            Thread.sleep(500);
            driver.close();
            assertTrue(failed.get(20, TimeUnit.SECONDS) instanceof Neo4jException);
            assertTrue(asking.join(Duration.ofSeconds(20)));
        }
    }

    @Test
    void aTransactionThatFailedCanStillBeClosedWhenItsDriverIs() {
        for (Driver driver : both.others()) {
            Session session = driver.session();
            var transaction = session.beginTransaction();
            code(() -> transaction.run("NO CYPHER").consume());
            driver.close();
            transaction.close();
            session.close();
        }
    }

    @Test
    void changesAreCounted() {
        both.assertEqual(driver -> {
            ResultSummary summary = summary(driver, "CREATE (:A {x: 1, y: 2})-[:R]->(:B:C) RETURN 1");
            return List.of(summary.counters(), summary.queryType());
        });
    }

    // What is to come instead is a preview of the driver.
    @SuppressWarnings("deprecation")
    @ParameterizedTest
    @ValueSource(strings = {"EXPLAIN", "PROFILE"})
    void plansAreTheSame(String how) {
        both.assertEqual(driver -> {
            ResultSummary summary = summary(driver, how + " UNWIND [1, 2] AS i MATCH (n:A) WHERE n.x = i RETURN n, i");
            return operators(how.equals("PROFILE") ? summary.profile() : summary.plan());
        });
        both.assertSame(List.of(2L), session -> {
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

    private static String code(Runnable asked) {
        return assertThrows(Neo4jException.class, asked::run).code();
    }
}
