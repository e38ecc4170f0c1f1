package plangraph.store.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.store.records.Records;

/**
 * Writes all that a graph and the records beside it hold: a zip of {@code nodes.jsonl}, {@code relationships.jsonl}, {@code
 * records.jsonl} and {@code manifest.json}, a JSON object per line. Reads as it writes, so that a large graph needs little memory.
 */
public final class Backup {
    static final String NODES = "nodes.jsonl";
    static final String RELATIONSHIPS = "relationships.jsonl";
    static final String RECORDS = "records.jsonl";
    static final String MANIFEST = "manifest.json";

    private final Graph graph;
    private final Records records;
    private final Revisions revisions;
    private final String program;
    private final Clock clock;

    /** @param program version that writes */
    public Backup(Graph graph, Records records, Revisions revisions, String program, Clock clock) {
        this.graph = graph;
        this.records = records;
        this.revisions = revisions;
        this.program = program;
        this.clock = clock;
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @throws ChangedMeanwhile when somebody loaded or saved something meanwhile: what was written is of two moments and worth nothing
     */
    public Manifest write(OutputStream out) throws IOException, ChangedMeanwhile {
        String revision = revisions.refresh().name();
        long additions = additions();
        ZipOutputStream zip = new ZipOutputStream(out);
        GraphRecords rows = new GraphRecords(graph);
        entry(zip, NODES, json -> rows.nodes((number, node) -> line(json, node.put("n", number))));
        entry(
                zip,
                RELATIONSHIPS,
                json -> rows.relationships((from, to, relationship) ->
                        line(json, relationship.put("from", from).put("to", to))));
        RecordsRows stored = new RecordsRows(records);
        entry(zip, RECORDS, json -> stored.each(row -> line(json, row)));
        if (!revisions.refresh().name().equals(revision) || additions() != additions) {
            throw new ChangedMeanwhile();
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                program,
                Instant.now(clock).toString(),
                revision,
                rows.nodeContents(),
                rows.relationshipContents(),
                stored.contents());
        entry(zip, MANIFEST, json -> json.writePOJO(manifest));
        zip.finish();
        return manifest;
    }

    /** Changes of people only ever become more; the records are read as they are at one moment. */
    private long additions() {
        return graph.read("count-additions", Map.of()).getFirst().get("count").asLong();
    }

    /** Data were loaded while the backup was written. */
    public static final class ChangedMeanwhile extends LocalizedException {
        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super(new LocalizedText(
                    "バックアップの間にデータが変わりました。何も残していません。やり直してください",
                    "The data changed during the backup, so no file was written; try again"));
        }
    }

    @FunctionalInterface
    private interface Lines {
        void to(JsonGenerator json) throws IOException;
    }

    private static void entry(ZipOutputStream zip, String name, Lines lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (JsonGenerator json = PropertyValues.JSON.createGenerator(zip)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            lines.to(json);
        }
        zip.closeEntry();
    }

    private static void line(JsonGenerator json, ObjectNode row) throws IOException {
        json.writeTree(row);
        json.writeRaw('\n');
    }
}
