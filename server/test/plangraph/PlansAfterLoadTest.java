package plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.SavedQuery;

/**
 * Neo4j plans by what it has counted in its indexes, and keeps a plan. A question asked right after the first load must not be planned
 * for the empty indexes of before.
 */
@OwnLane
final class PlansAfterLoadTest {
    /** The one that it was found by, and every third: each is planned twice here, and what would be wrong is wrong for most. */
    private static final String FOUND_BY = "discrepancies";

    private static final int EVERY = 3;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void questionsCostTheSameRightAfterALoadAndAfterARestart() throws Exception {
        Map<String, Long> afterLoad = hits(true);
        assertEquals(hits(false), afterLoad);
        assertTrue(afterLoad.values().stream().allMatch(hits -> hits > 0), afterLoad::toString);
    }

    private static List<SavedQuery> some(Catalogue catalogue) {
        List<SavedQuery> all = List.copyOf(catalogue.all());
        return IntStream.range(0, all.size())
                .filter(at -> at % EVERY == 0 || all.get(at).id().equals(FOUND_BY))
                .mapToObj(all::get)
                .toList();
    }

    /** How often each saved query looks into the store. */
    private Map<String, Long> hits(boolean load) throws Exception {
        try (Plangraph plangraph = Plangraph.open(SharedServer.embedded(folder), new Bundled(), Commands.progress())) {
            plangraph.awaitGraph();
            var catalogue = plangraph.catalogue();
            if (load) {
                plangraph.load(catalogue, "test");
            }
            plangraph.revisions().refresh();
            Map<String, Long> hits = new TreeMap<>();
            new ProfiledQueries(plangraph, some(catalogue))
                    .of("isesaki")
                    .forEach(profile -> hits.put(profile.query(), profile.dbHits()));
            return hits;
        }
    }
}
