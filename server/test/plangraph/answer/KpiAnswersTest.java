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

/** Figures of 改訂素案; numbers in comments are its lines. */
@ExtendWith(SharedServer.class)
final class KpiAnswersTest {
    private final RunningServer server;

    KpiAnswersTest(RunningServer server) {
        this.server = server;
    }

    /** 595 has no mark; 182 with 186, 306 with 309, 374 with 376, 404 with 406, 596 with 598; 647 and 616 are to fall. */
    @Test
    void targetsBelowTheBaselineAndWhy() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.kpi.3-1-4-1 294,758人 290,000人 -4758 人 unexplained",
                        "strategy2.kpi.1-1-2-1 144人 (平成30年度) 120人(※) -24 人 footnote",
                        "strategy2.kpi.1-2-2-1 1,059人 1,040人(※) -19 人 footnote",
                        "strategy2.kpi.2-1-1-4 72.5% 72.3% (※) -0.2 ポイント footnote",
                        "strategy2.kpi.2-1-2-4 828人 700人(※) -128 人 footnote",
                        "strategy2.kpi.3-1-4-2 490.7万人 (平成30年度) 430万人(※) (令和8年度) -60.7 万人 footnote",
                        "strategy2.kpi.3-2-1-4 1,465件 (令和元年) 1,050件 (令和9年) -415 件 lower-is-better",
                        "strategy2.target.3-2 1,634件 (令和元年) 1,318件 (令和9年) -316 件 lower-is-better"),
                Rows.of(
                        server.ask("kpi-targets-below-baseline", Map.of()),
                        "kpi",
                        "baseline",
                        "target",
                        "difference",
                        "unit",
                        "explanation"));
    }

    /** That fewer crimes and accidents are better is common sense, but no sentence of the document. */
    @Test
    void onWhatIsStatedNothingSaysThatLowerIsBetter() throws Exception {
        JsonNode answer = server.ask("kpi-targets-below-baseline", Map.of("basis", "stated"));
        assertEquals(
                List.of(
                        "strategy2.kpi.3-1-4-1 unexplained -",
                        "strategy2.kpi.3-2-1-4 unexplained -",
                        "strategy2.target.3-2 unexplained -"),
                Rows.of(answer, "kpi", "explanation", "direction").subList(0, 3));
        assertEquals(8, answer.get("rowCount").asInt());
    }

    /** 373 (—), 401 (待機児童なし), 479 (two values), 521 (two values, 設定予定), 523 (設定予定). */
    @Test
    void kpisThatCannotBeCompared() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.kpi.2-1-1-3 [missing-baseline] []",
                        "strategy2.kpi.2-1-2-1 [text-value] []",
                        "strategy2.kpi.2-2-2-1 [several-values] "
                                + "[strategy2.kpi.2-2-2-1.series.1 strategy2.kpi.2-2-2-1.series.2]",
                        "strategy2.kpi.3-1-1-1 [undefined-target several-values] "
                                + "[strategy2.kpi.3-1-1-1.series.1 strategy2.kpi.3-1-1-1.series.2]",
                        "strategy2.kpi.3-1-1-3 [undefined-target] []"),
                Rows.of(server.ask("kpi-not-comparable", Map.of()), "kpi", "reason", "series"));
    }

    /** 155, 182, 207, 208, 523, 596, 647, 616; （閏年） in 522 is no period. The head says 令和元年度 and 令和9年度. */
    @Test
    void figuresWithAPeriodOfTheirOwn() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.kpi.1-1-1-1 baseline 平成30年 令和元年度 calendar-year",
                        "strategy2.kpi.1-1-1-1 target 令和8年 令和9年度 calendar-year",
                        "strategy2.kpi.1-1-2-1 baseline 平成30年度 令和元年度 fiscal-year",
                        "strategy2.kpi.1-1-3-1 baseline 平成29年 令和元年度 calendar-year",
                        "strategy2.kpi.1-1-3-1 target 令和8年 令和9年度 calendar-year",
                        "strategy2.kpi.1-1-3-2 baseline 平成29年 令和元年度 calendar-year",
                        "strategy2.kpi.1-1-3-2 target 令和8年 令和9年度 calendar-year",
                        "strategy2.kpi.3-1-1-3 baseline 平成30年度 令和元年度 fiscal-year",
                        "strategy2.kpi.3-1-4-2 baseline 平成30年度 令和元年度 fiscal-year",
                        "strategy2.kpi.3-1-4-2 target 令和8年度 令和9年度 fiscal-year",
                        "strategy2.kpi.3-2-1-4 baseline 令和元年 令和元年度 calendar-year",
                        "strategy2.kpi.3-2-1-4 target 令和9年 令和9年度 calendar-year",
                        "strategy2.target.3-2 baseline 令和元年 令和元年度 calendar-year",
                        "strategy2.target.3-2 target 令和9年 令和9年度 calendar-year"),
                Rows.of(server.ask("kpi-period-overrides", Map.of()), "kpi", "cell", "period", "headerPeriod", "year"));
    }

    /**
     * 307: (46,000−448)/448; 232: 136/21; 671: 161/49. 645 starts from 0. 48 KPIs, less the 5 that cannot be compared, more
     * the 2 series of 479, less the 8 that fall and 366日 of 522, leave 36.
     */
    @Test
    void largestIncreasesWithoutDividingByZero() throws Exception {
        JsonNode answer = server.ask("kpi-largest-increase", Map.of());
        List<String> rows = Rows.of(answer, "kpi", "percent", "increase", "unit");
        assertEquals(36, rows.size());
        assertEquals(
                List.of(
                        "strategy2.kpi.1-2-2-2 10167.9 45552 件",
                        "strategy2.kpi.1-1-4-1 647.6 136 人",
                        "strategy2.kpi.3-2-2-1 328.6 161 件"),
                rows.subList(0, 3));
        assertEquals("strategy2.kpi.3-2-1-2 - 5 回", rows.getLast());
    }

    /** 428, 451, 452 and the two values of 479. */
    @Test
    void kpisAndTargetsOfAGoal() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.target.2-2 - 数値目標 75.3 85 % 令和9年度",
                        "strategy2.kpi.2-2-1-1 - KPI 85.2 90 % 令和9年度",
                        "strategy2.kpi.2-2-1-2 - KPI 248 475 人 令和9年度",
                        "strategy2.kpi.2-2-2-1 strategy2.kpi.2-2-2-1.series.1 KPI 88.7 95 % 令和9年度",
                        "strategy2.kpi.2-2-2-1 strategy2.kpi.2-2-2-1.series.2 KPI 82.8 85 % 令和9年度"),
                Rows.of(
                        server.ask("kpi-of-policy", Map.of("policy", "isesaki.strategy2.goal.2-2")),
                        "kpi",
                        "series",
                        "kind",
                        "baselineNumber",
                        "targetNumber",
                        "unit",
                        "targetPeriod"));
    }

    /** Rows of the tables, target of the goal included: 1-1: 1+3+3+2+2; 1-2: 1+2+2+1; 2-1: 1+4+4; … */
    @Test
    void kpisAreCountedByPolicy() throws Exception {
        List<String> counts = Rows.of(server.ask("policies-with-kpis", Map.of()), "number", "kpis");
        assertEquals(List.of("1 17", "1-1 11", "1-2 6", "2 13", "2-1 9", "2-2 4", "3 18", "3-1 11", "3-2 7"), counts);
    }
}
