package plangraph.http.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plangraph.answer.Arguments;
import plangraph.answer.ColumnTypes;
import plangraph.answer.InvalidInput;
import plangraph.http.core.RefusedRequest;
import plangraph.model.Fault;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.Column;
import plangraph.query.QueryCatalogue;
import plangraph.query.QueryFile;
import plangraph.query.QueryReader;
import plangraph.query.SavedQuery;

/** Reads queries that are not saved yet, by the rules of reviewed files. */
public final class QueryDrafts {
    private static final LocalizedText REFUSED = new LocalizedText("質問に誤りがあります", "The query has faults");

    private static final LocalizedText IS_MISSING = new LocalizedText("ありません", "is missing");

    private final QueryCatalogue catalogue;
    private final QueryReader reader;
    private final ColumnTypes types;

    public QueryDrafts(QueryCatalogue catalogue, QueryReader reader, ColumnTypes types) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.types = types;
    }

    /** Holds a query that may be offered, with the text of its file. */
    record Ready(QueryFile file, SavedQuery query) {}

    /** Makes the arguments of a query from what somebody sent. */
    @FunctionalInterface
    interface Given {
        Arguments of(SavedQuery query);
    }

    Ready read(QueryFile file) {
        Faults faults = new Faults();
        return reader.read(file.name(), file.text(), catalogue::reviewed, faults)
                .map(query -> new Ready(file, query))
                .orElseThrow(() -> refused(file, faults));
    }

    /**
     * Reads a query from the fields of a body. Where no columns are declared, they are told from an answer.
     *
     * @param whole whether every column must be told, so that the query can be saved
     */
    Ready read(String id, ObjectNode fields, boolean whole, Given given) {
        if (!fields.path("columns").isEmpty()) {
            return read(QueryFile.of(id, fields));
        }
        List<String> names = reader.returned(fields.path("cypher").asText(""));
        ObjectNode columns = fields.putObject("columns");
        names.forEach(name -> declare(columns, name, Column.Type.STRING));
        Ready first = firstRead(id, fields, names.isEmpty());
        Map<String, Column.Type> told = types.of(first.query(), given.of(first.query()));
        if (whole && !told.keySet().containsAll(names)) {
            throw RefusedRequest.badBody(
                    REFUSED,
                    List.of(new InvalidInput.Fault(
                            "columns",
                            new LocalizedText(
                                    "値がないと答えから列が分かりません。列を書いてください",
                                    "cannot be told from an answer without values; declare them"))));
        }
        told.forEach((name, type) -> declare(columns, name, type));
        return read(QueryFile.of(id, fields));
    }

    /** Where the Cypher cannot be planned, that there are no columns is no fault of its own. */
    private Ready firstRead(String id, ObjectNode fields, boolean unplanned) {
        if (!unplanned) {
            return read(QueryFile.of(id, fields));
        }
        fields.remove("columns");
        try {
            return read(QueryFile.of(id, fields));
        } catch (RefusedRequest e) {
            var others = e.faults().stream()
                    .filter(fault -> !fault.input().equals("columns"))
                    .toList();
            throw RefusedRequest.badBody(REFUSED, others.isEmpty() ? e.faults() : others);
        }
    }

    private static void declare(ObjectNode columns, String name, Column.Type type) {
        ObjectNode column = columns.putObject(name).put("type", type.word());
        column.putObject("title").put("ja", name).put("en", name);
    }

    /** Names the faults of a file where its author sees them: in the text that was sent, or in the field that was sent. */
    static RefusedRequest refused(QueryFile file, Faults faults) {
        return RefusedRequest.badBody(
                REFUSED, faults.all().stream().map(fault -> fault(file, fault)).toList());
    }

    private static InvalidInput.Fault fault(QueryFile file, Fault fault) {
        LocalizedText message = fault.message();
        if (file.headerLines() == 0) {
            return new InvalidInput.Fault("text", message, place(fault.line()), place(fault.column()));
        }
        if (fault.missing().isPresent()) {
            return new InvalidInput.Fault(fault.missing().get(), IS_MISSING);
        }
        boolean inCypher = fault.line() > file.headerLines();
        return new InvalidInput.Fault(
                file.field(fault.line()),
                message,
                inCypher ? place(fault.line() - file.headerLines()) : null,
                inCypher ? place(fault.column()) : null);
    }

    private static @Nullable Integer place(int number) {
        return number == 0 ? null : number;
    }

    /** Reads parameters in a body, as they would stand in a query string. */
    static Map<String, String> parameters(JsonNode sent) {
        Map<String, String> parameters = new LinkedHashMap<>();
        sent.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            String text = value.isArray()
                    ? String.join(",", value.valueStream().map(JsonNode::asText).toList())
                    : value.asText("");
            parameters.put(entry.getKey(), text);
        });
        return parameters;
    }
}
