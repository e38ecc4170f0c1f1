package plangraph.query;

import java.util.List;
import java.util.Optional;
import plangraph.model.Fault;

/**
 * A question that somebody added in the running system.
 *
 * @param query empty when it may not be offered
 * @param faults why not
 * @param text of its file
 * @param version counts its saves, from 1; its deletion is one of them
 * @param author name of the token it was last saved with
 * @param savedAt when, ISO 8601 in UTC
 */
public record OwnQuery(
        String id,
        Optional<SavedQuery> query,
        List<Fault> faults,
        String text,
        String revision,
        long version,
        String author,
        String savedAt) {

    public OwnQuery {
        faults = List.copyOf(faults);
    }
}
