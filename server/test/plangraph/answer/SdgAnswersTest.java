package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Expected answers were counted in CONTRIBUTES_TO and ALIGNS_WITH of the seed. */
@ExtendWith(SharedServer.class)
final class SdgAnswersTest {
    private final RunningServer server;

    SdgAnswersTest(RunningServer server) {
        this.server = server;
    }

    /** 5-1: items 3-1-1…4, 4-4-1, 4-6-5; 6-1: items 6-3-1, 6-3-2; the strategy's measures have no items. */
    @Test
    void measuresThatContributeToAGoalWithTheirManifestoItems() throws Exception {
        JsonNode answer = server.ask("sdg-elements", Map.of("goal", "sdg.13"));
        assertEquals(
                List.of(
                        "plan3.measure.5-1 第3次伊勢崎市総合計画 primary [manifesto2.item.3-1-1 manifesto2.item.3-1-2 "
                                + "manifesto2.item.3-1-3 manifesto2.item.3-1-4 manifesto2.item.4-4-1 manifesto2.item.4-6-5]",
                        "plan3.measure.6-1 第3次伊勢崎市総合計画 primary [manifesto2.item.6-3-1 manifesto2.item.6-3-2]",
                        "strategy2.measure.3-2-1 第2期伊勢崎市まち・ひと・しごと創生総合戦略 secondary []"),
                Rows.of(answer, "measure", "plan", "strength", "items"));
        assertEquals(11, answer.get("basisCounts").get("analyst").asInt());
    }

    /** measures, primary, secondary, in the comprehensive plan, in the strategy, by analyst. */
    @Test
    void everyGoalWithItsCounts() throws Exception {
        JsonNode answer = server.ask("sdg-coverage", Map.of());
        assertEquals(
                List.of(
                        "sdg.1 2 1 1 2 0 2",
                        "sdg.2 2 2 0 1 1 2",
                        "sdg.3 16 10 6 12 4 16",
                        "sdg.4 10 7 3 7 3 10",
                        "sdg.5 4 1 3 2 2 4",
                        "sdg.6 2 1 1 2 0 2",
                        "sdg.7 1 1 0 1 0 1",
                        "sdg.8 10 7 3 4 6 10",
                        "sdg.9 7 5 2 4 3 7",
                        "sdg.10 8 4 4 6 2 8",
                        "sdg.11 17 12 5 12 5 17",
                        "sdg.12 1 1 0 1 0 1",
                        "sdg.13 3 2 1 2 1 3",
                        "sdg.14 1 0 1 1 0 1",
                        "sdg.15 1 1 0 1 0 1",
                        "sdg.16 6 2 4 4 2 6",
                        "sdg.17 2 1 1 1 1 2"),
                Rows.of(
                        answer,
                        "goal",
                        "measures",
                        "primary",
                        "secondary",
                        "comprehensivePlan",
                        "strategy",
                        "analyst"));
        assertEquals(93, answer.get("basisCounts").get("analyst").asInt());
    }

    /** The icons of the documents were pictures: 改訂素案 138, 265, 354, 436, 504, 627 and 概要版 133 head nothing. */
    @Test
    void onWhatIsStatedEveryGoalIsThereWithNothing() throws Exception {
        JsonNode answer = server.ask("sdg-coverage", Map.of("basis", "stated"));
        assertEquals(Collections.nCopies(17, "0 0 []"), Rows.of(answer, "measures", "stated", "evidence"));
        assertFalse(answer.get("explanation").isNull());
    }

    /** 51 measures: 63 links of the 34 of the plan, 30 of the 17 of the strategy; 58 primary, 35 secondary. */
    @Test
    void theMatrixHasARowForEachLink() throws Exception {
        JsonNode answer = server.ask("measure-sdg-matrix", Map.of());
        assertEquals(93, answer.get("rowCount").asInt());
        assertEquals(51, Rows.of(answer, "measure").stream().distinct().count());
        assertEquals(
                List.of("plan3.measure.1-1 sdg.3 primary", "plan3.measure.1-1 sdg.4 primary"),
                Rows.of(answer, "measure", "goal", "strength").subList(0, 2));
    }

    @Test
    void theMatrixOfOnePlanAndStrength() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.measure.1-1-1 sdg.8",
                        "strategy2.measure.1-1-1 sdg.9",
                        "strategy2.measure.1-1-2 sdg.8",
                        "strategy2.measure.1-1-3 sdg.8",
                        "strategy2.measure.1-1-3 sdg.9",
                        "strategy2.measure.1-1-4 sdg.2",
                        "strategy2.measure.1-2-1 sdg.8",
                        "strategy2.measure.2-1-1 sdg.3",
                        "strategy2.measure.2-1-2 sdg.4",
                        "strategy2.measure.2-2-1 sdg.4",
                        "strategy2.measure.2-2-2 sdg.4",
                        "strategy2.measure.3-1-1 sdg.3",
                        "strategy2.measure.3-1-2 sdg.3",
                        "strategy2.measure.3-1-3 sdg.11",
                        "strategy2.measure.3-1-4 sdg.11",
                        "strategy2.measure.3-2-1 sdg.11",
                        "strategy2.measure.3-2-2 sdg.11"),
                Rows.of(
                        server.ask("measure-sdg-matrix", Map.of("plan", "isesaki.strategy2", "strength", "primary")),
                        "measure",
                        "goal"));
    }

    /**
     * Of the six items of policy 7, 7-1-1, 3, 5 and 6 align with 4-4 (9 s, 11 p) as primary, 7-1-4 with 4-1 (11 p) as
     * secondary, 7-1-3 also with 6-2 (11 s, 12 p) as primary, 7-1-2 with 7-4 (16 p) as secondary.
     */
    @Test
    void goalsOfAManifestoPolicyThroughTheMeasuresItsItemsAlignWith() throws Exception {
        JsonNode answer = server.ask("manifesto-sdgs", Map.of());
        assertEquals(51, answer.get("rowCount").asInt());
        assertEquals(
                List.of(
                        "manifesto2.policy.7 sdg.9 4 0",
                        "manifesto2.policy.7 sdg.11 5 4",
                        "manifesto2.policy.7 sdg.12 1 1",
                        "manifesto2.policy.7 sdg.16 1 0"),
                Rows.of(answer, "policy", "goal", "items", "primary").stream()
                        .filter(row -> row.startsWith("manifesto2.policy.7 "))
                        .toList());
    }
}
