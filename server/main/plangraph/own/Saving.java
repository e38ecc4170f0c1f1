package plangraph.own;

import plangraph.catalogue.OwnQuery;

/** What became of a save or a deletion. */
public sealed interface Saving {

    /** @param query as it is now, or as it was last */
    record Done(OwnQuery query) implements Saving {}

    /** The id is that of a reviewed file, which nobody changes here. */
    record Reviewed() implements Saving {}

    /** There is one of that id already. */
    record Exists() implements Saving {}

    record Absent() implements Saving {}

    /**
     * Somebody else was quicker.
     *
     * @param revision of the query as it is now
     */
    record Changed(String revision) implements Saving {}
}
