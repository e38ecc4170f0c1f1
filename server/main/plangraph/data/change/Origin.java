package plangraph.data.change;

import plangraph.access.Role;

/** Where a set of changes comes from, and with that what its silence means. */
public sealed interface Origin {

    /** A complete statement of what the source layer of a dataset says: what it does not name goes. */
    record Source(String dataset) implements Origin {}

    /** Single edits on top of the source layer: what they do not name stays. */
    record People(String author, Role role) implements Origin {}
}
