package plangraph.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup to read. That it is whole is known before anything is made of it. */
final class BackupFile implements AutoCloseable {
    private static final int AT_ONCE = 1_000;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BrokenBackup when it is none, is damaged, or was written by a newer program */
    static BackupFile open(Path file) throws IOException, BrokenBackup {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BrokenBackup(file + " is not a whole backup: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new BrokenBackup(file + " is not there", e);
        }
        try {
            BackupFile backup = new BackupFile(zip, manifest(file, zip));
            backup.refuseDamaged(file);
            return backup;
        } catch (IOException | BrokenBackup e) {
            zip.close();
            throw e;
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException, BrokenBackup {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new BrokenBackup(file + " is no backup of Plangraph: it has no " + Backup.MANIFEST);
        }
        JsonNode json = Values.JSON.readTree(zip.getInputStream(entry));
        int format = json.path("format").asInt();
        if (format > Manifest.FORMAT) {
            throw new BrokenBackup(file + " has format " + format + ", written by Plangraph "
                    + json.path("program").asText() + "; this program reads formats up to " + Manifest.FORMAT
                    + ", so restore it with that version or a newer one");
        }
        try {
            return Values.JSON.treeToValue(json, Manifest.class);
        } catch (JsonProcessingException e) {
            throw new BrokenBackup(file + ": its " + Backup.MANIFEST + " cannot be read", e);
        }
    }

    /** Reads everything once, values too: each entry carries a checksum, which is compared at its end. */
    private void refuseDamaged(Path file) throws IOException, BrokenBackup {
        for (String name : List.of(Backup.NODES, Backup.RELATIONSHIPS)) {
            try {
                batches(name, AT_ONCE, BackupFile::readValues);
            } catch (ZipException | JsonProcessingException e) {
                throw new BrokenBackup(file + " is damaged in " + name + ": " + e.getMessage(), e);
            }
        }
    }

    private static void readValues(List<JsonNode> rows) throws BrokenBackup {
        for (JsonNode row : rows) {
            Values.properties(row.path("properties"));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    @FunctionalInterface
    interface Batch {
        void of(List<JsonNode> rows) throws BrokenBackup;
    }

    void nodes(int size, Batch use) throws IOException, BrokenBackup {
        batches(Backup.NODES, size, use);
    }

    void relationships(int size, Batch use) throws IOException, BrokenBackup {
        batches(Backup.RELATIONSHIPS, size, use);
    }

    private void batches(String name, int size, Batch use) throws IOException, BrokenBackup {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BrokenBackup("it has no " + name);
        }
        List<JsonNode> rows = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(Values.JSON.readTree(line));
                if (rows.size() == size) {
                    use.of(rows);
                    rows.clear();
                }
            }
        }
        if (!rows.isEmpty()) {
            use.of(rows);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
