package plangraph.data.source;

import java.util.List;
import java.util.Map;
import plangraph.model.Element;
import plangraph.model.Lack;
import plangraph.model.Link;
import plangraph.model.LocalizedText;

/**
 * A validated dataset, ready to be compared with the graph.
 *
 * @param renames old id → id of today
 * @param synonyms groups of spellings that search treats as one, the first standing for all
 * @param lacks what its documents announce and do not contain
 * @param notes what is no fault and yet should be known, a line each
 * @param contentHash SHA-256 of everything that is loaded, so that an unchanged dataset is recognised without reading the graph
 */
public record Dataset(
        String id,
        LocalizedText title,
        LocalizedText description,
        String licence,
        String attribution,
        List<Element> elements,
        List<Link> links,
        Map<String, String> renames,
        List<List<String>> synonyms,
        List<Lack> lacks,
        List<LocalizedText> notes,
        String contentHash) {

    public Dataset {
        elements = List.copyOf(elements);
        links = List.copyOf(links);
        renames = Map.copyOf(renames);
        synonyms = synonyms.stream().map(List::copyOf).toList();
        lacks = List.copyOf(lacks);
        notes = List.copyOf(notes);
    }
}
