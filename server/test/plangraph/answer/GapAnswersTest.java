package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What is missing, and whether somebody looked. */
@ExtendWith(SharedServer.class)
final class GapAnswersTest {
    private final RunningServer server;

    GapAnswersTest(RunningServer server) {
        this.server = server;
    }

    /** 改訂素案 521 and 523 (設定予定), 373 (—). */
    @Test
    void kpisWithoutTargetOrBaseline() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.kpi.3-1-1-1 ※健康いせさき21（第3次）検討にあわせて設定予定",
                        "strategy2.kpi.3-1-1-3 ※第3期保健事業実施計画・第4期特定健康診査等実施計画検討にあわせて設定予定"),
                Rows.of(server.ask("kpis-without-target", Map.of()), "kpi", "found"));
        assertEquals(
                List.of("strategy2.kpi.2-1-1-3 —"),
                Rows.of(server.ask("kpis-without-baseline", Map.of()), "kpi", "found"));
    }

    /** 34 measures less the 19 in BUNDLES of the seed. */
    @Test
    void measuresThatNoProjectBundles() throws Exception {
        JsonNode answer = server.ask("measures-without-project", Map.of());
        assertEquals(
                "1-4 1-5 2-3 2-4 2-7 3-5 4-1 4-3 4-4 4-5 5-2 5-3 6-1 6-2 6-3",
                String.join(" ", Rows.of(answer, "measure")).replace("plan3.measure.", ""));
        assertEquals(
                List.of("none"), Rows.of(answer, "state").stream().distinct().toList());
    }

    /** No link in ALIGNS_WITH: two records of examination, and two measures that no item names. */
    @Test
    void itemsWithoutMeasureAndMeasuresWithoutItem() throws Exception {
        assertEquals(
                List.of("manifesto2.item.8-1-2 none", "manifesto2.item.8-4-5 none"),
                Rows.of(server.ask("manifesto-items-without-measure", Map.of()), "item", "state"));
        assertEquals(
                List.of("plan3.measure.2-3 none", "plan3.measure.5-4 none"),
                Rows.of(server.ask("measures-without-manifesto-item", Map.of()), "measure", "state"));
    }

    /** The indicators of the 3rd plan's measures are only a heading in 骨子（案） 387; every 具体的な施策 has a table. */
    @Test
    void measuresWithoutAKpiAreThoseOfTheComprehensivePlan() throws Exception {
        List<String> rows = Rows.of(server.ask("measures-without-kpi", Map.of()), "plan");
        assertEquals(34, rows.size());
        assertEquals(List.of("第3次伊勢崎市総合計画"), rows.stream().distinct().toList());
    }

    /** 改訂素案 466 explains 学府制, and no other line of any document uses the word. */
    @Test
    void theTermThatIsExplainedAndNotUsed() throws Exception {
        assertEquals(List.of("term.gakufu-system"), Rows.of(server.ask("terms-without-use", Map.of()), "term"));
    }

    /** Every subject of the six questions was examined, every element cited, and each of these found something. */
    @ParameterizedTest
    @CsvSource({
        "measures-without-sdg, 51",
        "sdgs-without-measure, 17",
        "directions-without-measures, 16",
        "strategy-measures-without-continuation, 17",
        "subjects-not-examined, 0",
        "elements-without-citation, 0"
    })
    void gapsThatAreClosedAndHowManyWouldBeOpenOnWhatIsStated(String gap, int stated) throws Exception {
        JsonNode all = server.ask(gap, Map.of());
        assertEquals(0, all.get("rowCount").asInt());
        String why = all.at("/explanation/ja").asText();
        assertEquals(stated > 0, why.contains("「明示」だけで調べると " + stated + " 件あります"), why);
        assertEquals(
                stated,
                server.ask(gap, Map.of("basis", "stated")).get("rowCount").asInt());
    }

    /** Which policy an item belongs to is stated: without that basis nothing is found, and nobody judged it away. */
    @Test
    void whatIsNotLookedAtIsNotSaidToBeJudgedAway() throws Exception {
        JsonNode answer = server.ask(
                "manifesto-items-without-kpi", Map.of("policy", "isesaki.manifesto2.policy.1", "basis", "analyst"));
        assertEquals(0, answer.get("rowCount").asInt());
        String why = answer.at("/explanation/ja").asText();
        assertTrue(why.contains("「明示」を選ばないと何も見つかりません"), why);
        assertFalse(why.contains("ほかの根拠"), why);
    }

    /** What an analyst found is not called none because the analysts were not asked; 19 of 34 measures are in BUNDLES, 2 in no ALIGNS_WITH. */
    @ParameterizedTest
    @CsvSource({
        "measures-without-sdg, 51, 0",
        "sdgs-without-measure, 17, 0",
        "directions-without-measures, 16, 0",
        "strategy-measures-without-continuation, 17, 0",
        "measures-without-project, 19, 15",
        "measures-without-manifesto-item, 32, 2"
    })
    void whatIsFoundOnOtherBasesIsToldFromWhatIsNot(String gap, int elsewhere, int none) throws Exception {
        List<String> states = Rows.of(server.ask(gap, Map.of("basis", "stated")), "state");
        assertEquals(elsewhere, Collections.frequency(states, "on-other-bases"));
        assertEquals(none, Collections.frequency(states, "none"));
        assertEquals(elsewhere + none, states.size());
    }

    /** The only link of each subject, read off the seed: without it the gap is there, and nobody has examined it. */
    @ParameterizedTest
    @CsvSource({
        "manifesto-items-without-kpi, manifesto2.item.3-2-1~TRACKED_BY~isesaki.strategy2.target.3-2, manifesto2.item.3-2-1 not-examined",
        "manifesto-items-without-measure, manifesto2.item.7-1-1~ALIGNS_WITH~isesaki.plan3.measure.4-4, manifesto2.item.7-1-1 not-examined",
        "measures-without-sdg, plan3.measure.1-2~CONTRIBUTES_TO~sdg.4, plan3.measure.1-2 not-examined",
        "directions-without-measures, district.isesaki.direction.4~CARRIED_OUT_BY~isesaki.plan3.measure.5-1, district.isesaki.direction.4 not-examined",
        "strategy-measures-without-continuation, strategy2.measure.1-1-3~CONTINUED_BY~isesaki.plan3.measure.3-2, strategy2.measure.1-1-3 not-examined",
        "measures-without-manifesto-item, manifesto2.item.4-4-4~ALIGNS_WITH~isesaki.plan3.measure.5-3, plan3.measure.5-3",
        "measures-without-project, plan3.project.1~BUNDLES~isesaki.plan3.measure.2-1, plan3.measure.2-1 none",
        "sdgs-without-measure, plan3.measure.6-1~CONTRIBUTES_TO~sdg.7, sdg.7",
        "measures-without-kpi, strategy2.measure.1-2-3~MEASURED_BY~isesaki.strategy2.kpi.1-2-3-1, strategy2.measure.1-2-3",
        "subjects-not-examined, strategy2.measure.1-1-3~CONTINUED_BY~isesaki.plan3.measure.3-2, strategy2.measure.1-1-3 CONTINUED_BY",
        "elements-without-citation, plan3.measure.1-1~CITED_FROM~isesaki.document.plan3-draft, plan3.measure.1-1",
        "terms-without-use, term.hojo~DEFINES~isesaki.strategy2.kpi.1-1-4-2, term.hojo"
    })
    void aGapOpensWhenItsLinkIsGone(String gap, String key, String row) throws Exception {
        try (var removed = new RemovedRelationship(server.graph(), "isesaki." + key)) {
            assertTrue(contains(server.askAnew(gap, Map.of()), row), () -> gap + " without " + removed.key());
        }
        assertFalse(contains(server.askAnew(gap, Map.of()), row));
    }

    /** Whether a row has these words as first and any other cell. */
    private static boolean contains(JsonNode answer, String words) {
        String first = answer.get("columns").get(0).get("name").asText();
        String[] wanted = words.split(" ", 2);
        return Rows.list(answer.get("columns")).stream()
                .map(column -> column.get("name").asText())
                .flatMap(column -> Rows.of(answer, first, column).stream())
                .anyMatch(row -> wanted.length == 1 ? row.startsWith(words + " ") : row.equals(words));
    }
}
