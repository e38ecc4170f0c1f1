package plangraph.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.RunningServer;
import plangraph.SharedServer;

/** What answer sheets say. */
@ExtendWith(SharedServer.class)
final class SheetTest {
    private final RunningServer server;

    SheetTest(RunningServer server) {
        this.server = server;
    }

    private JsonNode sheet(String query, Map<String, String> parameters) throws Exception {
        return server.json("/queries/" + query + "/sheet", parameters);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String fact(JsonNode facts, String name) {
        return StreamSupport.stream(facts.spliterator(), false)
                .filter(fact -> fact.get("name").asText().equals(name))
                .map(fact -> fact.get("value").asText())
                .findFirst()
                .orElse("");
    }

    /** The draft names 34 measures (62-108), the summary says 36 (187). */
    @Test
    void itSaysHowManyOfHowManyAndWhichDocumentSaysOtherwise() throws Exception {
        assertEquals(
                "総合計画の施策34件（案の資料に名のあるもの、概要版の資料は「7つの政策に対して36の施策」と記載）のうち、" + "「総合計画の施策の一覧」に当たるのは34件です。",
                sheet("plan-measures", Map.of()).at("/answer/0").asText());
        assertEquals(
                "Of 34 measures of the comprehensive plan (named in the Draft, the Summary says “7つの政策に対して36の施策”),"
                        + " 34 come under “Measures of the comprehensive plan”.",
                sheet("plan-measures", Map.of("lang", "en")).at("/answer/0").asText());
    }

    @Test
    void theNumbersOfTheSentenceAreThoseOfTheTable() throws Exception {
        for (String basis : List.of("all", "stated")) {
            JsonNode sheet = sheet("measures-without-sdg", Map.of("basis", basis));
            int rows = sheet.at("/table/rows").size();
            // 34 of the plan and 17 of the strategy; no document states an SDG, and every measure was judged to have
            // one.
            assertEquals(basis.equals("all") ? 0 : 51, rows);
            assertEquals(
                    rows == 0
                            ? "総合計画と総合戦略の施策51件（案の資料に名のあるもの）のうち、「SDGsに結び付いていない施策」に当たるものはありません。"
                            : "総合計画と総合戦略の施策51件（案の資料に名のあるもの）のうち、「SDGsに結び付いていない施策」に当たるのは51件です。",
                    sheet.at("/answer/0").asText());
        }
    }

    /** 一覧 59-67: the items of policy 3. The population shrinks with the question. */
    @Test
    void aParameterThatNarrowsTheQuestionNarrowsTheWholeToo() throws Exception {
        String all =
                sheet("manifesto-items-without-kpi", Map.of()).at("/answer/0").asText();
        assertTrue(all.startsWith("市長マニフェストの項目143件（一覧の資料に名のあるもの）のうち、"), all);
        String one = sheet("manifesto-items-without-kpi", Map.of("policy", "isesaki.manifesto2.policy.3"))
                .at("/answer/0")
                .asText();
        int items = server.ask("manifesto-items", Map.of("policy", "isesaki.manifesto2.policy.3"))
                .get("rowCount")
                .asInt();
        assertTrue(one.startsWith("市長マニフェストの項目" + items + "件"), one);
    }

    @Test
    void theQuestionIsThatOfThePageWithNamesInIt() throws Exception {
        JsonNode sheet = sheet("district-sdgs", Map.of("district", "isesaki.district.sakai"));
        assertEquals("「境地区」はどのSDGsに関係しますか", sheet.get("question").asText());
        assertEquals("境地区", fact(sheet.get("parameters"), "地区"));
        assertEquals("明示、導出、判断", fact(sheet.get("parameters"), "使った根拠"));
    }

    /** Line 286 of the strategy holds the KPI; 283-284 the measure; 基本目標 1-2. */
    @Test
    void everyRowCitesDocumentStatusSectionAndLine() throws Exception {
        JsonNode sheet = sheet("district-kpis", Map.of("district", "isesaki.district.sakai"));
        JsonNode cited = sheet.at("/citations/0");
        assertEquals("第2期伊勢崎市まち・ひと・しごと創生総合戦略 (改訂素案)", cited.get("title").asText());
        assertEquals("案", cited.get("status").asText());
        List<String> places = StreamSupport.stream(cited.get("places").spliterator(), false)
                .filter(place -> texts(sheet.at("/table/rows/0/citations"))
                        .contains(place.get("number").asText()))
                .map(place -> place.get("locator").asText())
                .toList();
        assertTrue(places.stream().anyMatch(place -> place.endsWith("286行")), places.toString());
        assertTrue(places.stream().allMatch(place -> place.startsWith("「")), places.toString());
    }

    @Test
    void relationshipsAreCountedByBasisAndJudgesNamed() throws Exception {
        JsonNode answer = server.ask("measure-sdg-matrix", Map.of());
        JsonNode bases = sheet("measure-sdg-matrix", Map.of()).get("bases");
        assertEquals("0件", fact(bases, "明示"));
        assertEquals(answer.at("/basisCounts/analyst").asInt() + "件（判断者：Plangraph seed）", fact(bases, "判断"));
    }

    @Test
    void whatIsNotKnownIsSaidWithItsReason() throws Exception {
        List<String> unknown = texts(sheet("kpis-without-target", Map.of()).get("unknown"));
        // 改訂素案 521 announces the target of healthy life expectancy; lacks.csv and the draft's status say so.
        assertTrue(unknown.stream().anyMatch(item -> item.startsWith("健康寿命の目標値：")), unknown.toString());
        assertTrue(unknown.stream().anyMatch(item -> item.startsWith("この答えは案の段階の文書")), unknown.toString());
        List<String> measures = texts(sheet("plan-measures", Map.of()).get("unknown"));
        assertTrue(
                measures.stream()
                        .anyMatch(item -> item.contains("概要版は「7つの政策に対して36の施策」") && item.contains("「名称を挙げる重点施策は34」と記載")),
                measures.toString());
        assertTrue(measures.stream().anyMatch(item -> item.startsWith("2つの重点施策の名称：")), measures.toString());
    }

    @Test
    void anEmptyAnswerSaysWhyAndHasNoTable() throws Exception {
        JsonNode sheet = sheet("district-sdgs", Map.of("district", "isesaki.district.sakai", "basis", "stated"));
        assertEquals(0, sheet.at("/table/rows").size());
        assertEquals(
                "SDGsのゴール17件（確定の資料に名のあるもの）のうち、「地区が関わるSDGs」に当たるものはありません。",
                sheet.at("/answer/0").asText());
        assertEquals(
                server.catalogue()
                        .find("district-sdgs")
                        .orElseThrow()
                        .whenEmpty()
                        .ja(),
                sheet.at("/unknown/0").asText());
    }

    @Test
    void aColumnThatSaysTheSameInEveryRowIsNoColumn() throws Exception {
        JsonNode sheet = sheet("measures-without-project", Map.of());
        assertEquals("束ねる重点プロジェクト（BUNDLES）", fact(sheet.get("common"), "さがしたもの"));
        assertEquals(
                List.of("施策", "政策"),
                StreamSupport.stream(sheet.at("/table/columns").spliterator(), false)
                        .map(column -> column.get("title").asText())
                        .toList());
        assertFalse(sheet.get("landscape").asBoolean());
    }

    @Test
    void itTellsWhatItWasMadeOf() throws Exception {
        JsonNode answer = server.ask("plan-measures", Map.of());
        JsonNode sheet = sheet("plan-measures", Map.of());
        assertEquals(answer.get("dataRevision").asText(), fact(sheet.get("record"), "データ版"));
        assertEquals("plan-measures " + answer.at("/query/revision").asText(), fact(sheet.get("record"), "質問の識別名と版"));
        assertTrue(fact(sheet.get("record"), "計算した日時").matches("\\d{4}年\\d+月\\d+日 \\d+時\\d{2}分"));
        assertTrue(sheet.get("cypher").asText().startsWith("MATCH (plan:Plan"));
    }
}
