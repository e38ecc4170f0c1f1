package plangraph.query;

/** What became of a save or a deletion. */
public sealed interface SaveResult {

    /** @param query as it is now, or as it was last */
    record Done(OwnQuery query) implements SaveResult {}

    /** The id is that of a reviewed file, which nobody changes here. */
    record Reviewed() implements SaveResult {}

    /** There is one of that id already. */
    record Exists() implements SaveResult {}

    record Absent() implements SaveResult {}

    /**
     * Somebody else was quicker.
     *
     * @param revision of the query as it is now
     */
    record Changed(String revision) implements SaveResult {}
}
