package plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.OpenProgram;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;
import plangraph.testing.SharedServer;

/**
 * Neo4j plans by what it has counted in its indexes, and keeps a plan. A question asked right after the first load must not be planned
 * for the empty indexes of before.
 */
@Campaign
@AnyLane
final class PlansAfterLoadTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void questionsCostTheSameRightAfterALoadAndAfterARestart() throws Exception {
        Map<String, Long> afterLoad = hits(true);
        assertEquals(hits(false), afterLoad);
        assertTrue(afterLoad.values().stream().allMatch(hits -> hits > 0), afterLoad::toString);
    }

    /** How often each saved query looks into the store. */
    private Map<String, Long> hits(boolean load) throws Exception {
        try (OpenProgram program = OpenProgram.open(SharedServer.embedded(folder))) {
            var catalogue = program.catalogue();
            if (load) {
                program.load();
            }
            program.revisions().refresh();
            Map<String, Long> hits = new TreeMap<>();
            new ProfiledQueries(program, catalogue.all())
                    .of("isesaki")
                    .forEach(profile -> hits.put(profile.query(), profile.dbHits()));
            return hits;
        }
    }
}
