package plangraph.data.change;

import java.util.Collection;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.model.Place;

/** The fields of one element or link as their author wrote them, each with its place. */
public interface WrittenFields {

    /** The fields that may be asked for, in the order in which they stand. */
    Collection<String> names();

    /** Without blanks around it; empty when nothing is said. */
    String get(String field);

    /** Where the field stands, or would stand. */
    Place place(String field);

    default boolean has(String field) {
        return !get(field).isEmpty();
    }

    default void fault(Faults faults, String field, LocalizedText problem, LocalizedText remedy) {
        faults.add(place(field), problem, remedy);
    }
}
