package plangraph.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.store.Revisions;
import plangraph.testing.GraphForTests;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedGraph;
import plangraph.testing.SharedServer;

/** The real datasets out of the server's graph and into an empty Neo4j. */
@ExtendWith({SharedServer.class, SharedGraph.class})
class BackupTest {
    @TempDir
    private Path folder = Path.of("");

    private final GraphForTests other;

    BackupTest(GraphForTests other) {
        this.other = other;
    }

    @Test
    void aRestoredGraphHoldsTheSame(RunningServer server) throws Exception {
        Path file = folder.resolve("same.backup");
        Manifest written = BackupFiles.backup(server.graph(), server.records(), file);
        // The manifesto makes 143 pledges and there are 17 goals; SeedCountsTest counts the rest.
        assertEquals(143, count(written, "Element:ManifestoItem"));
        assertEquals(17, count(written, "Element:SdgGoal"));

        BackupFiles.restore(other, file);

        Manifest again = BackupFiles.backup(other.graph(), other.records(), folder.resolve("again.backup"));
        assertEquals(written.nodes(), again.nodes());
        assertEquals(written.relationships(), again.relationships());
        assertEquals(written.dataRevision(), again.dataRevision());
        assertEquals(
                new Revisions(server.graph(), false).read().byDataset(),
                new Revisions(other.graph(), false).read().byDataset());
    }

    @Test
    void whatPeopleAddedComesAlong() throws Exception {
        other.run("""
            CREATE (a:Element:Term:Mine {id: 'x', text: 'a"b\\n𠮷 髙 😀', n: 7, f: 7.0, big: 1e300, yes: true,
              list: ['b', 'a'], numbers: [1, 2], none: [], day: date('2026-11-21'), at: datetime('2026-11-21T10:00+09:00')})
            CREATE (b:Note {text: 'no id'})
            CREATE (a)-[:SAID_BY {key: 'k', f: -0.5}]->(b)
            CREATE (b)-[:SAID_BY]->(b)""", Map.of());
        Path file = folder.resolve("people.backup");
        Manifest written = BackupFiles.backup(other.graph(), other.records(), file);
        other.clear();

        BackupFiles.restore(other, file);

        assertEquals(1L, other.value("""
                    MATCH (a:Element:Term:Mine {id: 'x', text: 'a"b\\n𠮷 髙 😀'})-[s:SAID_BY {key: 'k'}]->(b:Note)
                    WHERE a.n IS :: INTEGER AND a.f IS :: FLOAT AND a.big = 1e300 AND a.yes = true AND a.list = ['b', 'a']
                      AND a.numbers = [1, 2] AND a.none = [] AND a.day = date('2026-11-21')
                      AND a.at = datetime('2026-11-21T10:00+09:00') AND s.f = -0.5 AND a.restoreNumber IS NULL
                      AND size(labels(a)) = 3
                    RETURN count(*)"""));
        assertEquals(
                written.nodes(),
                BackupFiles.backup(other.graph(), other.records(), file).nodes());
        assertEquals(1L, other.value("MATCH (b:Note)-[:SAID_BY]->(b) RETURN count(*)"));
    }

    @Test
    void aGraphThatHoldsSomethingIsLeftAlone(RunningServer server) throws Exception {
        Path file = folder.resolve("full.backup");
        BackupFiles.backup(server.graph(), server.records(), file);
        other.run("CREATE (:Note)", Map.of());

        var refused = assertThrows(Restore.Refused.class, () -> BackupFiles.restore(other, file));

        assertEquals(
                "The graph already holds 1 nodes, and a backup can only be restored into an empty graph: set PLANGRAPH_DATA to a new folder, or use an empty database",
                refused.getMessage());
        assertEquals(1L, other.value("MATCH (n) RETURN count(n)"));
    }

    @Test
    void aRestoreThatDidNotEndIsKnownAndBegunAnew(RunningServer server) throws Exception {
        Path file = folder.resolve("half.backup");
        Manifest written = BackupFiles.backup(server.graph(), server.records(), file);
        // What a kill between two batches leaves.
        other.run("CREATE (:RestoreUnderWay), (:Restoring:Element {id: 'sdg.1', restoreNumber: 1})", Map.of());
        assertTrue(Restore.isUnfinished(other.graph()));

        BackupFiles.restore(other, file);

        assertFalse(Restore.isUnfinished(other.graph()));
        assertEquals(
                written.nodes(),
                BackupFiles.backup(other.graph(), other.records(), folder.resolve("whole.backup"))
                        .nodes());
    }

    @Test
    void aValueThatCannotBeKeptIsNamedInsteadOfDropped() {
        other.run("CREATE (:Note {at: point({x: 1, y: 2})})", Map.of());

        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> BackupFiles.backup(other.graph(), other.records(), folder.resolve("point.backup")));

        assertTrue(String.valueOf(refused.getMessage()).startsWith("A property of type "), refused::getMessage);
    }

    private static long count(Manifest manifest, String kind) {
        return Optional.ofNullable(manifest.nodes().get(kind))
                .map(ContentDigest.Group::count)
                .orElse(0L);
    }
}
