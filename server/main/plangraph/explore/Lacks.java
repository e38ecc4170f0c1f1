package plangraph.explore;

import java.util.List;
import plangraph.graph.Revisions;
import plangraph.model.Lack;

/** What the documents announce and do not contain, in the order of the datasets and of their tables. */
public record Lacks(List<Lack> lacks) {

    /** As the latest revision of each dataset declares it. */
    public static Lacks of(Revisions.Now now) {
        return new Lacks(now.all().stream()
                .flatMap(revision -> revision.lines("lacks").stream())
                .map(Lack::of)
                .toList());
    }
}
