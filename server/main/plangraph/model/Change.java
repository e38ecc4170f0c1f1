package plangraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Describes one change of a data revision: an element or a relationship that was added, changed, removed or renamed.
 *
 * @param type label of the element, or type of the relationship
 * @param id of the element, or key of the relationship
 * @param title of the element as it is after the change, or was before it went; empty for a relationship
 * @param was the id before, when it was renamed
 * @param fields what changed, only for {@link Action#CHANGED}; none when it went and came again
 */
public record Change(Action kind, String type, String id, String title, Optional<String> was, List<Field> fields) {
    /** A figure before and after a change of one of these does not measure the same thing. */
    private static final Set<String> DEFINITION = Set.of(
            "title",
            "kind",
            "cumulative",
            "baselineLow",
            "baselineHigh",
            "baselineUnit",
            "baselinePeriod",
            "baselineQualifier",
            "targetLow",
            "targetHigh",
            "targetUnit",
            "targetPeriod",
            "targetQualifier");

    public Change {
        fields = List.copyOf(fields);
    }

    /** What happened. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED,
        RENAMED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A property before and after; empty text where it was or is absent. */
    public record Field(String name, String from, String to) {}

    public boolean isRelationship() {
        return id.contains("~");
    }

    /**
     * Whether figures of this KPI before and after may be compared; empty for what is no KPI or has not changed. Of one that went and
     * came again nobody knows what changed.
     */
    public Optional<Boolean> comparable() {
        return kind == Action.CHANGED && type.equals(Kind.KPI.word())
                ? Optional.of(
                        !fields.isEmpty() && fields.stream().map(Field::name).noneMatch(DEFINITION::contains))
                : Optional.empty();
    }

    /** As it is stored: one line, its parts joined by tabs. */
    public String line() {
        List<String> parts = new ArrayList<>(List.of(kind.word(), type, id, title, was.orElse("")));
        fields.forEach(field -> parts.addAll(List.of(field.name(), field.from(), field.to())));
        return String.join("\t", parts.stream().map(Change::onOneLine).toList());
    }

    private static String onOneLine(String part) {
        return part.replaceAll("[\\t\\r\\n]+", " ");
    }

    /** The change that was stored as this line. */
    public static Change of(String line) {
        List<String> parts = Arrays.asList(line.split("\t", -1));
        List<Field> fields = new ArrayList<>();
        for (int at = 5; at + 2 < parts.size(); at += 3) {
            fields.add(new Field(parts.get(at), parts.get(at + 1), parts.get(at + 2)));
        }
        Action kind = Action.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
        Optional<String> was = Optional.of(parts.get(4)).filter(id -> !id.isEmpty());
        return new Change(kind, parts.get(1), parts.get(2), parts.get(3), was, fields);
    }
}
