package plangraph.data.change;

import java.util.List;
import java.util.Map;
import plangraph.model.Element;
import plangraph.model.Link;
import plangraph.model.text.Spelling;
import plangraph.store.Graph;
import plangraph.store.GraphRows;

/** Holds the elements and links of one dataset as the graph stores them, with search fields and keys. */
public record StoredDataset(List<Element> elements, List<Link> links) {

    public StoredDataset {
        elements = List.copyOf(elements);
        links = List.copyOf(links);
    }

    /** Reads what the graph holds of a dataset. */
    public static StoredDataset read(Graph graph, String dataset) {
        Map<String, Object> parameters = Map.of("dataset", dataset);
        return new StoredDataset(
                graph.read("dataset-elements", parameters).stream()
                        .map(row -> GraphRows.element(row.get("element").asNode()))
                        .toList(),
                graph.read("dataset-links", parameters).stream()
                        .map(row -> GraphRows.link(row.get("link").asRelationship()))
                        .toList());
    }

    /** Adds what storing adds: the fields that search reads, and the keys of links. */
    public static StoredDataset of(List<Element> elements, List<Link> links, Spelling spelling) {
        return new StoredDataset(
                elements.stream()
                        .map(element -> SearchFields.added(element, spelling))
                        .toList(),
                links.stream().map(Link::withKey).toList());
    }
}
