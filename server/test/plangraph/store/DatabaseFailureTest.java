package plangraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;
import plangraph.testing.SmallDisk;

/** A database that fills its disk while it writes fails for good, says so, and is closed within seconds; the next one opens. */
@Campaign
@AnyLane
@ResourceLock("small disk")
final class DatabaseFailureTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFailureIsToldOnceAndForAllAndTheStoreOpensAgain() throws Exception {
        try (SmallDisk disk = SmallDisk.on(folder.resolve("disk"), 700)) {
            Path store = disk.folder().resolve("neo4j");
            Path ballast = disk.folder().resolve("ballast");
            try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(store);
                    var driver = GraphDatabase.driver(neo4j.uri(), neo4j.credentials());
                    var session = driver.session()) {
                session.run("CREATE (:Confirmed)").consume();
                assertFalse(neo4j.failure().isDone());
                disk.fill(ballast);

                // Past the program's own reserve, until the log needs another file.
                assertThrows(Neo4jException.class, () -> {
                    for (int i = 0; i < 1_000; i++) {
                        session.run("CREATE (:Big {text: $text})", Map.of("text", "x".repeat(1 << 20)))
                                .consume();
                    }
                });

                assertNull(neo4j.failure().get(10, TimeUnit.SECONDS));
            }
            Files.delete(ballast);
            try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(store);
                    var driver = GraphDatabase.driver(neo4j.uri(), neo4j.credentials());
                    var session = driver.session()) {
                assertEquals(
                        1,
                        session.run("MATCH (n:Confirmed) RETURN count(n) AS n")
                                .single()
                                .get("n")
                                .asInt());
            }
        }
    }
}
