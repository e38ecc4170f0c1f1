package plangraph.store.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.testing.AnyLane;

/** The file in the data folder. */
@AnyLane
final class SqliteRecordsTest implements RecordsContract {
    private final Path data;
    private final Records one;
    private final Records other;

    /** Both begin to open, and so to make the tables, at once. */
    SqliteRecordsTest(@TempDir Path folder) {
        this.data = folder.resolve("new/data");
        this.one = Records.inFolder(data);
        this.other = Records.inFolder(data);
    }

    @BeforeEach
    void open() throws RecordsUnavailable {
        one.awaitOpen();
        other.awaitOpen();
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Override
    public Records one() {
        return one;
    }

    @Override
    public Records other() {
        return other;
    }

    @Test
    void onlyTheOwnerMayReadFolderAndFiles() throws Exception {
        one.write(transaction -> transaction.run("remove-token", Map.of("name", "nobody")));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        try (var files = Files.list(data)) {
            for (Path file : files.toList()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file::toString);
            }
        }
    }

    @Test
    void everyCommitIsOnTheDisk() {
        assertEquals("wal", pragma("journal_mode"));
        assertEquals("2", pragma("synchronous"), "FULL");
    }

    private String pragma(String name) {
        return one.read("pragma-" + name.replace('_', '-'), Map.of()).getFirst().text(name);
    }

    @Test
    void tablesOfANewerProgramAreLeftAlone() {
        one.write(transaction -> transaction.run("add-schema-version", Map.of("version", 99)));
        try (Records again = Records.inFolder(data)) {
            var refused = assertThrows(RecordsUnavailable.class, again::awaitOpen);
            assertEquals(
                    "The store of tokens and audit log has format 99, and this program knows formats up to 1; use the version that wrote it or a newer one",
                    refused.getMessage());
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("records.db"), "this is no database, but long enough to be looked at ".repeat(20));
        try (Records broken = Records.inFolder(folder)) {
            var refused = assertThrows(RecordsUnavailable.class, broken::awaitOpen);
            assertTrue(
                    String.valueOf(refused.getMessage())
                            .startsWith(folder.resolve("records.db") + " cannot be opened: "),
                    refused::getMessage);
        }
    }
}
