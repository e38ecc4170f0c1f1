package plangraph.publish.files;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;
import plangraph.model.text.XmlText;

/**
 * GraphML, element by element. Its head declares every property before the first node. An edge's key stands in its data: the
 * schema allows no {@code ~} in ids.
 */
final class Graphml {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA = NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd";

    private static final List<String> OF_NODES = List.of("label", "title");
    private static final List<String> OF_EDGES = List.of("key", "type", "basis");

    private final XMLStreamWriter xml;

    Graphml(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /** @param properties of elements */
    void begin(SortedMap<String, PropertyColumns.Kind> properties) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.writeAttribute("xsi:schemaLocation", SCHEMA);
        for (String name : OF_NODES) {
            key("node", name, "string");
        }
        for (Map.Entry<String, PropertyColumns.Kind> property : properties.entrySet()) {
            key("node", property.getKey(), type(property.getValue()));
        }
        List<String> edges = new ArrayList<>(OF_EDGES);
        edges.addAll(RelationshipBody.EVIDENCE);
        for (String name : edges) {
            key("edge", name, name.equals("confidence") ? "double" : "string");
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
    }

    private static String type(PropertyColumns.Kind kind) {
        return switch (kind) {
            case LONG -> "long";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
            case TEXT -> "string";
        };
    }

    private void key(String of, String name, String type) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", of + "." + name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    void node(NodeBody node) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id());
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("label", node.label());
        data.put("title", node.title());
        data.putAll(node.properties());
        data("node", data);
        xml.writeEndElement();
    }

    void edge(RelationshipBody edge) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("source", edge.from());
        xml.writeAttribute("target", edge.to());
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("key", edge.key());
        data.put("type", edge.type());
        data.put("basis", edge.basis());
        data.putAll(edge.evidence());
        data("edge", data);
        xml.writeEndElement();
    }

    private void data(String of, Map<String, @Nullable Object> data) throws XMLStreamException {
        for (Map.Entry<String, @Nullable Object> entry : data.entrySet()) {
            Object value = entry.getValue();
            if (value != null) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", of + "." + entry.getKey());
                String text = value instanceof List<?> list ? AnswerCells.joined(list) : value.toString();
                xml.writeCharacters(XmlText.of(text));
                xml.writeEndElement();
            }
        }
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }
}
