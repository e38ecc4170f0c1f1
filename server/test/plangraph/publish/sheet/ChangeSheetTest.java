package plangraph.publish.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.answer.explore.RevisionChanges;
import plangraph.model.Change;
import plangraph.store.Revisions;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What changed, as a paper: one record, three renderings. */
@ExtendWith(SharedServer.class)
final class ChangeSheetTest {
    private final RunningServer server;

    ChangeSheetTest(RunningServer server) {
        this.server = server;
    }

    private AnswerSheet sheet(Change... changes) {
        var difference = new RevisionChanges.Difference(
                "1-a",
                "2-b",
                List.of(new RevisionChanges.Applied("2-b", "2026-11-21T01:00:00Z", "load", "isesaki", "elements +1")),
                List.of(changes));
        Revisions.Now now = new Revisions(server.graph(), false).read();
        var known = new plangraph.answer.ElementCache(server.graph());
        AnswerSheet.Table table =
                new ChangeTable(difference.changes(), known, now.name(), Language.JA).of(difference.changes());
        return new ChangeSheet(difference, Language.JA, ZoneId.of("Asia/Tokyo"))
                .of(table, now, Instant.parse("2026-11-22T03:04:00Z"));
    }

    private static Change kpi(Change.Field... fields) {
        return new Change(
                Change.Action.CHANGED,
                "Kpi",
                "isesaki.strategy2.kpi.1-1-1-1",
                "製造品出荷額等",
                Optional.empty(),
                List.of(fields));
    }

    @Test
    void aChangedFigureIsToldBeforeAndAfterByItsName() {
        AnswerSheet sheet = sheet(kpi(new Change.Field("targetRaw", "13,500", "14,000")));
        assertEquals(
                List.of("変更", "KPI・数値目標", "製造品出荷額等　isesaki.strategy2.kpi.1-1-1-1", "目標値（原文）: 13,500 → 14,000"),
                sheet.table().rows().getFirst().cells());
        assertEquals(List.of("変わったのは1件で、要素が1件、つながりが0件です。", "変更の内訳は、変更1件です。"), sheet.answer());
    }

    @Test
    void aKpiWhoseDefinitionChangedDoesNotCompare() {
        AnswerSheet sheet = sheet(kpi(new Change.Field("targetUnit", "億円", "百万円")));
        assertTrue(sheet.answer().contains("指標の定義が変わり、前後の値を比べられないものが1件あります。"), sheet.answer()::toString);
        assertTrue(sheet.table().rows().getFirst().cells().getLast().endsWith("前後の値は比べられません"));
    }

    @Test
    void aLinkIsNamedByItsEnds() {
        AnswerSheet sheet = sheet(new Change(
                Change.Action.REMOVED,
                "HAS_DIRECTION",
                "isesaki.district.sakai~HAS_DIRECTION~isesaki.gone",
                "",
                Optional.empty(),
                List.of()));
        assertEquals(
                List.of("削除", "方向をもつ", "境地区 → isesaki.gone", ""),
                sheet.table().rows().getFirst().cells());
    }

    @Test
    void noDifferenceIsSaid() {
        assertEquals(List.of("違いはありません。"), sheet().answer());
    }

    @Test
    void theRecordTellsWhatWasAppliedAndWhen() {
        List<String> record = sheet().record().stream()
                .map(fact -> fact.name() + " " + fact.value())
                .toList();
        assertTrue(record.contains("適用した改訂 2-b isesaki 2026年11月21日 10時00分（JST）"), record::toString);
        assertTrue(record.contains("計算した日時 2026年11月22日 12時04分（JST）"), record::toString);
    }

    @Test
    void nothingStandsAboveNothing() throws Exception {
        AnswerSheet sheet = sheet(kpi(new Change.Field("note", "", "a|b")));
        String markdown = MarkdownSheet.of(sheet);
        assertFalse(markdown.contains("出典"), markdown);
        assertFalse(markdown.contains("Cypher"), markdown);
        assertTrue(markdown.contains("| --- | --- | --- | --- |\n"), markdown);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxSheet.write(sheet, out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(
                    4, word.getTables().getFirst().getRow(0).getTableCells().size());
            assertEquals(
                    List.of("質問", "答え", "一覧", "分からないこと、注意すること", "作成の記録"),
                    word.getParagraphs().stream()
                            .filter(paragraph -> "Heading2".equals(paragraph.getStyle()))
                            .map(paragraph -> paragraph.getText())
                            .toList());
        }
    }

    /** From the empty graph every element and relationship of both datasets was added; the sheet shows 2,000 of them. */
    @Test
    void aLongDifferenceSaysThatItIsCut() throws Exception {
        JsonNode list = server.json("/changes", Map.of("from", "0"));
        JsonNode sheet = server.json("/changes/sheet", Map.of("from", "0"));
        assertEquals(2_000, sheet.at("/table/rows").size());
        assertTrue(
                sheet.get("unknown").toString().contains(list.get("total").asText() + "件のうちはじめの2000件"),
                sheet.get("unknown")::toString);
        String words =
                server.get(server.api("/changes.md", Map.of("from", "0"))).body();
        assertTrue(words.startsWith("# データの変更\n"), words.substring(0, 40));
        assertEquals(
                "en",
                new ObjectMapper()
                        .readTree(server.get(server.api("/changes/sheet", Map.of("lang", "en")))
                                .body())
                        .get("language")
                        .asText());
    }
}
