package plangraph.answer.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import plangraph.model.Change;
import plangraph.model.Change.Action;
import plangraph.model.Change.Field;
import plangraph.model.Link;

/** Changes of several revisions as one: what came and went again is none. Add them in the order in which they happened. */
final class NetChanges {
    private final Map<String, Change> renamed = new LinkedHashMap<>();
    private final Map<String, Change> others = new LinkedHashMap<>();

    void add(Change change) {
        if (change.kind() == Action.RENAMED) {
            rename(change);
        } else {
            Change earlier = others.remove(change.id());
            Optional<Change> net = earlier == null ? Optional.of(change) : together(earlier, change);
            net.ifPresent(left -> others.put(left.id(), left));
        }
    }

    /** What happened to the element under its old id, happened to it. */
    private void rename(Change change) {
        String old = change.was().orElse(change.id());
        Change earlier = others.remove(old);
        if (earlier != null) {
            others.put(
                    change.id(),
                    new Change(
                            earlier.kind(),
                            change.type(),
                            change.id(),
                            change.title(),
                            Optional.empty(),
                            earlier.fields()));
        }
        List.copyOf(others.values()).stream()
                .filter(Change::isRelationship)
                .forEach(link -> moveEnds(link, old, change.id()));
        boolean isNew = earlier != null && earlier.kind() == Action.ADDED;
        Change first = renamed.remove(old);
        Optional<String> was = first == null ? change.was() : first.was();
        if (!isNew && !was.equals(Optional.of(change.id()))) {
            renamed.put(
                    change.id(),
                    new Change(Action.RENAMED, change.type(), change.id(), change.title(), was, List.of()));
        }
    }

    /** A relationship is known by the ids that its ends have. */
    private void moveEnds(Change link, String old, String id) {
        String from = Link.fromOf(link.id());
        String to = Link.toOf(link.id());
        if (from.equals(old) || to.equals(old)) {
            String key = String.join("~", from.equals(old) ? id : from, link.type(), to.equals(old) ? id : to);
            others.remove(link.id());
            others.put(key, new Change(link.kind(), link.type(), key, link.title(), link.was(), link.fields()));
        }
    }

    /** Empty when nothing is left of both. */
    private static Optional<Change> together(Change earlier, Change later) {
        return switch (later.kind()) {
            case REMOVED -> removed(earlier, later);
            case CHANGED ->
                earlier.kind() == Action.ADDED
                        ? Optional.of(as(Action.ADDED, later, List.of()))
                        : changed(earlier, later);
            case ADDED, RENAMED -> Optional.of(as(Action.CHANGED, later, List.of()));
        };
    }

    private static Optional<Change> removed(Change earlier, Change later) {
        if (earlier.kind() != Action.ADDED) {
            return Optional.of(later);
        }
        // Revisions of old tell an id that has moved to another table in this order.
        boolean moved = !earlier.type().equals(later.type());
        return moved ? Optional.of(as(Action.CHANGED, earlier, List.of())) : Optional.empty();
    }

    private static Optional<Change> changed(Change earlier, Change later) {
        Map<String, Field> fields = new LinkedHashMap<>();
        BinaryOperator<Field> both = (first, last) -> new Field(first.name(), first.from(), last.to());
        earlier.fields().forEach(field -> fields.merge(field.name(), field, both));
        later.fields().forEach(field -> fields.merge(field.name(), field, both));
        fields.values().removeIf(field -> field.from().equals(field.to()));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(as(Action.CHANGED, later, List.copyOf(fields.values())));
    }

    private static Change as(Action kind, Change change, List<Field> fields) {
        return new Change(kind, change.type(), change.id(), change.title(), Optional.empty(), fields);
    }

    /** Renamed ones first, then elements, then relationships, each in the order in which they last changed. */
    List<Change> all() {
        List<Change> all = new ArrayList<>(renamed.values());
        others.values().stream().filter(change -> !change.isRelationship()).forEach(all::add);
        others.values().stream().filter(Change::isRelationship).forEach(all::add);
        return all;
    }
}
