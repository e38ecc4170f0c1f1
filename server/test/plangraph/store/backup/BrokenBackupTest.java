package plangraph.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.testing.GraphForTests;
import plangraph.testing.SharedGraph;

/** Files that are no backup, damaged, cut off, of a newer program or of another one. */
@ExtendWith(SharedGraph.class)
final class BrokenBackupTest {
    @TempDir
    private Path folder = Path.of("");

    private final GraphForTests other;

    BrokenBackupTest(GraphForTests other) {
        this.other = other;
    }

    @Test
    void aNewerFormatIsRefused() throws Exception {
        other.run("CREATE (:Note)", Map.of());
        Path file = folder.resolve("newer.backup");
        BackupFiles.backup(other.graph(), other.records(), file);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath(Backup.MANIFEST);
            Files.writeString(manifest, Files.readString(manifest).replace("\"format\":2", "\"format\":3"));
        }
        other.clear();

        var refused = assertThrows(BrokenBackup.class, () -> BackupFiles.restore(other, file));

        assertEquals(
                file + " has format 3, written by Plangraph 1.2.3; this program reads formats up to 2,"
                        + " so restore it with that version or a newer one",
                refused.getMessage());
    }

    @Test
    void aDamagedOrCutFileIsRefusedBeforeAnythingIsWritten() throws Exception {
        other.run("UNWIND range(1, 500) AS n CREATE (:Note {text: 'number ' + n, other: rand()})", Map.of());
        Path file = folder.resolve("sound.backup");
        BackupFiles.backup(other.graph(), other.records(), file);
        other.clear();
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
            assertThrows(BrokenBackup.class, () -> BackupFiles.restore(other, broken));
            assertEquals(0L, other.value("MATCH (n) RETURN count(n)"));
        }
    }

    /** Also where a digit became another digit, which only the checksum tells. */
    @Test
    void eachFlippedBitIsFoundOrChangesNothing() throws Exception {
        other.run(
                "UNWIND range(1, 5) AS n CREATE (:Note {number: 1000000 + n * 12345})-[:NEXT {n: n}]->(:Note)",
                Map.of());
        Path file = folder.resolve("whole.backup");
        BackupFiles.backup(other.graph(), other.records(), file);
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
        other.run("CREATE (:Note)", Map.of());
        for (String entry : List.of(Backup.MANIFEST, Backup.NODES, Backup.RELATIONSHIPS)) {
            Path file = folder.resolve("foreign-" + entry);
            BackupFiles.backup(other.graph(), other.records(), file);
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
                    file + " is not a Plangraph backup: it has no " + entry,
                    assertThrows(BrokenBackup.class, () -> contents(file)).getMessage());
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere.backup");
        assertEquals(
                nowhere + " does not exist",
                assertThrows(BrokenBackup.class, () -> BackupFiles.restore(other, nowhere))
                        .getMessage());
    }

    @Test
    void aValueOfUnknownTypeIsRefusedBeforeAnythingIsWritten() throws Exception {
        other.run("CREATE (:Note {day: date('2026-11-21')})", Map.of());
        Path file = folder.resolve("unknown.backup");
        BackupFiles.backup(other.graph(), other.records(), file);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path nodes = zip.getPath(Backup.NODES);
            Files.writeString(nodes, Files.readString(nodes).replace("\"date\"", "\"moon\""));
        }
        other.clear();

        assertThrows(BrokenBackup.class, () -> BackupFiles.restore(other, file));

        assertEquals(0L, other.value("MATCH (n) RETURN count(n)"), "not even the mark of a restore");
    }
}
