package plangraph.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.store.AtomicFile;

/** A file that somebody made to do harm ends in a sentence, whatever it holds. */
final class HostileBackupTest {
    private static final String GROUP = "{\"count\":COUNT,\"hash\":\"0\"}";
    private static final byte[] MEGABYTE = new byte[1 << 20];

    @TempDir
    private Path folder = Path.of("");

    @FunctionalInterface
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String manifest(long nodes) {
        return "{\"format\":1,\"program\":\"x\",\"createdAt\":\"x\",\"dataRevision\":\"x\",\"relationships\":{},\"nodes\":{\"Plan\":"
                + GROUP.replace("COUNT", Long.toString(nodes)) + "}}";
    }

    private static Map<String, Content> entries(long declared, Content nodes) {
        Map<String, Content> entries = new LinkedHashMap<>();
        entries.put("nodes.jsonl", nodes);
        entries.put("relationships.jsonl", text(""));
        entries.put("manifest.json", text(manifest(declared)));
        return entries;
    }

    private String told(Map<String, Content> entries) throws IOException {
        Path file = folder.resolve("hostile.backup");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Content> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                entry.getValue().to(zip);
                zip.closeEntry();
            }
        }
        BrokenBackup broken = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThrows(BrokenBackup.class, () -> BackupFile.open(file)));
        return String.valueOf(broken.getMessage()).substring(file.toString().length() + 1);
    }

    /** Two gigabytes in two megabytes: more than a test's heap, were they held. */
    @Test
    void aLineWithoutAnEndIsNotHeld() throws IOException {
        String told = told(entries(1, out -> {
            for (int i = 0; i < 2_000; i++) {
                out.write(MEGABYTE);
            }
        }));
        assertEquals("was not written by Plangraph: nodes.jsonl has a line of more than 16777216 bytes", told);
    }

    @Test
    void moreLinesThanDeclaredAreNotRead() throws IOException {
        String told = told(entries(3, text("{}\n".repeat(1_000_000))));
        assertEquals(
                "was not written by Plangraph: nodes.jsonl has more than the 3 lines that its manifest declares", told);
    }

    @Test
    void whatShrinksTooMuchIsNotReadToItsEnd() throws IOException {
        byte[] lines = "{}           \n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        String told = told(entries(Long.MAX_VALUE, out -> {
            for (int i = 0; i < 1_500; i++) {
                out.write(lines);
            }
        }));
        assertTrue(told.matches("was not written by Plangraph: nodes.jsonl has more than \\d+ bytes"), told);
    }

    @Test
    void fewerLinesThanDeclaredAreAFault() throws IOException {
        assertEquals(
                "does not match its manifest: nodes.jsonl should have 5 lines and has 1",
                told(entries(5, text("{}\n"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "nodes.jsonl/../x", "readme.txt"})
    void anEntryOfAnotherNameIsRefused(String name) throws IOException {
        Map<String, Content> entries = entries(0, text(""));
        entries.put(name, text("x"));
        assertEquals("is not a Plangraph backup: it has an entry '" + name + "'", told(entries));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "{}", "{\"format\":1}", "{\"format\":1,\"nodes\":[1]}"})
    void aManifestThatIsNoneIsRefused(String manifest) throws IOException {
        Map<String, Content> entries = entries(0, text(""));
        entries.put("manifest.json", text(manifest));
        assertTrue(told(entries).startsWith("was not written by Plangraph"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":{}}",
                "{\"a\":{\"date\":\"yesterday\"}}",
                "{\"a\":{\"float\":\"x\"}}",
                "{\"a\":{\"dateTime\":1}}"
            })
    void aValueThatIsNoneIsRefused(String properties) throws IOException {
        String told = told(entries(1, text("{\"n\":1,\"labels\":[\"Plan\"],\"properties\":" + properties + "}\n")));
        assertTrue(told.startsWith("was not written by Plangraph"), told);
    }

    @Test
    void aRowThatNestsTooDeeplyIsRefused() throws IOException {
        String told = told(entries(1, text("[".repeat(100_000) + "\n")));
        assertTrue(told.startsWith("was not written by Plangraph"), told);
    }

    @Test
    void onlyItsOwnerReadsABackupAndLeftOversGo() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Path left = Files.writeString(folder.resolve("old.backup.unfinished"), "killed");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        Path fresh = Files.writeString(folder.resolve("other.backup.unfinished"), "at work");
        Path file = folder.resolve("new.backup");
        AtomicFile.writeForOwner(file, out -> out.write(1));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(fresh));
    }
}
