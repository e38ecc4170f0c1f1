package plangraph.data.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plangraph.model.RelationshipType;

/**
 * Elements and links that somebody wants added, changed or withdrawn: the one way by which plan data come in. Whatever produces it,
 * the same rules are checked, and the same faults are reported at the place where the author wrote.
 *
 * @param cause why, in the author's words
 */
public record ChangeSet(Origin origin, String cause, List<ElementChange> elements, List<LinkChange> links) {

    public ChangeSet {
        elements = List.copyOf(elements);
        links = List.copyOf(links);
    }

    /** The elements at which links of this type begin. */
    public Set<String> startsOf(RelationshipType type) {
        return links.stream()
                .filter(link -> link.type() == type && link.operation() != Operation.WITHDRAW)
                .map(LinkChange::from)
                .collect(Collectors.toSet());
    }
}
