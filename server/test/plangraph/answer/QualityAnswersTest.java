package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Places, terms, values, citations, corrections and discrepancies: counted in the documents. */
@ExtendWith(SharedServer.class)
final class QualityAnswersTest {
    private final RunningServer server;

    QualityAnswersTest(RunningServer server) {
        this.server = server;
    }

    /** 概要版 168, マニフェスト一覧 121, 改訂素案 261, 292, 279. */
    @Test
    void whatMentionsAPlaceAndWhereItBelongs() throws Exception {
        assertEquals(
                List.of(
                        "district.sakai.direction.1 [district.sakai plan3] summary",
                        "manifesto2.item.6-2-2 [manifesto2.measure.6-2] list",
                        "strategy2.goal.1-2 [strategy2.goal.1] draft",
                        "strategy2.initiative.1-2-1-2 [strategy2.measure.1-2-1] draft",
                        "strategy2.measure.1-2-1 [strategy2.goal.1-2] draft"),
                Rows.of(
                        server.ask("place-mentions", Map.of("place", "isesaki.place.tajima-yahei")),
                        "element",
                        "owners",
                        "documentStatus"));
    }

    /** マニフェスト一覧 131-133; 広報記事 56-58. The list names 高崎市, the article 深谷市. */
    @Test
    void neighbouringMunicipalitiesByDocument() throws Exception {
        assertEquals(
                List.of(
                        "place.honjo 市長マニフェスト一覧 [manifesto2.item.7-1-1]",
                        "place.maebashi 市長マニフェスト一覧 [manifesto2.item.7-1-3]",
                        "place.takasaki 市長マニフェスト一覧 [manifesto2.item.7-1-1]",
                        "place.tamamura 市長マニフェスト一覧 [manifesto2.item.7-1-2]",
                        "place.fukaya 臂市政２期目がスタート [manifesto2.policy.7]",
                        "place.honjo 臂市政２期目がスタート [manifesto2.policy.7]",
                        "place.maebashi 臂市政２期目がスタート [manifesto2.policy.7]",
                        "place.tamamura 臂市政２期目がスタート [manifesto2.policy.7]"),
                Rows.of(server.ask("neighbour-municipalities", Map.of()), "place", "document", "elements"));
    }

    /** 概要版 187 counts 36 measures, 骨子（案） names 34; fourteen records in all. */
    @Test
    void whereTheDocumentsDisagree() throws Exception {
        List<String> rows = Rows.of(
                server.ask("discrepancies", Map.of()), "discrepancy", "lines", "says", "otherSays", "documentStatus");
        assertEquals(14, rows.size());
        assertTrue(rows.contains("discrepancy.plan3-measure-count 187 7つの政策に対して36の施策 名称を挙げる重点施策は34 [summary draft]"));
    }

    /** マニフェスト一覧 17; six records of that list, eight of the plan's two documents, 27 of the strategy's. */
    @Test
    void whatWasCorrectedInTheTextOfTheDocuments() throws Exception {
        JsonNode answer = server.ask("corrections", Map.of());
        assertEquals(41, answer.get("rowCount").asInt());
        assertEquals(
                "correction.manifesto-01 ocr-slip [manifesto2.item.1-2-2] あわせたりスリング（学び直し） あわせたリスキリング（学び直し） 17",
                Rows.of(answer, "correction", "kind", "about", "raw", "corrected", "lines")
                        .getFirst());
    }

    /** 概要版 166 and 168-171, 改訂素案 286; 11地区 of 広報記事 170 against the four districts. */
    @Test
    void citationsAndEvidenceOfAnElement() throws Exception {
        assertEquals(
                List.of(
                        "CITED_FROM out document.plan3-summary stated 「地区別計画」 166行",
                        "ABOUT in discrepancy.district-count analyst -",
                        "HAS_DIRECTION out district.sakai.direction.1 stated 「地区別計画／境地区」 168行",
                        "HAS_DIRECTION out district.sakai.direction.2 stated 「地区別計画／境地区」 169行",
                        "HAS_DIRECTION out district.sakai.direction.3 stated 「地区別計画／境地区」 170行",
                        "HAS_DIRECTION out district.sakai.direction.4 stated 「地区別計画／境地区」 171行",
                        "MEASURED_IN in strategy2.kpi.1-2-1-1 stated 「具体的な施策① 地域資源、観光資源を生かした誘客」 286行"),
                Rows.of(
                        server.ask("element-evidence", Map.of("element", "isesaki.district.sakai")),
                        "relation",
                        "direction",
                        "other",
                        "basis",
                        "locator"));
    }

    /** The list of the goals is where each of the 17 comes from. */
    @Test
    void whatIsCitedFromADocumentOfTheGoals() throws Exception {
        JsonNode answer = server.ask("element-evidence", Map.of("element", "sdg.document.goals"));
        assertEquals(Collections.nCopies(17, "CITED_FROM in"), Rows.of(answer, "relation", "direction"));
    }

    /** 広報記事 129 … 163, in the order of the text; whose they are was lost with the layout. 改訂素案 186, 309, 376, 406, 598. */
    @Test
    void valuesThatWereObserved() throws Exception {
        JsonNode answer = server.ask("observations", Map.of());
        assertEquals(
                List.of(
                        "manifesto1 93.5 %",
                        "manifesto1 94.1 %",
                        "manifesto1 80.6 %",
                        "manifesto1 66.7 %",
                        "manifesto1 92.3 %",
                        "manifesto1 91.9 %",
                        "manifesto1 84.6 %",
                        "manifesto1 81.8 %",
                        "strategy2.kpi.1-1-2-1 96 人",
                        "strategy2.kpi.1-2-2-1 596 人",
                        "strategy2.kpi.2-1-1-4 62.2 %",
                        "strategy2.kpi.2-1-2-4 655 人",
                        "strategy2.kpi.3-1-4-2 395.8 万人"),
                Rows.of(answer, "owner", "number", "unit"));
        assertTrue(Rows.of(answer, "note").stream().limit(8).allMatch(note -> note.contains("どれの値かは分からない")));
    }

    /** The rates are printed; whose they are is judged by their date (132). The footnotes of 改訂素案 say what they are of. */
    @Test
    void whoseTheObservedValuesAreIsStatedOfTheFootnotesOnly() throws Exception {
        assertEquals(
                List.of("96人", "596人", "62.2%", "655人", "395.8万人"),
                Rows.of(server.ask("observations", Map.of("basis", "stated")), "value"));
        assertEquals(
                8,
                server.ask("observations", Map.of("basis", "analyst"))
                        .get("rowCount")
                        .asInt());
        assertTrue(server.ask("observations", Map.of("basis", "machine"))
                .at("/explanation/en")
                .asText()
                .contains("include \"analyst\""));
    }

    /** 29 notes of 改訂素案, from 62 to 678; 244 explains ほ場 of the KPI in 233. */
    @Test
    void termsAndWhereTheyAreUsed() throws Exception {
        List<String> rows = Rows.of(server.ask("term-definitions", Map.of()), "term", "elements", "locator");
        assertEquals(29, rows.size());
        assertTrue(rows.contains("term.hojo [strategy2.kpi.1-1-4-2] [「具体的な施策④ 農業の成長産業化」 244行]"));
    }

    /** 広報記事 129-164 holds eight rates; the rest of it names the manifesto's policies, measures and neighbours. */
    @Test
    void whatWasTranscribedFromADocument() throws Exception {
        JsonNode answer = server.ask("document-statements", Map.of("document", "isesaki.document.newsletter-term2"));
        List<String> kinds = Rows.of(answer, "kind");
        assertEquals(8, kinds.stream().filter("達成度"::equals).count());
        assertEquals(8, kinds.stream().filter("政策"::equals).count());
        assertEquals(33, kinds.stream().filter("マニフェスト施策"::equals).count());
        assertEquals(
                List.of("article"),
                Rows.of(answer, "documentStatus").stream().distinct().toList());
    }

    /**
     * The summary names no measure and no project: 34 of 骨子（案） 62-108 and five of 233-246; 178, 187, 278 and 358 are of all projects,
     * 378-418 the seven fields of a measure's page, and 13 remarks say what changed.
     */
    @Test
    void whatOfThePlanRestsOnDraftsOnly() throws Exception {
        List<String> kinds =
                Rows.of(server.ask("draft-only-elements", Map.of("plan", "isesaki.plan3")), "kind", "documentStatus");
        assertEquals(63, kinds.size());
        assertEquals(7, kinds.stream().filter("施策ページの項目 [draft]"::equals).count());
        assertEquals(13, kinds.stream().filter("構成の変更 [draft]"::equals).count());
        assertEquals(4, kinds.stream().filter("重点プロジェクト全体 [draft]"::equals).count());
        assertEquals(34, kinds.stream().filter("重点施策 [draft]"::equals).count());
        assertEquals(5, kinds.stream().filter("重点プロジェクト [draft]"::equals).count());
    }
}
