package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Items counted in マニフェスト一覧; their links read off ALIGNS_WITH, TRACKED_BY and Examination of the seed. */
@ExtendWith(SharedServer.class)
final class ManifestoAnswersTest {
    private final RunningServer server;

    ManifestoAnswersTest(RunningServer server) {
        this.server = server;
    }

    /** Lines 7-28 and 32-33; 34-53, 57-58; 59-67; 68-77, 81-100; 101-108, 112-117; 118-130; 131-133, 137-139; 140-155, 159-167. */
    @Test
    void policiesOfTheManifestoWithTheirMeasuresAndItems() throws Exception {
        assertEquals(
                List.of("1 4 24", "2 5 22", "3 3 9", "4 6 30", "5 4 14", "6 3 13", "7 1 6", "8 7 25"),
                Rows.of(server.ask("manifesto-policies", Map.of()), "number", "measures", "items"));
        assertEquals(
                143, server.ask("manifesto-items", Map.of()).get("rowCount").asInt());
    }

    /** Lines 59-67: 地域防災力の強化 has four, 防犯対策の推進 two, 安心安全の地域コミュニティづくり three; 33 in all. */
    @Test
    void measuresOfTheManifestoAndTheirItems() throws Exception {
        assertEquals(
                List.of("3-1 4", "3-2 2", "3-3 3"),
                Rows.of(
                        server.ask("manifesto-measures", Map.of("policy", "isesaki.manifesto2.policy.3")),
                        "number",
                        "items"));
        assertEquals(
                33, server.ask("manifesto-measures", Map.of()).get("rowCount").asInt());
        assertEquals(
                List.of(
                        "3-2-1 刑法犯の認知件数の減少を目指します manifesto2.policy.3",
                        "3-2-2 中心市街地における風俗店への対策を検討します manifesto2.policy.3"),
                Rows.of(
                        server.ask("manifesto-measure-items", Map.of("measure", "isesaki.manifesto2.measure.3-2")),
                        "number",
                        "text",
                        "policy"));
    }

    /** Lines 59-67. */
    @Test
    void itemsOfAManifestoPolicy() throws Exception {
        assertEquals(
                List.of("3-1-1", "3-1-2", "3-1-3", "3-1-4", "3-2-1", "3-2-2", "3-3-1", "3-3-2", "3-3-3"),
                Rows.of(server.ask("manifesto-items", Map.of("policy", "isesaki.manifesto2.policy.3")), "number"));
    }

    /** Of those nine only 3-2-1 (刑法犯の認知件数) has a direct KPI, and 3-1-3 (物資要請) none: nothing says that the agreements are about goods; 風俗店への対策 has none, though it names the centre. */
    @Test
    void itemsOfAPolicyWithoutADirectKpi() throws Exception {
        assertEquals(
                List.of(
                        "manifesto2.item.3-1-1 none []",
                        "manifesto2.item.3-1-2 topical [strategy2.kpi.3-2-1-2]",
                        "manifesto2.item.3-1-3 none []",
                        "manifesto2.item.3-1-4 topical [strategy2.kpi.3-2-1-5]",
                        "manifesto2.item.3-2-2 none []",
                        "manifesto2.item.3-3-1 none []",
                        "manifesto2.item.3-3-2 none []",
                        "manifesto2.item.3-3-3 none []"),
                Rows.of(
                        server.ask("manifesto-items-without-kpi", Map.of("policy", "isesaki.manifesto2.policy.3")),
                        "item",
                        "state",
                        "kpis"));
    }

    /** 143 less the 2 with a direct KPI (2-2-2, 3-2-1): 35 have a topical one only, 106 were examined and have none. */
    @Test
    void allItemsWithoutADirectKpiByState() throws Exception {
        assertEquals(
                Map.of("topical", 35L, "none", 106L),
                Rows.of(server.ask("manifesto-items-without-kpi", Map.of()), "state").stream()
                        .collect(Collectors.groupingBy(state -> state, Collectors.counting())));
    }

    /** No document states a KPI for an item; of the 37 linked ones it is said that an analyst sees more. */
    @Test
    void onWhatIsStatedNoItemHasAKpi() throws Exception {
        List<String> rows =
                Rows.of(server.ask("manifesto-items-without-kpi", Map.of("basis", "stated")), "state", "otherBases");
        assertEquals(143, rows.size());
        assertEquals(
                37, rows.stream().filter("on-other-bases [analyst]"::equals).count());
        assertEquals(106, rows.stream().filter("none []"::equals).count());
    }

    /** Policy 1 has the 24 items of lines 7-28 and 32-33; the rest of a page belongs to the whole as well. */
    @Test
    void theAnswerSaysOfHowManyItIsAPart() throws Exception {
        JsonNode all = server.ask("manifesto-items-without-kpi", Map.of("limit", "1"));
        assertEquals(
                "市長マニフェストの項目 141 / 143",
                all.at("/population/title/ja").asText() + " " + all.get("found") + " / "
                        + all.at("/population/members"));
        JsonNode first = server.ask(
                "manifesto-items-without-kpi", Map.of("policy", "isesaki.manifesto2.policy.1", "basis", "stated"));
        assertEquals("24 / 24", first.get("found") + " / " + first.at("/population/members"));
        JsonNode none = server.ask("manifesto-items", Map.of());
        assertTrue(none.get("population").isNull() && none.get("found").isNull(), "it is no part of anything");
    }

    /** 2 of 143 have a direct KPI, 35 more a topical one: 141 without counted strictly, 106 counted leniently. */
    @Test
    void theAnswerSaysWhatDirectMeansAndHowFarTheCountsLieApart() throws Exception {
        JsonNode without = server.ask("manifesto-items-without-kpi", Map.of("limit", "3"));
        assertTrue(without.at("/remarks/0/ja").asText().startsWith("「直接」は、"), without.toString());
        assertEquals(
                "指標のないものは、厳しく数えると（直接の指標がないもの）141件、緩く数えると（関連する指標もないもの）106件です。",
                without.at("/remarks/1/ja").asText());
        JsonNode with = server.ask("manifesto-items-with-kpi", Map.of());
        assertEquals(
                "With a KPI are 2 counted strictly (a direct KPI) and 37 counted leniently (a topical KPI counts, too).",
                with.at("/remarks/1/en").asText());
        String sheet = server.get(server.api("/queries/manifesto-items-without-kpi/results.md", Map.of("lang", "ja")))
                .body();
        assertTrue(sheet.contains("「関連」は、指標が約束の一部だけを数える") && sheet.contains("緩く数えると（関連する指標もないもの）106件"), sheet);
        assertEquals(0, server.ask("plans", Map.of()).get("remarks").size());
    }

    @Test
    void itemsWithADirectKpi() throws Exception {
        assertEquals(
                List.of("manifesto2.item.2-2-2 strategy2.kpi.2-1-2-1", "manifesto2.item.3-2-1 strategy2.target.3-2"),
                Rows.of(server.ask("manifesto-items-with-kpi", Map.of("strength", "direct")), "item", "kpi"));
    }

    /** Line 121 names 田島弥平旧宅 and 島村. */
    @Test
    void whatAnItemIsLinkedTo() throws Exception {
        assertEquals(
                List.of(
                        "HAS_ITEM manifesto2.measure.6-2 linked - []",
                        "ALIGNS_WITH plan3.measure.1-5 linked primary [sdg.4 sdg.11]",
                        "ALIGNS_WITH plan3.measure.3-4 linked secondary [sdg.8]",
                        "TRACKED_BY strategy2.kpi.1-2-1-1 linked topical []",
                        "MENTIONS place.shimamura linked - []",
                        "MENTIONS place.tajima-yahei linked - []"),
                Rows.of(
                        server.ask("manifesto-item-links", Map.of("item", "isesaki.manifesto2.item.6-2-2")),
                        "relation",
                        "element",
                        "state",
                        "strength",
                        "goals"));
    }

    /** 8-1-2 (SDGsの後継目標) was examined for measures and KPIs; both records say none. */
    @Test
    void whatAnItemWasExaminedForAndDoesNotHave() throws Exception {
        JsonNode answer = server.ask("manifesto-item-links", Map.of("item", "isesaki.manifesto2.item.8-1-2"));
        assertEquals(
                List.of("HAS_ITEM manifesto2.measure.8-1 linked", "ALIGNS_WITH - none", "TRACKED_BY - none"),
                Rows.of(answer, "relation", "element", "state"));
        assertEquals(2, answer.get("basisCounts").get("analyst").asInt());
    }

    @Test
    void itemsThatAlignWithAMeasure() throws Exception {
        assertEquals(
                List.of("1-4-1 primary", "1-4-2 primary", "1-4-3 primary", "1-4-4 primary", "6-2-2 secondary"),
                Rows.of(
                        server.ask("measure-manifesto-items", Map.of("measure", "isesaki.plan3.measure.3-4")),
                        "number",
                        "strength"));
    }

    /**
     * ALIGNS_WITH.csv: distinct items by the first number of the item (its manifesto policy) and of the measure (its policy), and of
     * these the ones with a primary link. Links: 206 of HAS_MEASURE and HAS_ITEM that lead to an aligned item or its measure, 187 rows.
     */
    @Test
    void manifestoPoliciesAgainstPoliciesOfThePlan() throws Exception {
        JsonNode answer = server.ask("manifesto-alignment-by-policy", Map.of());
        assertEquals(
                List.of(
                        "manifesto2.policy.1 plan3.policy.1 1 0",
                        "manifesto2.policy.1 plan3.policy.2 2 0",
                        "manifesto2.policy.1 plan3.policy.3 24 24",
                        "manifesto2.policy.1 plan3.policy.4 2 0",
                        "manifesto2.policy.1 plan3.policy.7 1 0",
                        "manifesto2.policy.2 plan3.policy.1 19 17",
                        "manifesto2.policy.2 plan3.policy.2 4 1",
                        "manifesto2.policy.2 plan3.policy.3 2 1",
                        "manifesto2.policy.2 plan3.policy.7 2 1",
                        "manifesto2.policy.3 plan3.policy.4 1 0",
                        "manifesto2.policy.3 plan3.policy.5 6 6",
                        "manifesto2.policy.3 plan3.policy.7 3 3",
                        "manifesto2.policy.4 plan3.policy.3 1 1",
                        "manifesto2.policy.4 plan3.policy.4 30 27",
                        "manifesto2.policy.4 plan3.policy.5 3 2",
                        "manifesto2.policy.4 plan3.policy.6 2 0",
                        "manifesto2.policy.5 plan3.policy.2 14 13",
                        "manifesto2.policy.6 plan3.policy.1 4 2",
                        "manifesto2.policy.6 plan3.policy.3 4 2",
                        "manifesto2.policy.6 plan3.policy.4 1 0",
                        "manifesto2.policy.6 plan3.policy.6 8 7",
                        "manifesto2.policy.6 plan3.policy.7 1 0",
                        "manifesto2.policy.7 plan3.policy.4 5 4",
                        "manifesto2.policy.7 plan3.policy.6 1 1",
                        "manifesto2.policy.7 plan3.policy.7 1 0",
                        "manifesto2.policy.8 plan3.policy.5 1 0",
                        "manifesto2.policy.8 plan3.policy.7 23 22"),
                Rows.of(answer, "manifestoPolicy", "planPolicy", "items", "primary"));
        assertEquals(206, answer.get("basisCounts").get("stated").asInt());
        assertEquals(187, answer.get("basisCounts").get("analyst").asInt());
    }
}
