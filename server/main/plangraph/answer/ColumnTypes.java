package plangraph.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import plangraph.query.Column;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;

/** What the columns of an answer hold, told from its rows: for a query that does not declare them yet. */
public final class ColumnTypes {
    /** A column without any value in so many rows has none to be told by. */
    private static final int ROWS = 500;

    private final Graph graph;
    private final OwnQueryLimits limits;

    public ColumnTypes(Graph graph, OwnQueryLimits limits) {
        this.graph = graph;
        this.limits = limits;
    }

    /** By column; one without a value is absent. */
    public Map<String, Column.Type> of(SavedQuery query, Arguments arguments) {
        return limits.within(query, () -> graph.readCypher(query.cypher(), arguments.values(), ColumnTypes::read));
    }

    private static Map<String, Column.Type> read(Result rows) {
        Map<String, Column.Type> types = new LinkedHashMap<>();
        for (int i = 0; i < ROWS && rows.hasNext() && types.size() < rows.keys().size(); i++) {
            Record row = rows.next();
            row.keys().forEach(name -> type(row.get(name)).ifPresent(type -> types.putIfAbsent(name, type)));
        }
        rows.consume();
        return types;
    }

    private static Optional<Column.Type> type(Value value) {
        return switch (value.type().name()) {
            case "NODE" -> Optional.of(Column.Type.NODE);
            case "RELATIONSHIP" -> Optional.of(Column.Type.RELATIONSHIP);
            case "PATH" -> Optional.of(Column.Type.PATH);
            case "BOOLEAN" -> Optional.of(Column.Type.BOOLEAN);
            case "INTEGER", "FLOAT" -> Optional.of(Column.Type.NUMBER);
            case "NULL" -> Optional.empty();
            case "LIST OF ANY?" -> member(value);
            default -> Optional.of(Column.Type.STRING);
        };
    }

    private static Optional<Column.Type> member(Value list) {
        List<Optional<Column.Type>> types = list.asList(ColumnTypes::type);
        return types.stream().flatMap(Optional::stream).findFirst();
    }
}
