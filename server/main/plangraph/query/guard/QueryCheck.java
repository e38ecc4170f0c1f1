package plangraph.query.guard;

import java.util.Collection;
import plangraph.model.Faults;

/** Checks whether queries may be offered. */
@FunctionalInterface
public interface QueryCheck {
    /** Adds what is wrong with them. */
    void check(Collection<? extends GuardedQuery> queries, Faults faults);
}
