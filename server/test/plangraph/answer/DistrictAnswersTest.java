package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Expected answers were read off CARRIED_OUT_BY, CONTRIBUTES_TO and ALIGNS_WITH in the seed and off the summary's 地区別計画. */
@ExtendWith(SharedServer.class)
final class DistrictAnswersTest {
    private static final String SAKAI = "isesaki.district.sakai";

    private final RunningServer server;

    DistrictAnswersTest(RunningServer server) {
        this.server = server;
    }

    /**
     * 境地区: direction 1 → 1-5 primary, 3-4; 2 → 4-2, 4-6 primary, 3-1; 3 → 3-1, 3-2 primary, 4-3; 4 → 5-1, 6-3 primary.
     * Their goals: 1-5: 4 s, 11 p; 3-4: 8 p; 3-1, 3-2: 8 p, 9 p; 4-2, 4-6: 11 p; 4-3: 9 p, 11 s; 5-1: 11 p, 13 p;
     * 6-3: 3 s, 6 s, 15 p. A goal is as strong as its strongest path, a path as its weakest edge.
     */
    @Test
    void goalsThatADistrictTouchesThroughItsDirections() throws Exception {
        JsonNode answer = server.ask("district-sdgs", Map.of("district", SAKAI));
        assertEquals(
                List.of(
                        "sdg.3 secondary analyst",
                        "sdg.4 secondary analyst",
                        "sdg.6 secondary analyst",
                        "sdg.8 primary analyst",
                        "sdg.9 primary analyst",
                        "sdg.11 primary analyst",
                        "sdg.13 primary analyst",
                        "sdg.15 primary analyst"),
                Rows.of(answer, "goal", "strength", "weakestBasis"));
        assertEquals(
                "[district.sakai.direction.1 district.sakai.direction.2 district.sakai.direction.3] "
                        + "[plan3.measure.3-4 plan3.measure.3-1 plan3.measure.3-2]",
                Rows.of(answer, "directions", "measures").get(3));
        // 4 HAS_DIRECTION; 10 CARRIED_OUT_BY and 16 CONTRIBUTES_TO of those nine measures.
        assertEquals(4, answer.get("basisCounts").get("stated").asInt());
        assertEquals(26, answer.get("basisCounts").get("analyst").asInt());
        assertEquals(List.of("adopted", "draft", "summary"), Rows.statuses(answer));
    }

    /** No document names an SDG for a district, and none is said to have any. */
    @Test
    void onWhatIsStatedNoDistrictTouchesAGoal() throws Exception {
        JsonNode answer = server.ask("district-sdgs", Map.of("district", SAKAI, "basis", "stated"));
        assertEquals(0, answer.get("rowCount").asInt());
        assertFalse(answer.get("explanation").isNull());
    }

    /** Goal 13 is reached through 5-1 only (6-1 carries out no direction): 安全でゆとりある… uses 5-1 as secondary. */
    @Test
    void districtsThatTouchAGoal() throws Exception {
        assertEquals(
                List.of(
                        "district.akabori [district.akabori.direction.4] [plan3.measure.5-1] secondary",
                        "district.azuma [district.azuma.direction.4] [plan3.measure.5-1] secondary",
                        "district.isesaki [district.isesaki.direction.4] [plan3.measure.5-1] primary",
                        "district.sakai [district.sakai.direction.4] [plan3.measure.5-1] primary"),
                Rows.of(
                        server.ask("sdg-districts", Map.of("goal", "sdg.13")),
                        "district",
                        "directions",
                        "measures",
                        "strength"));
    }

    @Test
    void measuresThatCarryOutADistrictsDirections() throws Exception {
        assertEquals(
                List.of(
                        "district.sakai.direction.1 plan3.measure.1-5 primary",
                        "district.sakai.direction.1 plan3.measure.3-4 secondary",
                        "district.sakai.direction.2 plan3.measure.4-2 primary",
                        "district.sakai.direction.2 plan3.measure.4-6 primary",
                        "district.sakai.direction.2 plan3.measure.3-1 secondary",
                        "district.sakai.direction.3 plan3.measure.3-1 primary",
                        "district.sakai.direction.3 plan3.measure.3-2 primary",
                        "district.sakai.direction.3 plan3.measure.4-3 secondary",
                        "district.sakai.direction.4 plan3.measure.5-1 primary",
                        "district.sakai.direction.4 plan3.measure.6-3 primary"),
                Rows.of(
                        server.ask("district-measures", Map.of("district", SAKAI)),
                        "direction",
                        "measure",
                        "strength"));
    }

    /** 田島弥平旧宅 (item 6-2-2) aligns with 1-5 primary and 3-4; 境's direction 1 is carried out by the same two. */
    @Test
    void manifestoItemsThatShareAMeasureWithADistrict() throws Exception {
        JsonNode answer = server.ask("district-manifesto", Map.of("district", SAKAI));
        assertEquals(59, answer.get("rowCount").asInt());
        assertEquals(
                40,
                Rows.of(answer, "strength").stream().filter("primary"::equals).count());
        assertTrue(Rows.of(answer, "item", "measures", "directions", "strength")
                .contains("manifesto2.item.6-2-2 [plan3.measure.1-5 plan3.measure.3-4] "
                        + "[district.sakai.direction.1] primary"));
    }

    /** 改訂素案 286 is the only indicator that names a district. */
    @Test
    void theOneKpiThatIsMeasuredInADistrict() throws Exception {
        assertEquals(
                List.of("strategy2.kpi.1-2-1-1 88,271人 94,000人 令和元年度 令和9年度 [draft]"),
                Rows.of(
                        server.ask("district-kpis", Map.of("district", SAKAI)),
                        "kpi",
                        "baseline",
                        "target",
                        "baselinePeriod",
                        "targetPeriod",
                        "documentStatus"));
        JsonNode none = server.ask("district-kpis", Map.of("district", "isesaki.district.akabori"));
        assertEquals(0, none.get("rowCount").asInt());
        assertFalse(none.get("explanation").isNull());
    }

    /** 概要版 149 = 170 and 150 = 164, word for word; 148 and 171 share only their beginning. */
    @Test
    void directionsThatDistrictsShare() throws Exception {
        assertEquals(
                List.of(
                        "道路交通網を生かした活力ある産業の推進 district.akabori district.sakai derived",
                        "安全でゆとりある居住環境の形成 district.akabori district.azuma derived"),
                Rows.of(
                        server.ask("district-shared-directions", Map.of()),
                        "name",
                        "district",
                        "otherDistrict",
                        "basis"));
    }
}
