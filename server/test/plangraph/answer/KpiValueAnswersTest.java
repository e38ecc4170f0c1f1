package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Values of single KPIs, and what follows from them, worked out by hand; numbers in comments are lines of 改訂素案. */
@ExtendWith(SharedServer.class)
final class KpiValueAnswersTest {
    private final RunningServer server;

    KpiValueAnswersTest(RunningServer server) {
        this.server = server;
    }

    /** 646. */
    @Test
    void baselineAndTargetOfAKpi() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.kpi.3-2-1-3 baseline 15,665基 15665 基 令和元年度 「具体的な施策① 安心できるまちづくり」 646行",
                        "strategy2.kpi.3-2-1-3 target 19,100基 19100 基 令和9年度 「具体的な施策① 安心できるまちづくり」 646行"),
                Rows.of(
                        values("isesaki.strategy2.kpi.3-2-1-3"),
                        "kpi",
                        "measure",
                        "value",
                        "number",
                        "unit",
                        "period",
                        "locator"));
    }

    /** 596 and its footnote, 598, which says 令和4年度 outside and 令和3年度 inside the brackets. */
    @Test
    void theActualValueOfTheRailwayStandsWithItsContradiction() throws Exception {
        assertEquals(
                List.of(
                        "baseline 490.7万人 (平成30年度) 490.7 万人 平成30年度 [discrepancy.strategy2-railway-actual-year]",
                        "observed 395.8万人 395.8 万人 令和4年度実績（令和3年度） [discrepancy.strategy2-railway-actual-year]",
                        "target 430万人(※) (令和8年度) 430 万人 令和8年度 [discrepancy.strategy2-railway-actual-year]"),
                Rows.of(
                        values("isesaki.strategy2.kpi.3-1-4-2"),
                        "measure",
                        "value",
                        "number",
                        "unit",
                        "period",
                        "discrepancies"));
    }

    /** 401 has words and 521 two values of which the target is to be set; 479 has two series. */
    @Test
    void aValueThatIsNoNumberSaysWhatItIs() throws Exception {
        assertEquals(
                List.of("baseline 待機児童なし - text", "target 待機児童なし - text"),
                Rows.of(values("isesaki.strategy2.kpi.2-1-2-1"), "measure", "value", "number", "reason"));
        assertEquals(
                List.of(
                        "strategy2.kpi.3-1-1-1.series.1 baseline 77.41 -",
                        "strategy2.kpi.3-1-1-1.series.1 target - undefined",
                        "strategy2.kpi.3-1-1-1.series.2 baseline 79.89 -",
                        "strategy2.kpi.3-1-1-1.series.2 target - undefined"),
                Rows.of(values("isesaki.strategy2.kpi.3-1-1-1"), "series", "measure", "number", "reason"));
    }

    /** 48 KPIs, two of them with two series (479, 521), each with two cells, and five footnotes with an actual value. */
    @Test
    void allValuesOfAllKpis() throws Exception {
        assertEquals(
                2 * (48 + 2) + 5,
                server.ask("kpi-values", Map.of()).get("rowCount").asInt());
    }

    /** 182 and 186: 24 of 96; 306 and 309: 444 of 596; 374 and 376; 404 and 406: 45 of 655; 596 and 598: 34.2 of 395.8. */
    @Test
    void growthFromTheActualValuesOfTheFootnotes() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.kpi.1-1-2-1 96人 令和4年度 120人(※) 25 % 24 人 -",
                        "strategy2.kpi.1-2-2-1 596人 令和4年度 1,040人(※) 74.5 % 444 人 -",
                        "strategy2.kpi.2-1-1-4 62.2% 令和4年度 72.3% (※) 10.1 ポイント 10.1 ポイント -",
                        "strategy2.kpi.2-1-2-4 655人 令和4年度 700人(※) 6.9 % 45 人 -",
                        "strategy2.kpi.3-1-4-2 395.8万人 令和4年度実績（令和3年度） 430万人(※) (令和8年度) 8.6 % 34.2 万人"
                                + " contradictory-period"),
                Rows.of(
                        server.ask("kpi-growth-from-actual", Map.of()),
                        "kpi",
                        "actual",
                        "period",
                        "target",
                        "growth",
                        "growthUnit",
                        "difference",
                        "unit",
                        "reason"));
    }

    /** 286 of 255: 88,271 of 3,310,000 and 94,000 of 3,650,000. */
    @Test
    void theShareOfADistrictInTheVisitorsOfTheCity() throws Exception {
        JsonNode answer = server.ask(
                "kpi-share", Map.of("part", "isesaki.strategy2.kpi.1-2-1-1", "whole", "isesaki.strategy2.target.1-2"));
        assertEquals(
                List.of(
                        "baseline 2.67 88,271人 331万人 88271 3310000 人 令和元年度 令和元年度",
                        "target 2.58 94,000人 365万人 94000 3650000 人 令和9年度 令和9年度"),
                Rows.of(
                        answer,
                        "cell",
                        "share",
                        "partValue",
                        "wholeValue",
                        "partNumber",
                        "wholeNumber",
                        "unit",
                        "partPeriod",
                        "wholePeriod"));
        assertTrue(Rows.of(answer, "note").getFirst().startsWith("計算した割合です"), answer.toString());
    }

    /** 件 (126) and 人 (286) have no share in each other; nor have two percentages (371, 372). */
    @Test
    void noShareOfWhatHasAnotherUnit() throws Exception {
        for (String whole : List.of("isesaki.strategy2.target.1-1", "isesaki.strategy2.kpi.2-1-1-2")) {
            JsonNode answer = server.ask("kpi-share", Map.of("part", "isesaki.strategy2.kpi.1-2-1-1", "whole", whole));
            assertEquals(0, answer.get("rowCount").asInt());
            assertTrue(answer.at("/explanation/ja").asText().contains("同じ単位"), answer.toString());
        }
    }

    /** 232, 233, 328, 403, 546, 571, 572, 644, 671. */
    @Test
    void cumulativeKpis() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.kpi.1-1-4-1 136 人",
                        "strategy2.kpi.1-1-4-2 26 ha",
                        "strategy2.kpi.1-2-3-1 95 人",
                        "strategy2.kpi.2-1-2-3 5 教室",
                        "strategy2.kpi.3-1-2-2 3438 人",
                        "strategy2.kpi.3-1-3-1 9.2 ポイント",
                        "strategy2.kpi.3-1-3-2 30.3 ポイント",
                        "strategy2.kpi.3-2-1-1 13 件",
                        "strategy2.kpi.3-2-2-1 161 件"),
                Rows.of(server.ask("kpis-cumulative", Map.of()), "kpi", "difference", "unit"));
    }

    /** Rows of the KPI tables, 10 + 5, 8 + 3 and 10 + 6; each of the six sub-goals has one 数値目標. */
    @Test
    void kpisOfAGoalAreCountedApartFromItsNumericalTargets() throws Exception {
        assertEquals(
                List.of(
                        "1 15 2 []",
                        "2 11 2 []",
                        "3 16 2 []",
                        "1-1 10 1 [strategy2.goal.1]",
                        "1-2 5 1 [strategy2.goal.1]",
                        "2-1 8 1 [strategy2.goal.2]",
                        "2-2 3 1 [strategy2.goal.2]",
                        "3-1 10 1 [strategy2.goal.3]",
                        "3-2 6 1 [strategy2.goal.3]"),
                Rows.of(server.ask("goal-kpi-counts", Map.of()), "number", "kpis", "targets", "within"));
        assertEquals(
                List.of("1 15 2"),
                Rows.of(
                        server.ask("goal-kpi-counts", Map.of("goal", "isesaki.strategy2.goal.1")),
                        "number",
                        "kpis",
                        "targets"));
    }

    private JsonNode values(String kpi) throws Exception {
        return server.ask("kpi-values", Map.of("kpi", kpi));
    }
}
