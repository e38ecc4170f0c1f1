package plangraph.data.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plangraph.model.Change;
import plangraph.model.Element;
import plangraph.model.Link;

/** Tells a difference as people read it: by name, with what each field was. */
public final class DiffChanges {
    /** Made from other fields, when loading. */
    private static final Set<String> MADE = Set.of("searchTitle", "searchText", "sortKey", "key");

    private final Map<String, Element> elements = new HashMap<>();
    private final Diff diff;

    private DiffChanges(List<Element> elements, Diff diff) {
        elements.forEach(element -> this.elements.put(element.id(), element));
        this.diff = diff;
    }

    /** @param elements that there are after it */
    public static List<Change> of(List<Element> elements, Diff diff) {
        return new DiffChanges(elements, diff).changes();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        diff.renamed()
                .forEach((from, to) -> Optional.ofNullable(elements.get(to))
                        .ifPresent(e -> changes.add(change(Change.Action.RENAMED, e, Optional.of(from), List.of()))));
        // An id that has moved to another table went there before it came here.
        diff.removedElements().forEach(e -> changes.add(change(Change.Action.REMOVED, e, Optional.empty(), List.of())));
        diff.addedElements().forEach(e -> changes.add(change(Change.Action.ADDED, e, Optional.empty(), List.of())));
        diff.changedElements()
                .forEach(e -> changes.add(change(
                        Change.Action.CHANGED, e, Optional.empty(), fields(diff.before(e.id()), e.properties()))));
        diff.addedLinks().forEach(l -> changes.add(change(Change.Action.ADDED, l, List.of())));
        diff.changedLinks()
                .forEach(l ->
                        changes.add(change(Change.Action.CHANGED, l, fields(diff.before(l.key()), l.properties()))));
        diff.removedLinks().forEach(l -> changes.add(change(Change.Action.REMOVED, l, List.of())));
        return changes;
    }

    private static Change change(Change.Action kind, Element e, Optional<String> was, List<Change.Field> fields) {
        String title = String.valueOf(e.properties().getOrDefault("title", e.id()));
        return new Change(kind, e.label().word(), e.id(), title, was, fields);
    }

    private static Change change(Change.Action kind, Link link, List<Change.Field> fields) {
        return new Change(kind, link.type().name(), link.key(), "", Optional.empty(), fields);
    }

    private static List<Change.Field> fields(Map<String, Object> before, Map<String, Object> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(MADE);
        return names.stream()
                .map(name -> new Change.Field(name, text(before.get(name)), text(after.get(name))))
                .filter(field -> !field.from().equals(field.to()))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
