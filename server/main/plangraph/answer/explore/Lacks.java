package plangraph.answer.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plangraph.answer.NodeBody;
import plangraph.model.Lack;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/**
 * What the documents announce and do not contain.
 *
 * @param lacks in the order of the datasets and of their tables
 * @param nodes the elements that they are about, once
 */
public record Lacks(List<Lack> lacks, List<NodeBody> nodes) {

    /** As the latest revision of each dataset declares it. */
    public static Lacks of(Graph graph, Optional<String> dataset, Revisions.Now now) {
        List<String> asked = now.within(dataset);
        List<Lack> lacks = now.all().stream()
                .filter(revision -> asked.contains(revision.dataset()))
                .flatMap(revision -> revision.lines("lacks").stream())
                .map(Lack::of)
                .toList();
        List<String> about =
                lacks.stream().flatMap(lack -> lack.about().stream()).distinct().toList();
        return new Lacks(
                lacks,
                graph.read("elements-by-id", Map.of("ids", about)).stream()
                        .map(row -> NodeBody.of(row.get("element").asNode()))
                        .toList());
    }
}
