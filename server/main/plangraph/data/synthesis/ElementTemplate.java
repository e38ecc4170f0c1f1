package plangraph.data.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real element with all that hangs on it, by kind and not by name. An invented element is drawn after one: it has as many parts,
 * links, citations and records as that, to others that are drawn in their turn.
 */
final class ElementTemplate {
    private final String id;
    private final Slot slot;
    private final Map<String, String> row;
    private final List<Tie> parts = new ArrayList<>();
    private final List<Tie> links = new ArrayList<>();
    private final List<Tie> plans = new ArrayList<>();
    private final List<Map<String, String>> citations = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final Map<String, Integer> popularity = new HashMap<>();

    ElementTemplate(String id, Slot slot, Map<String, String> row) {
        this.id = id;
        this.slot = slot;
        this.row = row;
    }

    /** A relationship to some element of a slot, with its evidence. */
    record Tie(String type, Slot slot, Map<String, String> row) {}

    /** A record about this element and perhaps others. */
    record Annotation(String label, Map<String, String> row, List<Slot> others) {}

    String id() {
        return id;
    }

    Slot slot() {
        return slot;
    }

    Map<String, String> row() {
        return row;
    }

    /** What it contains, and what it is measured by. */
    List<Tie> parts() {
        return parts;
    }

    List<Tie> links() {
        return links;
    }

    /** Links from its plan to it, where it is a part of something else as well. */
    List<Tie> plans() {
        return plans;
    }

    List<Map<String, String>> citations() {
        return citations;
    }

    List<Annotation> annotations() {
        return annotations;
    }

    void linkedBy(String type) {
        popularity.merge(type, 1, Integer::sum);
    }

    /** How many links of the type end here. */
    int popularity(String type) {
        return popularity.getOrDefault(type, 0);
    }
}
