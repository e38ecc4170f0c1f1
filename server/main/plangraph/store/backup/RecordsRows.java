package plangraph.store.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;
import plangraph.store.records.Records;
import plangraph.store.records.RecordsRow;
import plangraph.store.records.RecordsTransaction;

/** Reads every row of the records as JSON and writes such rows back, and counts and hashes those that it reads. */
final class RecordsRows {
    private static final int BATCH = 1_000;

    private final Records records;
    private final ContentDigest contents = new ContentDigest();

    RecordsRows(Records records) {
        this.records = records;
    }

    /** Names the tables as backups do, each with the statements that read, add and remove its rows. */
    private enum Table {
        ACCESS_TOKEN("tokens", "add-token", "remove-all-tokens"),
        AUDIT_ENTRY("all-audit-entries", "add-audit-entry", "remove-all-audit-entries"),
        OWN_QUERY_VERSION("all-own-query-versions", "add-own-query-version", "remove-all-own-query-versions");

        private final String all;
        private final String adding;
        private final String removing;

        Table(String all, String adding, String removing) {
            this.all = all;
            this.adding = adding;
            this.removing = removing;
        }

        private static Optional<Table> of(JsonNode json) {
            return Arrays.stream(values())
                    .filter(table -> table.name().equals(json.path("table").asText()))
                    .findFirst();
        }
    }

    @FunctionalInterface
    interface OfRow {
        void row(ObjectNode row) throws IOException;
    }

    /** Hands on all rows as they are at one moment. */
    void each(OfRow use) {
        records.readAtOnce(transaction -> {
            for (Table table : Table.values()) {
                transaction.each(table.all, row -> use(table, row, use));
            }
        });
    }

    private void use(Table table, RecordsRow row, OfRow use) {
        ObjectNode columns = PropertyValues.JSON.createObjectNode();
        new TreeMap<>(row.columns())
                .forEach((column, value) -> columns.set(column, PropertyValues.JSON.valueToTree(value)));
        ObjectNode json = PropertyValues.JSON.createObjectNode().put("table", table.name());
        json.set("row", columns);
        contents.add(table.name(), json.toString());
        try {
            use.row(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, ContentDigest.Group> contents() {
        return contents.kinds();
    }

    /** Refuses what a newer program, or none, wrote. */
    static void check(Iterable<JsonNode> rows) throws BrokenBackup {
        for (JsonNode row : rows) {
            if (Table.of(row).isEmpty()) {
                throw new BrokenBackup(LocalizedText.of(
                        "知らない表の行があります: %s", "it contains a row of an unknown table: %s", row.path("table")));
            }
        }
    }

    /** Replaces all rows by those of the backup, or none. */
    void replace(BackupFile backup) {
        records.write(transaction -> {
            for (Table table : Table.values()) {
                transaction.run(table.removing, Map.of());
            }
            try {
                backup.records(BATCH, rows -> rows.forEach(row -> add(transaction, row)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (BrokenBackup e) {
                throw new IllegalStateException("checked when the file was opened", e);
            }
            return backup;
        });
    }

    private static void add(RecordsTransaction transaction, JsonNode json) {
        Map<String, @Nullable Object> row = new HashMap<>();
        json.path("row").properties().forEach(column -> row.put(column.getKey(), value(column.getValue())));
        transaction.run(Table.of(json).orElseThrow().adding, row);
    }

    private static @Nullable Object value(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        return json.isNumber() ? (Object) json.longValue() : json.textValue();
    }

    /** Counts what the store holds. */
    static long count(Records records) {
        return records.read("count-records", Map.of()).getFirst().number("total");
    }
}
