package plangraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.store.records.Records;
import plangraph.store.records.RecordsRow;

/** Stores people's own queries beside the graph, every save as a version of its own. */
public record OwnQueryVersions(Records records, AuditLog audit) {

    /** Of all queries; it grows with every save and every deletion. */
    long count() {
        return records.read("count-own-query-versions", Map.of()).getFirst().number("total");
    }

    /** Those that hold now. */
    List<OwnQueryVersion> current() {
        return records.read("own-queries", Map.of()).stream()
                .map(OwnQueryVersion::of)
                .toList();
    }

    /** The latest first. */
    List<OwnQueryVersion> of(String id) {
        return records.read("own-query-versions", Map.of("id", id)).stream()
                .map(OwnQueryVersion::of)
                .toList();
    }

    /**
     * All or nothing: the version, that it holds now, and the entry in the log.
     *
     * @param before the version that holds until then
     * @param version made by its number
     * @return whether nobody else stored the same version meanwhile
     */
    boolean add(String id, Optional<Long> before, LongFunction<OwnQueryVersion> version, AuditRecord deed) {
        return records.write(transaction -> {
            // One that was deleted goes on counting when it is saved again.
            long last = before.orElseGet(() -> transaction
                    .read("own-query-latest-version", Map.of("id", id))
                    .getFirst()
                    .number("version"));
            OwnQueryVersion stored = version.apply(last + 1);
            if (transaction.run("add-own-query-version", stored.columns()) == 0) {
                return false;
            }
            transaction.run("withdraw-own-query-before", Map.of("id", id, "version", stored.version()));
            audit.write(transaction, deed.with(deed.outcome() + ", version " + stored.version()));
            return true;
        });
    }

    /**
     * A version of an own query, as it is stored.
     *
     * @param deleted whether this version is its end
     */
    public record OwnQueryVersion(
            String id, long version, String text, String revision, String author, String savedAt, boolean deleted) {

        static OwnQueryVersion of(RecordsRow row) {
            return new OwnQueryVersion(
                    row.text("id"),
                    row.number("version"),
                    row.text("text"),
                    row.text("revision"),
                    row.text("author"),
                    row.text("saved_at"),
                    row.flag("deleted"));
        }

        /** Tells apart all versions of all queries. */
        String key() {
            return id + "~" + version;
        }

        /** A version that is no end holds from now on. */
        Map<String, Object> columns() {
            Map<String, Object> columns = new HashMap<>();
            columns.put("id", id);
            columns.put("version", version);
            columns.put("text", text);
            columns.put("revision", revision);
            columns.put("author", author);
            columns.put("saved_at", savedAt);
            columns.put("deleted", deleted ? 1L : 0L);
            columns.put("offered", deleted ? 0L : 1L);
            return columns;
        }
    }
}
