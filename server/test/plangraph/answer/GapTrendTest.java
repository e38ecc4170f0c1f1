package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.settings.Settings;
import plangraph.testing.DatasetFolder;
import plangraph.testing.OwnLane;
import plangraph.testing.RunningServer;

/** A plan with two measures and no SDG; then the second measure goes. */
@OwnLane
final class GapTrendTest {
    private static final String RULE = "measures-without-sdg";

    @Test
    void aGapIsCountedBesideWhatTheRuleFoundBeforeTheLastChange(@TempDir Path folder) throws Exception {
        DatasetFolder small =
                DatasetFolder.in(folder, "small").file("nodes/Plan.csv", "id,title,kind", "ID.plan,計画,総合計画");
        Settings settings = new Settings(
                "127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "neo4j", "", List.of(small.path()));
        try (RunningServer server = new RunningServer(settings)) {
            JsonNode first = gap(server);
            assertEquals(2, first.at("/counts/all").asInt());
            assertTrue(first.get("before").isNull(), "nothing was loaded before");
        }
        small.measures("ID.measure.1,ID.plan,道路の整備").links("ID.measure.1,3");
        try (RunningServer server = new RunningServer(settings)) {
            JsonNode second = gap(server);
            assertEquals(1, second.at("/counts/all").asInt());
            assertEquals("{\"stated\":2,\"all\":2}", second.get("before").toString());
        }
    }

    private static JsonNode gap(RunningServer server) throws Exception {
        String body = server.get(server.api("/gaps", Map.of())).body();
        for (JsonNode gap : new JsonMapper().readTree(body).get("gaps")) {
            if (gap.get("id").asText().equals(RULE)) {
                return gap;
            }
        }
        throw new AssertionError("no gap " + RULE);
    }
}
