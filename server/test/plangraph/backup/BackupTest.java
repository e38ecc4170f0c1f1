package plangraph.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import plangraph.RunningServer;
import plangraph.SharedServer;
import plangraph.graph.EmbeddedNeo4j;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.load.Loader;

/** The real datasets out of the server's graph and into an empty Neo4j. */
@ExtendWith(SharedServer.class)
class BackupTest {
    @TempDir
    private static Path folder = Path.of("");

    private static EmbeddedNeo4j neo4j;
    private static Graph other;
    private static Driver people;

    @BeforeAll
    static void openAnother() throws Exception {
        neo4j = EmbeddedNeo4j.open(folder.resolve("neo4j"));
        other = Graph.connect(neo4j.uri(), neo4j.credentials());
        people = GraphDatabase.driver(neo4j.uri(), neo4j.credentials());
    }

    @AfterAll
    static void closeIt() {
        people.close();
        other.close();
        neo4j.close();
    }

    @BeforeEach
    void empty() {
        run("MATCH (n) DETACH DELETE n");
    }

    @Test
    void aRestoredGraphHoldsTheSame(RunningServer server) throws Exception {
        Path file = folder.resolve("same.backup");
        Manifest written = backup(server.graph(), file);
        // The manifesto makes 143 pledges and there are 17 goals; SeedCountsTest counts the rest.
        assertEquals(143, count(written, "Element:ManifestoItem"));
        assertEquals(17, count(written, "Element:SdgGoal"));

        restore(file);

        Manifest again = backup(other, folder.resolve("again.backup"));
        assertEquals(written.nodes(), again.nodes());
        assertEquals(written.relationships(), again.relationships());
        assertEquals(written.dataRevision(), again.dataRevision());
        assertEquals(
                new Revisions(server.graph(), false).read().byDataset(),
                new Revisions(other, false).read().byDataset());
    }

    @Test
    void whatPeopleAddedComesAlong() throws Exception {
        run("""
            CREATE (a:Element:Term:Mine {id: 'x', text: 'a"b\\n𠮷 髙 😀', n: 7, f: 7.0, big: 1e300, yes: true,
              list: ['b', 'a'], numbers: [1, 2], none: [], day: date('2026-11-21'), at: datetime('2026-11-21T10:00+09:00')})
            CREATE (b:Note {text: 'no id'})
            CREATE (a)-[:SAID_BY {key: 'k', f: -0.5}]->(b)
            CREATE (b)-[:SAID_BY]->(b)""");
        Path file = folder.resolve("people.backup");
        Manifest written = backup(other, file);
        empty();

        restore(file);

        assertEquals(1L, value("""
                    MATCH (a:Element:Term:Mine {id: 'x', text: 'a"b\\n𠮷 髙 😀'})-[s:SAID_BY {key: 'k'}]->(b:Note)
                    WHERE a.n IS :: INTEGER AND a.f IS :: FLOAT AND a.big = 1e300 AND a.yes = true AND a.list = ['b', 'a']
                      AND a.numbers = [1, 2] AND a.none = [] AND a.day = date('2026-11-21')
                      AND a.at = datetime('2026-11-21T10:00+09:00') AND s.f = -0.5 AND a.restoreNumber IS NULL
                      AND size(labels(a)) = 3
                    RETURN count(*)"""));
        assertEquals(written.nodes(), backup(other, file).nodes());
        assertEquals(1L, value("MATCH (b:Note)-[:SAID_BY]->(b) RETURN count(*)"));
    }

    @Test
    void aGraphThatHoldsSomethingIsLeftAlone(RunningServer server) throws Exception {
        Path file = folder.resolve("full.backup");
        backup(server.graph(), file);
        run("CREATE (:Note)");

        var refused = assertThrows(RestoreRefused.class, () -> restore(file));

        assertEquals(
                "The graph holds 1 nodes; a backup is restored into an empty one: set PLANGRAPH_DATA to a new folder, or name an empty database",
                refused.getMessage());
        assertEquals(1L, value("MATCH (n) RETURN count(n)"));
    }

    @Test
    void aRestoreThatDidNotEndIsKnownAndBegunAnew(RunningServer server) throws Exception {
        Path file = folder.resolve("half.backup");
        Manifest written = backup(server.graph(), file);
        // What a kill between two batches leaves.
        run("CREATE (:RestoreUnderWay), (:Restoring:Element {id: 'sdg.1', restoreNumber: 1})");
        assertTrue(Restore.isUnfinished(other));

        restore(file);

        assertFalse(Restore.isUnfinished(other));
        assertEquals(
                written.nodes(), backup(other, folder.resolve("whole.backup")).nodes());
    }

    @Test
    void aNewerFormatIsRefused() throws Exception {
        run("CREATE (:Note)");
        Path file = folder.resolve("newer.backup");
        backup(other, file);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath(Backup.MANIFEST);
            Files.writeString(manifest, Files.readString(manifest).replace("\"format\":1", "\"format\":2"));
        }
        empty();

        var refused = assertThrows(BrokenBackup.class, () -> restore(file));

        assertEquals(
                file + " has format 2, written by Plangraph 1.2.3; this program reads formats up to 1,"
                        + " so restore it with that version or a newer one",
                refused.getMessage());
    }

    @Test
    void aDamagedOrCutFileIsRefusedBeforeAnythingIsWritten() throws Exception {
        run("UNWIND range(1, 500) AS n CREATE (:Note {text: 'number ' + n, other: rand()})");
        Path file = folder.resolve("sound.backup");
        backup(other, file);
        empty();
        byte[] bytes = Files.readAllBytes(file);
        byte[] damaged = bytes.clone();
        damaged[bytes.length / 3] ^= 0x10;
        Path broken = folder.resolve("broken.backup");

        for (byte[] content : List.of(
                damaged,
                Arrays.copyOf(bytes, bytes.length / 2),
                new byte[0],
                "text".getBytes(StandardCharsets.UTF_8))) {
            Files.write(broken, content);
            assertThrows(BrokenBackup.class, () -> restore(broken));
            assertEquals(0L, value("MATCH (n) RETURN count(n)"));
        }
    }

    /** Also where a digit became another digit, which only the checksum tells. */
    @Test
    void eachFlippedBitIsFoundOrChangesNothing() throws Exception {
        run("UNWIND range(1, 5) AS n CREATE (:Note {number: 1000000 + n * 12345})-[:NEXT {n: n}]->(:Note)");
        Path file = folder.resolve("whole.backup");
        backup(other, file);
        byte[] bytes = Files.readAllBytes(file);
        String whole = contents(file);
        Path broken = folder.resolve("flipped.backup");
        int refused = 0;

        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Files.write(broken, flipped);
            try {
                assertEquals(whole, contents(broken), "bit " + bit);
            } catch (BrokenBackup e) {
                refused++;
            }
        }
        // Dates of the zip's entries and the like matter to nobody; what was compressed is most of the file.
        assertTrue(refused > bytes.length * Byte.SIZE / 2, refused + " of " + bytes.length * Byte.SIZE);
    }

    private static String contents(Path file) throws IOException, BrokenBackup {
        try (BackupFile backup = BackupFile.open(file)) {
            List<JsonNode> rows = new ArrayList<>();
            backup.nodes(1_000, rows::addAll);
            backup.relationships(1_000, rows::addAll);
            return backup.manifest() + "\n" + rows;
        }
    }

    @Test
    void whatWasNotWrittenByPlangraphIsRefused() throws Exception {
        run("CREATE (:Note)");
        for (String entry : List.of(Backup.MANIFEST, Backup.NODES, Backup.RELATIONSHIPS)) {
            Path file = folder.resolve("foreign-" + entry);
            backup(other, file);
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                Files.writeString(zip.getPath(entry), "no JSON");
            }
            String why = String.valueOf(
                    assertThrows(BrokenBackup.class, () -> contents(file)).getMessage());
            assertTrue(why.startsWith(file + " was not written by Plangraph: "), why);

            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                Files.delete(zip.getPath(entry));
            }
            assertEquals(
                    file + " is no backup of Plangraph: it has no " + entry,
                    assertThrows(BrokenBackup.class, () -> contents(file)).getMessage());
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere.backup");
        assertEquals(
                nowhere + " is not there",
                assertThrows(BrokenBackup.class, () -> restore(nowhere)).getMessage());
    }

    @Test
    void aValueOfUnknownTypeIsRefusedBeforeAnythingIsWritten() throws Exception {
        run("CREATE (:Note {day: date('2026-11-21')})");
        Path file = folder.resolve("unknown.backup");
        backup(other, file);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path nodes = zip.getPath(Backup.NODES);
            Files.writeString(nodes, Files.readString(nodes).replace("\"date\"", "\"moon\""));
        }
        empty();

        assertThrows(BrokenBackup.class, () -> restore(file));

        assertEquals(0L, value("MATCH (n) RETURN count(n)"), "not even the mark of a restore");
    }

    @Test
    void aValueThatCannotBeKeptIsNamedInsteadOfDropped() {
        run("CREATE (:Note {at: point({x: 1, y: 2})})");

        var refused = assertThrows(IllegalArgumentException.class, () -> backup(other, folder.resolve("point.backup")));

        assertTrue(String.valueOf(refused.getMessage()).startsWith("A property of type "), refused::getMessage);
    }

    private static long count(Manifest manifest, String kind) {
        return Optional.ofNullable(manifest.nodes().get(kind))
                .map(Contents.Kind::count)
                .orElse(0L);
    }

    private static Manifest backup(Graph graph, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            return new Backup(graph, new Revisions(graph, false), "1.2.3", Clock.systemUTC()).write(out);
        }
    }

    private static Manifest restore(Path file) throws IOException, BrokenBackup, RestoreRefused {
        return new Restore(other, new Loader(other, Clock.systemUTC())::prepareSchema).from(file);
    }

    private static void run(String cypher) {
        people.executableQuery(cypher).execute();
    }

    private static Object value(String cypher) {
        return people.executableQuery(cypher)
                .withParameters(Map.of())
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asObject();
    }
}
