package plangraph.catalogue;

import java.util.Collection;
import plangraph.fault.Faults;

/** Whether saved queries may be offered. */
@FunctionalInterface
public interface QueryCheck {
    void check(Collection<SavedQuery> queries, Faults faults);
}
