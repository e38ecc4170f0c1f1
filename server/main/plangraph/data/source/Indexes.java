package plangraph.data.source;

import java.util.Arrays;
import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.ClientException;
import plangraph.model.Kind;
import plangraph.store.Graph;

/** Constraints and indexes of the graph. */
final class Indexes {
    /** By the constraint links find their ends. */
    static void forLoading(Graph graph) {
        graph.applySchema("constraint-element-id");
        graph.applySchema("index-element-dataset");
    }

    /**
     * By these a saved query finds the plans or measures of one city. With few datasets, going through all of a kind costs no more, and
     * every start would open all of them for nothing.
     */
    static void forMany(Graph graph) {
        Arrays.stream(Kind.values())
                .filter(Kind::isIndexed)
                .forEach(kind -> graph.applySchema("index-kind-dataset", kind));
        graph.stream("await-indexes", Map.of(), Result::consume);
    }

    /**
     * Has the indexes counted now. Neo4j does that in time, but questions planned before are planned for empty indexes, and keep plans
     * that take up to ten times as long.
     *
     * @return whether it was done; an Enterprise server lets administrators only
     */
    static boolean sample(Graph graph) {
        try {
            // Longer than a question may take: a million elements are gone through.
            graph.stream("prepare-for-replanning", Map.of(), Result::consume);
            return true;
        } catch (ClientException e) {
            return false;
        }
    }

    private Indexes() {}
}
