package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Expected answers were counted in the link tables of the seed. */
@ExtendWith(SharedServer.class)
final class OverviewAnswersTest {
    private final RunningServer server;

    OverviewAnswersTest(RunningServer server) {
        this.server = server;
    }

    private List<String> rows(String plan, String... elements) throws Exception {
        JsonNode answer = server.ask("plan-overview", Map.of("plan", plan));
        return Rows.of(answer, "parent", "element", "items", "kpis", "goals", "links", "stated").stream()
                .filter(row -> List.of(elements).contains(row.split(" ")[1]))
                .toList();
    }

    /**
     * 5-1: 6 ALIGNS_WITH, 4 CARRIED_OUT_BY, 2 BUNDLES, 2 CONTRIBUTES_TO, 1 CONTINUED_BY, 1 HAS_MEASURE, which alone is stated.
     * Policy 5: HAS_POLICY, SUPPORTS from policy 7, four HAS_MEASURE.
     */
    @Test
    void elementsOfThePlanWithWhatTheyAreLinkedTo() throws Exception {
        assertEquals(
                List.of("plan3.policy.5 plan3.measure.5-1 6 0 2 16 1", "plan3 plan3.policy.5 0 0 0 6 6"),
                rows("isesaki.plan3", "plan3.measure.5-1", "plan3.policy.5"));
    }

    /** 1-1-1: 7 HAS_INITIATIVE, 3 MEASURED_BY and 1 HAS_MEASURE are stated, 2 CONTINUED_BY and 2 CONTRIBUTES_TO are not. */
    @Test
    void measuresOfTheStrategyHaveTheirKpis() throws Exception {
        assertEquals(
                List.of("strategy2.goal.1-1 strategy2.measure.1-1-1 0 3 2 15 11"),
                rows("isesaki.strategy2", "strategy2.measure.1-1-1"));
    }

    /** 6-2-2: 2 MENTIONS and HAS_ITEM are stated; 2 ALIGNS_WITH and TRACKED_BY are not. */
    @Test
    void itemsOfTheManifestoCountTheMeasuresTheyAlignWith() throws Exception {
        assertEquals(
                List.of("manifesto2.measure.6-2 manifesto2.item.6-2-2 2 1 0 6 3"),
                rows("isesaki.manifesto2", "manifesto2.item.6-2-2"));
    }

    /** 7 + 34; 3 + 6 + 17 + 81; 8 + 33 + 143. */
    @Test
    void everyElementOfAPlanHasOneRow() throws Exception {
        for (var plan : Map.of("plan3", 41, "strategy2", 107, "manifesto2", 184).entrySet()) {
            JsonNode answer = server.ask("plan-overview", Map.of("plan", "isesaki." + plan.getKey()));
            assertEquals(plan.getValue(), answer.get("rowCount").asInt(), plan.getKey());
        }
    }

    /** CARRIED_OUT_BY.csv by the first digit of the measure: directions, measures, directions carried out mainly. */
    @Test
    void policiesThatCarryOutTheDirectionsOfEachDistrict() throws Exception {
        JsonNode answer = server.ask("policy-district-matrix", Map.of());
        assertEquals(
                List.of(
                        "plan3.policy.1 district.akabori 1 1 1",
                        "plan3.policy.1 district.isesaki 1 2 1",
                        "plan3.policy.1 district.sakai 1 1 1",
                        "plan3.policy.3 district.akabori 3 4 1",
                        "plan3.policy.3 district.azuma 2 4 2",
                        "plan3.policy.3 district.isesaki 2 4 2",
                        "plan3.policy.3 district.sakai 3 3 1",
                        "plan3.policy.4 district.akabori 2 3 1",
                        "plan3.policy.4 district.azuma 3 3 2",
                        "plan3.policy.4 district.isesaki 2 2 1",
                        "plan3.policy.4 district.sakai 2 3 1",
                        "plan3.policy.5 district.akabori 1 1 0",
                        "plan3.policy.5 district.azuma 1 1 0",
                        "plan3.policy.5 district.isesaki 1 1 1",
                        "plan3.policy.5 district.sakai 1 1 1",
                        "plan3.policy.6 district.akabori 1 1 1",
                        "plan3.policy.6 district.sakai 1 1 1"),
                Rows.of(answer, "policy", "district", "directions", "measures", "primary"));
        assertEquals(41, answer.get("basisCounts").get("analyst").asInt());
    }

    /** BUNDLES.csv, all 24 rows. */
    @Test
    void measuresOfThePriorityProjects() throws Exception {
        JsonNode answer = server.ask("measure-project-matrix", Map.of());
        List<String> rows = Rows.of(answer, "measure", "project", "strength");
        assertEquals(24, rows.size());
        assertEquals(
                List.of(
                        "plan3.measure.1-1 plan3.project.1 primary",
                        "plan3.measure.1-1 plan3.project.5 secondary",
                        "plan3.measure.1-2 plan3.project.1 secondary",
                        "plan3.measure.1-2 plan3.project.5 secondary",
                        "plan3.measure.1-3 plan3.project.1 primary"),
                rows.subList(0, 5));
        assertEquals(24, answer.get("basisCounts").get("analyst").asInt());
    }
}
