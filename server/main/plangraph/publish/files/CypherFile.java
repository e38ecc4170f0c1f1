package plangraph.publish.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;

/**
 * Writes the whole graph as a script for an empty Neo4j: the statements that load a dataset, with their rows written out. It holds all
 * that is stored, revisions too, so that Plangraph can serve the database that it makes.
 */
public final class CypherFile {
    /** Rows of a statement: few enough to be parsed at once, and many, since each statement is planned. */
    private static final int BATCH = 1_000;

    private static final Pattern ESCAPED = Pattern.compile("[\\\\'\\n\\r\\t]");

    private final WholeGraph whole;
    private final Writer out;
    /** Elements by their label, since each has properties of its own, and all links. */
    private final Map<String, Rows> waiting = new TreeMap<>();

    private CypherFile(WholeGraph whole, Writer out) {
        this.whole = whole;
        this.out = out;
    }

    /** Writes the script in UTF-8 and flushes; the stream stays open. */
    public static void graph(WholeGraph whole, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("// Plangraph, data revision " + whole.now().name() + ". For an empty Neo4j 5.26 or later:"
                + " cypher-shell --file this.cypher\n");
        new CypherFile(whole, writer).write();
        writer.flush();
    }

    private void write() throws IOException {
        for (String schema : List.of("constraint-element-id", "index-element-dataset")) {
            out.write(whole.statement(schema) + ";\n");
        }
        whole.elements(this::add);
        whole.elements(Kind.REVISION, this::add);
        endAll("create-elements");
        whole.links(this::add);
        endAll("create-links");
    }

    private void add(Element element) throws IOException {
        Map<String, Object> properties = new TreeMap<>(element.properties());
        properties.put("id", element.id());
        String label = element.label().word();
        add("create-elements", label, Map.of("label", label), properties);
    }

    private void add(Link link) throws IOException {
        Map<String, Object> own =
                Map.of("from", link.from(), "to", link.to(), "type", link.type().name());
        add("create-links", "links", own, link.properties());
    }

    private void add(String statement, String kind, Map<String, Object> own, Map<String, Object> properties)
            throws IOException {
        Rows rows = waiting.computeIfAbsent(kind, ignored -> new Rows());
        rows.add(own, properties);
        if (rows.count() == BATCH) {
            out.write(rows.in(whole.statement(statement)) + ";\n");
            waiting.remove(kind);
        }
    }

    private void endAll(String statement) throws IOException {
        for (Rows rows : waiting.values()) {
            out.write(rows.in(whole.statement(statement)) + ";\n");
        }
        waiting.clear();
    }

    /** The value as Cypher writes it. */
    private static String literal(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> "`" + entry.getKey() + "`: " + literal(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(CypherFile::literal).collect(Collectors.joining(", ", "[", "]"));
            case Long number -> number.toString();
            case Double number -> number.toString();
            case Boolean yes -> yes.toString();
            default -> text(value.toString());
        };
    }

    private static String text(String text) {
        String escaped = ESCAPED.matcher(text).replaceAll(match -> switch (match.group()) {
            case "\n" -> "\\\\n";
            case "\r" -> "\\\\r";
            case "\t" -> "\\\\t";
            case "'" -> "\\\\'";
            default -> "\\\\\\\\";
        });
        // Neo4j reads \\u as the beginning of an escape, also where the backslash itself is escaped.
        return "'" + escaped.replace("\\\\u", "\\\\' + 'u") + "'";
    }

    /** Rows written as a list of values for each column: Neo4j takes such a list for one value, where it plans a list of maps map by map. */
    private static final class Rows {
        private static final String ABSENT = "null";

        private final Map<String, List<String>> own = new TreeMap<>();
        private final Map<String, List<String>> properties = new TreeMap<>();
        private int count;

        void add(Map<String, Object> ownValues, Map<String, Object> propertyValues) {
            put(own, ownValues);
            put(properties, propertyValues);
            count++;
        }

        private void put(Map<String, List<String>> columns, Map<String, Object> values) {
            values.forEach((name, value) -> {
                List<String> column = columns.computeIfAbsent(name, ignored -> new ArrayList<>());
                fill(column).add(literal(value));
            });
        }

        /** What the rows before did not have. */
        private List<String> fill(List<String> column) {
            while (column.size() < count) {
                column.add(ABSENT);
            }
            return column;
        }

        int count() {
            return count;
        }

        /** The statement with these rows for its parameter {@code $rows}. */
        String in(String statement) {
            List<String> columns = new ArrayList<>();
            List<String> row = cells(own, columns);
            row.add("properties: {" + String.join(", ", cells(properties, columns)) + "}");
            String rows = "[i IN range(0, " + (count - 1) + ") | {" + String.join(", ", row) + "}]";
            return "WITH\n  " + String.join(",\n  ", columns) + "\n" + statement.replace("$rows", rows);
        }

        /** What a row has of these columns, which join the others. */
        private List<String> cells(Map<String, List<String>> named, List<String> columns) {
            List<String> cells = new ArrayList<>();
            named.forEach((name, values) -> {
                String column = "c" + columns.size();
                columns.add("[" + String.join(", ", fill(values)) + "] AS " + column);
                cells.add("`" + name + "`: " + column + "[i]");
            });
            return cells;
        }
    }
}
