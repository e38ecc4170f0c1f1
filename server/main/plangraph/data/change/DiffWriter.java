package plangraph.data.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plangraph.model.Element;
import plangraph.model.Link;
import plangraph.store.Graph;

/** Writes a difference, in the order that never leaves a link without an end: ids, then what goes, then what comes. */
public final class DiffWriter {
    private static final int BATCH = 1_000;

    public static void write(Graph.Writing transaction, Diff diff) {
        inBatches(transaction, "rename-elements", renames(diff));
        inBatches(transaction, "renew-keys", renames(diff));
        inBatches(
                transaction,
                "delete-links",
                diff.removedLinks().stream().map(DiffWriter::end).toList());
        inBatches(
                transaction,
                "delete-elements",
                diff.removedElements().stream()
                        .map(element -> Map.<String, Object>of("id", element.id()))
                        .toList());
        inBatches(
                transaction,
                "create-elements",
                diff.addedElements().stream().map(DiffWriter::row).toList());
        inBatches(
                transaction,
                "update-elements",
                diff.changedElements().stream().map(DiffWriter::row).toList());
        inBatches(
                transaction,
                "create-links",
                diff.addedLinks().stream().map(DiffWriter::row).toList());
        inBatches(
                transaction,
                "update-links",
                diff.changedLinks().stream().map(DiffWriter::row).toList());
    }

    private static void inBatches(Graph.Writing transaction, String statement, List<Map<String, Object>> rows) {
        for (int at = 0; at < rows.size(); at += BATCH) {
            transaction.run(statement, Map.of("rows", rows.subList(at, Math.min(rows.size(), at + BATCH))));
        }
    }

    private static List<Map<String, Object>> renames(Diff diff) {
        return diff.renamed().entrySet().stream()
                .map(rename -> Map.<String, Object>of("from", rename.getKey(), "to", rename.getValue()))
                .toList();
    }

    private static Map<String, Object> end(Link link) {
        return Map.of("from", link.from(), "key", link.key());
    }

    private static Map<String, Object> row(Element element) {
        Map<String, Object> properties = new LinkedHashMap<>(element.properties());
        properties.put("id", element.id());
        return Map.of("id", element.id(), "label", element.label().word(), "properties", properties);
    }

    private static Map<String, Object> row(Link link) {
        return Map.of(
                "from", link.from(), "to", link.to(), "type", link.type().name(), "properties", link.properties());
    }

    private DiffWriter() {}
}
