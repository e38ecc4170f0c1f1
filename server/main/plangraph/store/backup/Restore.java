package plangraph.store.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plangraph.model.Kind;
import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;
import plangraph.store.Graph;
import plangraph.store.records.Records;

/**
 * Restores a backup into an empty graph and the records beside it. A large one does not fit into one transaction, so a mark stands in the graph from the first
 * batch until the last transaction, which alone makes the revisions visible: a restore that was killed is recognised, never
 * served, and begun anew by the next one.
 */
public final class Restore {
    private static final int BATCH = 2_000;
    private static final String REVISION = Kind.REVISION.word();
    private static final String REVISION_TO_BE = "RestoringRevision";

    private final Graph graph;
    private final Records records;
    private final Runnable schema;

    /** @param schema makes constraints and indexes */
    public Restore(Graph graph, Records records, Runnable schema) {
        this.graph = graph;
        this.records = records;
        this.schema = schema;
    }

    /** Whether a restore was begun and did not end. */
    public static boolean isUnfinished(Graph graph) {
        return count(graph, "restore-marks") > 0;
    }

    /**
     * Restores.
     *
     * @throws BrokenBackup when the file is not to be used; nothing was written
     * @throws Refused when the graph holds something already, or is not what the backup says afterwards
     */
    public Manifest from(Path file) throws IOException, BrokenBackup, Refused {
        try (BackupFile backup = BackupFile.open(file)) {
            emptied();
            write("restore-begin", Map.of());
            graph.applySchema("index-restoring");
            write("await-indexes", Map.of());
            backup.nodes(BATCH, rows -> batch("restore-nodes", nodes(rows)));
            backup.relationships(BATCH, rows -> batch("restore-relationships", relationships(rows)));
            repeat("restore-tidy");
            graph.applySchema("drop-index-restoring");
            schema.run();
            if (backup.hasRecords()) {
                // In one transaction, which replaces those of a restore that did not end.
                new RecordsRows(records).replace(backup);
            }
            verify(backup.manifest());
            graph.write(transaction -> {
                transaction.run("restore-revisions", Map.of());
                return transaction.run("restore-end", Map.of());
            });
            return backup.manifest();
        }
    }

    private void emptied() throws Refused {
        long nodes = count(graph, "count-all-nodes");
        boolean isBegun = nodes > 0 && isUnfinished(graph);
        if (nodes == 0 && RecordsRows.count(records) > 0) {
            throw new Refused(new LocalizedText(
                    "トークン・記録・保存された質問の保管先が空ではありません。PLANGRAPH_DATA を新しいフォルダーにするか、PLANGRAPH_RECORDS に空のデータベースを指定してください",
                    "The store of tokens, audit log and saved queries is not empty, and a backup can only be restored into an empty one:"
                            + " set PLANGRAPH_DATA to a new folder, or PLANGRAPH_RECORDS to an empty database"));
        }
        if (nodes > 0 && !isBegun) {
            throw new Refused(LocalizedText.of(
                    "グラフにはすでにノードが %s 個あります。復元先は空でなければなりません。PLANGRAPH_DATA を新しいフォルダーにするか、空のデータベースを指定してください",
                    "The graph already holds %s nodes, and a backup can only be restored into an empty graph:"
                            + " set PLANGRAPH_DATA to a new folder, or use an empty database",
                    nodes));
        }
        repeat("restore-wipe");
    }

    private void verify(Manifest manifest) throws Refused {
        GraphRecords rows = new GraphRecords(graph);
        rows.nodes((number, node) -> {});
        rows.relationships((from, to, relationship) -> {});
        RecordsRows stored = new RecordsRows(records);
        stored.each(row -> {});
        if (!manifest.saysTheSame(rows.nodeContents(), rows.relationshipContents(), stored.contents())) {
            throw new Refused(
                    new LocalizedText(
                            "復元した内容が、バックアップに書かれた内容と違います。グラフには未完成の印を付けたので、公開されません。別のバックアップから復元してください",
                            "The restored graph does not match the contents that the backup declares;"
                                    + " the graph is marked as unfinished and will not be served. Restore from another backup"));
        }
    }

    private static List<Map<String, Object>> nodes(List<JsonNode> rows) throws BrokenBackup {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (JsonNode row : rows) {
            List<String> labels = new ArrayList<>();
            row.path("labels")
                    .forEach(label -> labels.add(label.asText().equals(REVISION) ? REVISION_TO_BE : label.asText()));
            nodes.add(Map.of(
                    "n",
                    row.path("n").asLong(),
                    "labels",
                    labels,
                    "properties",
                    PropertyValues.properties(row.path("properties"))));
        }
        return nodes;
    }

    private static List<Map<String, Object>> relationships(List<JsonNode> rows) throws BrokenBackup {
        List<Map<String, Object>> relationships = new ArrayList<>();
        for (JsonNode row : rows) {
            relationships.add(Map.of(
                    "from", row.path("from").asLong(),
                    "to", row.path("to").asLong(),
                    "type", row.path("type").asText(),
                    "properties", PropertyValues.properties(row.path("properties"))));
        }
        return relationships;
    }

    /** The label as a backup names it, also while the graph is being restored. */
    static String labelInBackup(String label) {
        return label.equals(REVISION_TO_BE) ? REVISION : label;
    }

    private void batch(String statement, List<Map<String, Object>> rows) {
        write(statement, Map.of("rows", rows));
    }

    private void write(String statement, Map<String, Object> parameters) {
        graph.write(transaction -> transaction.run(statement, parameters));
    }

    /** Until there is nothing left to do, a batch in each transaction. */
    private void repeat(String statement) {
        Map<String, Object> most = Map.of("most", BATCH);
        while (graph.write(transaction -> transaction.run(statement, most))
                        .getFirst()
                        .get("done")
                        .asLong()
                > 0) {
            // The statement did the work.
        }
    }

    private static long count(Graph graph, String statement) {
        return graph.read(statement, Map.of()).getFirst().get("count").asLong();
    }

    /** The graph is not empty, or does not match the backup afterwards; the message says what to do. */
    public static final class Refused extends LocalizedException {
        private static final long serialVersionUID = 1L;

        Refused(LocalizedText words) {
            super(words);
        }
    }
}
