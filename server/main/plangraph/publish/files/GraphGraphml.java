package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;

/** The whole graph as GraphML. */
final class GraphGraphml {

    static void write(WholeGraph whole, PropertyColumns properties, OutputStream out) throws IOException {
        try {
            Graphml graphml = new Graphml(out);
            graphml.begin(properties.all());
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

    private GraphGraphml() {}
}
