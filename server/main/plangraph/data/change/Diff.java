package plangraph.data.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plangraph.model.Element;
import plangraph.model.Link;
import plangraph.model.LocalizedText;

/**
 * What applying a change would do to the graph.
 *
 * @param renamed old id → new id; the rest speaks of the new ids
 * @param conflicts between the source and people, which change nothing
 * @param before properties of the changed elements and links as they were, by id and key
 */
public record Diff(
        Map<String, String> renamed,
        Map<String, Map<String, Object>> before,
        List<Element> addedElements,
        List<Element> changedElements,
        List<Element> removedElements,
        List<Link> addedLinks,
        List<Link> changedLinks,
        List<Link> removedLinks,
        List<Conflict> conflicts) {

    /** Properties of a changed element or link as they were. */
    Map<String, Object> before(String idOrKey) {
        return before.getOrDefault(idOrKey, Map.of());
    }

    public static Diff between(
            List<Element> oldElements, List<Link> oldLinks, List<Element> elements, List<Link> links) {
        Map<String, Element> oldById = new HashMap<>();
        oldElements.forEach(element -> oldById.put(element.id(), element));
        List<Element> added = new ArrayList<>();
        List<Element> changed = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        Set<String> relabelled = new HashSet<>();
        for (Element element : elements) {
            Element old = oldById.get(element.id());
            if (old == null) {
                added.add(element);
            } else if (old.label() == element.label()) {
                kept.add(element.id());
                if (!old.equals(element)) {
                    changed.add(element);
                }
            } else {
                // Another label is another kind of thing under the same name: the old one goes, with its links.
                added.add(element);
                relabelled.add(element.id());
            }
        }
        List<Element> removed =
                oldElements.stream().filter(e -> !kept.contains(e.id())).toList();
        Map<String, Map<String, Object>> before = new HashMap<>();
        changed.forEach(
                e -> Optional.ofNullable(oldById.get(e.id())).ifPresent(o -> before.put(e.id(), o.properties())));
        return links(oldLinks, links, relabelled, before, added, changed, removed);
    }

    private static Diff links(
            List<Link> oldLinks,
            List<Link> links,
            Set<String> relabelled,
            Map<String, Map<String, Object>> before,
            List<Element> added,
            List<Element> changed,
            List<Element> removed) {
        Map<String, Link> oldByKey = new HashMap<>();
        oldLinks.forEach(link -> oldByKey.put(link.key(), link));
        List<Link> addedLinks = new ArrayList<>();
        List<Link> changedLinks = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Link link : links) {
            Link old = oldByKey.get(link.key());
            if (old == null || relabelled.contains(link.from()) || relabelled.contains(link.to())) {
                addedLinks.add(link);
            } else {
                kept.add(link.key());
                if (!old.equals(link)) {
                    changedLinks.add(link);
                    before.put(link.key(), old.properties());
                }
            }
        }
        List<Link> removedLinks =
                oldLinks.stream().filter(l -> !kept.contains(l.key())).toList();
        return new Diff(Map.of(), before, added, changed, removed, addedLinks, changedLinks, removedLinks, List.of());
    }

    public Diff withRenamed(Map<String, String> ids) {
        return new Diff(
                ids,
                before,
                addedElements,
                changedElements,
                removedElements,
                addedLinks,
                changedLinks,
                removedLinks,
                conflicts);
    }

    public Diff withConflicts(List<Conflict> all) {
        return new Diff(
                renamed,
                before,
                addedElements,
                changedElements,
                removedElements,
                addedLinks,
                changedLinks,
                removedLinks,
                all);
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        return renamed.size()
                + addedElements.size()
                + changedElements.size()
                + removedElements.size()
                + addedLinks.size()
                + changedLinks.size()
                + removedLinks.size();
    }

    /** One line per change: {@code +}, {@code ~} or {@code -}, then the id or key; {@code >}, old id, new id. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        renamed.forEach((from, to) -> lines.add("> " + from + " " + to));
        lines.sort(null);
        addedElements.forEach(e -> lines.add("+ " + e.label().word() + " " + e.id()));
        changedElements.forEach(e -> lines.add("~ " + e.label().word() + " " + e.id()));
        removedElements.forEach(e -> lines.add("- " + e.label().word() + " " + e.id()));
        addedLinks.forEach(l -> lines.add("+ " + l.key()));
        changedLinks.forEach(l -> lines.add("~ " + l.key()));
        removedLinks.forEach(l -> lines.add("- " + l.key()));
        return lines;
    }

    /** How many of what, as revisions keep it. */
    public String summary() {
        return counts().en();
    }

    /** How many of what, for whoever waits for a load. */
    public LocalizedText told() {
        return isEmpty() ? new LocalizedText("変更なし", "unchanged") : counts();
    }

    private LocalizedText counts() {
        LocalizedText renames = renamed.isEmpty()
                ? new LocalizedText("", "")
                : LocalizedText.of("IDの変更 >%s、", "ids >%s, ", renamed.size());
        return LocalizedText.of(
                "%s要素 +%s ~%s -%s、つながり +%s ~%s -%s",
                "%selements +%s ~%s -%s, links +%s ~%s -%s",
                renames,
                addedElements.size(),
                changedElements.size(),
                removedElements.size(),
                addedLinks.size(),
                changedLinks.size(),
                removedLinks.size());
    }
}
