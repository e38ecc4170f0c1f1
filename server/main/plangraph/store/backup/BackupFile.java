package plangraph.store.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import plangraph.model.LocalizedText;

/** Reads a backup file, after checking that it is complete and undamaged. */
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
        } catch (ZipException | EOFException e) {
            throw new BrokenBackup(
                    LocalizedText.of(
                            "%s は完全なバックアップではありません: %s",
                            "%s is not a complete backup: %s", file, String.valueOf(e.getMessage())),
                    e);
        } catch (NoSuchFileException e) {
            throw new BrokenBackup(LocalizedText.of("%s がありません", "%s does not exist", file), e);
        }
        try {
            for (String name : List.of(Backup.MANIFEST, Backup.NODES, Backup.RELATIONSHIPS)) {
                refuseDamaged(file, zip, name);
            }
            BackupFile backup = new BackupFile(zip, manifest(file, zip));
            if (backup.hasRecords()) {
                refuseDamaged(file, zip, Backup.RECORDS);
                backup.records(AT_ONCE, RecordsRows::check);
            }
            backup.nodes(AT_ONCE, BackupFile::readValues);
            backup.relationships(AT_ONCE, BackupFile::readValues);
            return backup;
        } catch (JsonProcessingException e) {
            zip.close();
            throw new BrokenBackup(
                    LocalizedText.of(
                            "%s は Plangraph が書いたものではありません: %s",
                            "%s was not written by Plangraph: %s", file, e.getOriginalMessage()),
                    e);
        } catch (IOException | BrokenBackup e) {
            zip.close();
            throw e;
        }
    }

    /** Reads an entry once, because {@link ZipFile} leaves it to its user to compare the checksum. */
    private static void refuseDamaged(Path file, ZipFile zip, String name) throws IOException, BrokenBackup {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BrokenBackup(LocalizedText.of(
                    "%s は Plangraph のバックアップではありません。%s がありません",
                    "%s is not a Plangraph backup: it has no %s", file, name));
        }
        try (var content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            if (content.getChecksum().getValue() != entry.getCrc()) {
                throw new BrokenBackup(LocalizedText.of(
                        "%s は %s が壊れています。チェックサムが合いません",
                        "%s is damaged: the checksum of %s does not match", file, name));
            }
        } catch (ZipException | EOFException e) {
            throw new BrokenBackup(
                    LocalizedText.of(
                            "%s は %s が壊れています: %s", "%s is damaged: %s: %s", file, name, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException, BrokenBackup {
        JsonNode json = PropertyValues.JSON.readTree(zip.getInputStream(zip.getEntry(Backup.MANIFEST)));
        int format = json.path("format").asInt();
        if (format > Manifest.FORMAT) {
            throw new BrokenBackup(LocalizedText.of(
                    "%s の形式は %s で、Plangraph %s が書いたものです。このプログラムが読める形式は %s までなので、その版かそれより新しい版で復元してください",
                    "%s has format %s, written by Plangraph %s; this program reads formats up to %s,"
                            + " so restore it with that version or a newer one",
                    file,
                    format,
                    json.path("program").asText(),
                    Manifest.FORMAT));
        }
        ((ObjectNode) json).putIfAbsent("records", PropertyValues.JSON.createObjectNode());
        return PropertyValues.JSON.treeToValue(json, Manifest.class);
    }

    private static void readValues(List<JsonNode> rows) throws BrokenBackup {
        for (JsonNode row : rows) {
            PropertyValues.properties(row.path("properties"));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Tells whether tokens, audit log and own queries are entries of their own; older files have them among the nodes. */
    boolean hasRecords() {
        return manifest.format() >= Manifest.WITH_RECORDS;
    }

    void records(int size, Batch use) throws IOException, BrokenBackup {
        batches(Backup.RECORDS, size, use);
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
        List<JsonNode> rows = new ArrayList<>();
        InputStream content = zip.getInputStream(zip.getEntry(name));
        try (var lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(PropertyValues.JSON.readTree(line));
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
