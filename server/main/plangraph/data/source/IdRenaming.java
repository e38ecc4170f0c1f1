package plangraph.data.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;

/**
 * Ids that are about to change. An element that only gets another id stays the element it was, so what people linked to it
 * stays with it.
 *
 * @param ids old id → id of today, only where the graph still knows the old one
 */
record IdRenaming(Map<String, String> ids) {

    IdRenaming {
        ids = Map.copyOf(ids);
    }

    static IdRenaming pending(Map<String, String> renames, List<Element> oldElements, List<Element> elements) {
        Map<String, Kind> old = labels(oldElements);
        Map<String, Kind> today = labels(elements);
        Map<String, String> pending = new HashMap<>();
        renames.forEach((from, to) -> {
            boolean sameKind = old.containsKey(from) && old.get(from) == today.get(to);
            if (sameKind && !old.containsKey(to) && !pending.containsValue(to)) {
                pending.put(from, to);
            }
        });
        return new IdRenaming(pending);
    }

    private static Map<String, Kind> labels(List<Element> elements) {
        Map<String, Kind> labels = new HashMap<>();
        elements.forEach(element -> labels.put(element.id(), element.label()));
        return labels;
    }

    /** The elements as they are once their ids have changed. */
    List<Element> elements(List<Element> elements) {
        return elements.stream()
                .map(e -> new Element(today(e.id()), e.label(), e.properties()))
                .toList();
    }

    /** The links between them, with the keys that follow. */
    List<Link> links(List<Link> links) {
        return links.stream().map(this::link).toList();
    }

    private Link link(Link link) {
        return new Link(today(link.from()), link.type(), today(link.to()), link.properties()).withKey();
    }

    private String today(String id) {
        return ids.getOrDefault(id, id);
    }
}
