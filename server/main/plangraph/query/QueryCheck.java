package plangraph.query;

import java.util.Collection;
import plangraph.model.Faults;

/** Whether saved queries may be offered. */
@FunctionalInterface
public interface QueryCheck {
    void check(Collection<SavedQuery> queries, Faults faults);
}
