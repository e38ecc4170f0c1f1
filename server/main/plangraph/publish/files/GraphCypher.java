package plangraph.publish.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.store.Revisions;

/**
 * The whole graph as a script for an empty Neo4j: the statements that load a dataset, with their rows written out. It holds all that
 * is stored, revisions too, so that what it makes can be served.
 */
final class GraphCypher {
    /** Rows of a statement: few enough to be parsed at once, and many, since each statement is planned. */
    private static final int BATCH = 1_000;

    private final WholeGraph whole;
    private final Writer out;
    /** Elements by their label, since each has properties of its own, and all links. */
    private final Map<String, CypherRows> waiting = new TreeMap<>();

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
        CypherRows rows = waiting.computeIfAbsent(kind, ignored -> new CypherRows());
        rows.add(own, properties);
        if (rows.count() == BATCH) {
            out.write(rows.in(whole.statement(statement)) + ";\n");
            waiting.remove(kind);
        }
    }

    private void endAll(String statement) throws IOException {
        for (CypherRows rows : waiting.values()) {
            out.write(rows.in(whole.statement(statement)) + ";\n");
        }
        waiting.clear();
    }
}
