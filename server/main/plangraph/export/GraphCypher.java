package plangraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plangraph.graph.Revisions;
import plangraph.model.Element;
import plangraph.model.Label;

/**
 * The whole graph as a script for an empty Neo4j: the statements that load a dataset, with their rows written out. It holds all that
 * is stored, revisions too, so that what it makes can be served.
 */
final class GraphCypher {
    /** Rows of a statement: few enough to be parsed at once, many enough to be quick. */
    private static final int BATCH = 100;

    private final WholeGraph whole;
    private final Writer out;
    private final List<String> rows = new ArrayList<>();

    private GraphCypher(WholeGraph whole, Writer out) {
        this.whole = whole;
        this.out = out;
    }

    static void write(WholeGraph whole, Revisions.Now now, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("// Plangraph, data revision " + now.name() + ". For an empty Neo4j 5.26 or later:"
                + " cypher-shell --file this.cypher\n");
        new GraphCypher(whole, writer).write();
        writer.flush();
    }

    private void write() throws IOException {
        for (String schema : List.of("constraint-element-id", "index-element-dataset")) {
            out.write(whole.statement(schema) + ";\n");
        }
        whole.elements(element -> add("create-elements", element(element)));
        whole.elements(Label.REVISION, revision -> add("create-elements", element(revision)));
        end("create-elements");
        whole.links(link -> add(
                "create-links",
                Map.of(
                        "from",
                        link.from(),
                        "to",
                        link.to(),
                        "type",
                        link.type().name(),
                        "properties",
                        link.properties())));
        end("create-links");
    }

    private static Map<String, Object> element(Element element) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", element.id());
        properties.putAll(element.properties());
        return Map.of("label", element.label().word(), "properties", properties);
    }

    private void add(String statement, Map<String, Object> row) throws IOException {
        rows.add(CypherLiteral.of(row));
        if (rows.size() == BATCH) {
            end(statement);
        }
    }

    private void end(String statement) throws IOException {
        if (!rows.isEmpty()) {
            String literal = "[\n  " + String.join(",\n  ", rows) + "\n]";
            out.write(whole.statement(statement).replace("$rows", literal) + ";\n");
            rows.clear();
        }
    }
}
