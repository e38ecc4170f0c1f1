package plangraph.publish.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plangraph.publish.sheet.SheetJson.fact;
import static plangraph.publish.sheet.SheetJson.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What answer sheets say beside the sentence. */
@ExtendWith(SharedServer.class)
final class SheetTest {
    private final RunningServer server;

    SheetTest(RunningServer server) {
        this.server = server;
    }

    private JsonNode sheet(String query, Map<String, String> parameters) throws Exception {
        return SheetJson.of(server, query, parameters);
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
        assertTrue(measures.stream().anyMatch(item -> item.startsWith("確定した36の重点施策の名称：")), measures.toString());
    }

    /** The icons of the goals were pictures, in the draft as in the strategy; what a logo looked like is another matter. */
    @Test
    void whyARelationshipIsNotStatedIsSaid() throws Exception {
        List<String> unknown =
                texts(sheet("measures-without-sdg", Map.of("basis", "stated")).get("unknown"));
        for (String lack : List.of("重点施策ごとのSDGsのアイコン：", "基本目標ごとのSDGsのアイコン：")) {
            assertTrue(unknown.stream().anyMatch(item -> item.startsWith(lack)), lack + unknown);
        }
        assertFalse(unknown.stream().anyMatch(item -> item.startsWith("いせさきGXのロゴマーク")), unknown.toString());
    }

    @Test
    void aColumnThatSaysTheSameInEveryRowIsNoColumn() throws Exception {
        JsonNode sheet = sheet("measures-without-project", Map.of());
        assertEquals("束ねる重点プロジェクト", fact(sheet.get("common"), "さがしたもの"));
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
        assertTrue(fact(sheet.get("record"), "計算した日時").matches("\\d{4}年\\d+月\\d+日 \\d+時\\d{2}分（.+）"));
        assertTrue(sheet.get("cypher").asText().startsWith("MATCH (plan:Plan"));
    }
}
