package plangraph.data.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Value;
import plangraph.data.change.Operation;
import plangraph.store.Graph;

/**
 * Keeps the people's layer in the graph: nodes of labels of their own, without relationships, which no query reaches. What
 * they come to is written beside them as usual elements and links.
 */
public final class PeopleStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final Graph graph;
    private volatile boolean prepared;

    public PeopleStore(Graph graph) {
        this.graph = graph;
    }

    /** Makes constraints and the index, before the first record; a start would pay for them each time. */
    void prepareSchema() {
        if (!prepared) {
            graph.applySchema("constraint-people-change");
            graph.applySchema("constraint-people-change-set");
            graph.applySchema("index-people-change-dataset");
            prepared = true;
        }
    }

    /** The layer of one dataset. */
    public PeopleLayer layer(String dataset) {
        return new PeopleLayer(
                dataset,
                graph.read("people-changes", Map.of("dataset", dataset)).stream()
                        .map(row -> record(row.get("change")))
                        .toList());
    }

    /** Writes what differs, within the transaction of what it comes to. */
    public static void write(Graph.Writing transaction, PeopleLayer before, PeopleLayer after) {
        Set<String> gone = new HashSet<>();
        before.records().forEach(record -> gone.add(record.subject()));
        List<Map<String, Object>> saved = new ArrayList<>();
        for (PeopleRecord record : after.records()) {
            gone.remove(record.subject());
            if (!before.record(record.subject()).equals(Optional.of(record))) {
                saved.add(row(record));
            }
        }
        if (!gone.isEmpty()) {
            transaction.run("delete-people-changes", Map.of("keys", List.copyOf(gone)));
        }
        if (!saved.isEmpty()) {
            transaction.run("save-people-changes", Map.of("rows", saved));
        }
    }

    private static Map<String, Object> row(PeopleRecord record) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", record.subject());
        row.put("dataset", record.dataset());
        row.put("op", record.operation().word());
        row.put("type", record.type());
        row.put("fields", json(record.fields()));
        row.put("base", json(record.base()));
        row.put("source", record.source().map(PeopleStore::json).orElse(""));
        row.put("with", record.with());
        row.put("author", record.author());
        row.put("role", record.role());
        row.put("time", record.time());
        row.put("cause", record.cause());
        row.put("revision", record.revision());
        return row;
    }

    private static PeopleRecord record(Value row) {
        String source = row.get("source").asString();
        return new PeopleRecord(
                row.get("key").asString(),
                row.get("dataset").asString(),
                Operation.of(row.get("op").asString()).orElseThrow(),
                row.get("type").asString(),
                fields(row.get("fields").asString()),
                fields(row.get("base").asString()),
                source.isEmpty() ? Optional.empty() : Optional.of(fields(source)),
                row.get("with").asString(),
                row.get("author").asString(),
                row.get("role").asString(),
                row.get("time").asString(),
                row.get("cause").asString(),
                row.get("revision").asLong());
    }

    private static String json(Map<String, String> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String json) {
        try {
            return JSON.readValue(json, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The people's layer holds what it did not write: " + json, e);
        }
    }
}
