package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import plangraph.answer.AnswerRow;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;

/** Writes answers and the whole graph as GraphML: each element and each relationship once. */
public final class GraphmlFile {
    /** Rows whose missing ends are looked up at once. */
    private static final int BATCH = 500;

    private final SortedMap<String, PropertyColumns.Kind> properties;
    private final Function<List<String>, List<NodeBody>> elements;

    /** @param elements finds those that rows name only as ends of relationships */
    GraphmlFile(SortedMap<String, PropertyColumns.Kind> properties, Function<List<String>, List<NodeBody>> elements) {
        this.properties = properties;
        this.elements = elements;
    }

    /** Writes the elements and relationships of an answer, each at the first row that has it. */
    public static boolean answer(AnswerContent answer, FormatChoices choices, OutputStream out) {
        GraphmlFile file = new GraphmlFile(answer.properties().all(), answer::elements);
        return answer.rows(rows -> {
            file.write(rows, out);
            return false;
        });
    }

    /** Writes the whole graph. */
    public static void graph(WholeGraph whole, OutputStream out) throws IOException {
        try {
            Graphml graphml = new Graphml(out);
            graphml.begin(whole.properties().all());
            whole.elements(element -> checked(() -> graphml.node(NodeBody.of(element))));
            whole.links(link -> checked(() -> graphml.edge(RelationshipBody.of(link))));
            graphml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes XML. */
    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void checked(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void write(Iterator<AnswerRow> rows, OutputStream out) throws IOException {
        try {
            Graphml graphml = new Graphml(out);
            graphml.begin(properties);
            SeenNames seen = new SeenNames();
            while (rows.hasNext()) {
                List<AnswerRow> batch = new ArrayList<>();
                while (rows.hasNext() && batch.size() < BATCH) {
                    batch.add(rows.next());
                }
                write(batch, seen, graphml);
            }
            graphml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(List<AnswerRow> batch, SeenNames seen, Graphml graphml) throws XMLStreamException {
        List<RelationshipBody> edges = new ArrayList<>();
        for (AnswerRow row : batch) {
            for (NodeBody node : row.nodes()) {
                if (seen.add(node.id())) {
                    graphml.node(node);
                }
            }
            row.relationships().stream()
                    .filter(relationship -> seen.add(relationship.key()))
                    .forEach(edges::add);
        }
        List<String> ends = edges.stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .filter(seen::add)
                .toList();
        for (NodeBody end : elements.apply(ends)) {
            graphml.node(end);
        }
        for (RelationshipBody edge : edges) {
            graphml.edge(edge);
        }
    }
}
