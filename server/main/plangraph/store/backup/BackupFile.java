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
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import plangraph.model.LocalizedText;

/** Reads a backup file, after checking that it is complete and undamaged. */
final class BackupFile implements AutoCloseable {
    private static final int AT_ONCE = 1_000;
    /** Characters of rows that are held at once, unless one has more. */
    private static final long MOST_HELD = 8L << 20;

    private static final int LONGEST_NAME = 100;
    private static final Set<String> NAMES =
            Set.of(Backup.MANIFEST, Backup.NODES, Backup.RELATIONSHIPS, Backup.RECORDS);

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
            refuseOtherEntries(file, zip);
            refuseDamaged(file, zip, Backup.MANIFEST, 1);
            Manifest manifest = manifest(file, zip);
            BackupFile backup = new BackupFile(zip, manifest);
            for (String name : backup.entries()) {
                refuseDamaged(file, zip, name, manifest.lines(name));
            }
            if (backup.hasRecords()) {
                backup.records(AT_ONCE, RecordsRows::check);
            }
            backup.nodes(AT_ONCE, BackupFile::readValues);
            backup.relationships(AT_ONCE, BackupFile::readValues);
            return backup;
        } catch (JsonProcessingException e) {
            zip.close();
            throw notOurs(file, e.getOriginalMessage(), e);
        } catch (IOException | BrokenBackup e) {
            zip.close();
            throw e;
        } catch (RuntimeException e) {
            // A value that is no date, an object without a field: whoever wrote it was not this program.
            zip.close();
            throw notOurs(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static BrokenBackup notOurs(Path file, String why, Exception cause) {
        return new BrokenBackup(
                LocalizedText.of("%s は Plangraph が書いたものではありません: %s", "%s was not written by Plangraph: %s", file, why),
                cause);
    }

    private List<String> entries() {
        return hasRecords()
                ? List.of(Backup.NODES, Backup.RELATIONSHIPS, Backup.RECORDS)
                : List.of(Backup.NODES, Backup.RELATIONSHIPS);
    }

    private static void refuseOtherEntries(Path file, ZipFile zip) throws BrokenBackup {
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (!NAMES.contains(name)) {
                throw new BrokenBackup(LocalizedText.of(
                        "%s は Plangraph のバックアップではありません。「%s」があります",
                        "%s is not a Plangraph backup: it has an entry '%s'",
                        file,
                        name.substring(0, Math.min(name.length(), LONGEST_NAME))));
            }
        }
    }

    /** Reads an entry once, because {@link ZipFile} leaves it to its user to compare the checksum. */
    private static void refuseDamaged(Path file, ZipFile zip, String name, long lines)
            throws IOException, BrokenBackup {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BrokenBackup(LocalizedText.of(
                    "%s は Plangraph のバックアップではありません。%s がありません",
                    "%s is not a Plangraph backup: it has no %s", file, name));
        }
        try (var content = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
                var bounded = new BoundedEntry(content, lines, entry.getCompressedSize())) {
            bounded.transferTo(OutputStream.nullOutputStream());
            if (content.getChecksum().getValue() != entry.getCrc()) {
                throw new BrokenBackup(LocalizedText.of(
                        "%s は %s が壊れています。チェックサムが合いません",
                        "%s is damaged: the checksum of %s does not match", file, name));
            }
            if (bounded.lines() < lines) {
                throw new BrokenBackup(LocalizedText.of(
                        "%s は manifest と合いません。%s は %s 行のはずですが、%s 行です",
                        "%s does not match its manifest: %s should have %s lines and has %s",
                        file,
                        name,
                        lines,
                        bounded.lines()));
            }
        } catch (BoundedEntry.TooMuch e) {
            throw new BrokenBackup(
                    LocalizedText.of(
                            "%s は Plangraph が書いたものではありません。%s が大きすぎます: %s",
                            "%s was not written by Plangraph: %s has %s", file, name, String.valueOf(e.getMessage())),
                    e);
        } catch (ZipException | EOFException e) {
            throw new BrokenBackup(
                    LocalizedText.of(
                            "%s は %s が壊れています: %s", "%s is damaged: %s: %s", file, name, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException, BrokenBackup {
        JsonNode json = PropertyValues.JSON.readTree(zip.getInputStream(zip.getEntry(Backup.MANIFEST)));
        if (json == null || !json.isObject()) {
            throw notOurs(file, Backup.MANIFEST, new IOException("no object"));
        }
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
        long held = 0;
        InputStream content = zip.getInputStream(zip.getEntry(name));
        try (var lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(PropertyValues.JSON.readTree(line));
                held += line.length();
                if (rows.size() == size || held > MOST_HELD) {
                    use.of(rows);
                    rows.clear();
                    held = 0;
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
