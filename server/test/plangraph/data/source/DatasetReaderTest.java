package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.model.Element;
import plangraph.model.Lack;
import plangraph.model.Link;
import plangraph.model.LocalizedText;
import plangraph.testing.DatasetFolder;

final class DatasetReaderTest {
    private static final String LACKS = "titleJa,titleEn,textJa,textEn,document,lines,about";

    private final DatasetFolder small;

    DatasetReaderTest(@TempDir Path folder) throws IOException {
        this.small = DatasetFolder.in(folder, "small");
    }

    private Element element(String id) throws Exception {
        return small.read().elements().stream()
                .filter(element -> element.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Link link(String key) throws Exception {
        return small.read().links().stream()
                .filter(link -> link.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anElementKnowsItsDatasetItsPlanAndItsDocuments() throws Exception {
        assertEquals(
                Map.of(
                        "dataset", "small",
                        "plan", "small.plan",
                        "title", "道路の整備",
                        "documents", List.of("small.document.plan")),
                element("small.measure.1").properties());
    }

    private static final String KPIS = "id,plan,title,baselineRaw,targetRaw";

    /** Each KPI cites the plan; the rows are written as in a table. */
    private void kpis(String... rows) throws IOException {
        String[] cited = new String[rows.length + 3];
        cited[0] = "ID.plan,ID.document.plan,stated,ID.document.plan,表紙,1";
        cited[1] = "ID.measure.1,ID.document.plan,stated,ID.document.plan,第1章,3";
        cited[2] = "ID.measure.2,ID.document.plan,stated,ID.document.plan,第1章,4";
        for (int i = 0; i < rows.length; i++) {
            cited[i + 3] = "ID.kpi." + (i + 1) + ",ID.document.plan,stated,ID.document.plan,第1章,5";
        }
        small.table("nodes/Kpi.csv", KPIS, rows);
        small.table("links/CITED_FROM.csv", "from,to,basis,document,section,lines", cited);
    }

    @Test
    void aCellThatIsNoFigureIsKeptAsItIsPrintedAndTold() throws Exception {
        kpis("ID.kpi.1,ID.plan,人数,36（1）件,40件", "ID.kpi.2,ID.plan,区域,10～15人,20人", "ID.kpi.3,ID.plan,状態,増加,維持");

        assertEquals("36（1）件", element("small.kpi.1").properties().get("baselineRaw"));
        assertEquals(null, element("small.kpi.1").properties().get("baselineNumber"));
        assertEquals(40.0, element("small.kpi.1").properties().get("targetNumber"));
        assertEquals(10.0, element("small.kpi.2").properties().get("baselineLow"));
        assertEquals(15.0, element("small.kpi.2").properties().get("baselineHigh"));
        assertEquals(null, element("small.kpi.2").properties().get("baselineNumber"));
        List<String> unread =
                notes().stream().filter(note -> note.contains("no figure")).toList();
        assertEquals(1, unread.size(), unread::toString);
        assertTrue(unread.getFirst().contains("Kpi.csv:2:4: no figure could be read of '36（1）件'"), unread::toString);
    }

    private List<String> notes() throws Exception {
        return small.read().notes().stream().map(LocalizedText::en).toList();
    }

    @Test
    void whatFewQuestionsAreAboutIsTold() throws Exception {
        small.table("nodes/Plan.csv", "id,title,kind", "ID.plan,計画,総合振興計画");
        List<String> notes = notes();
        assertEquals(2, notes.size(), notes::toString);
        assertTrue(notes.getFirst().contains("Plan.csv:2:3: the kind of this plan is '総合振興計画'"), notes::toString);
        assertTrue(notes.get(1).startsWith("plan small.plan: 2 measures are under no Policy"), notes::toString);

        small.table("nodes/Plan.csv", "id,title,kind", "ID.plan,計画,総合計画");
        assertEquals(1, notes().size());
    }

    @Test
    void figuresInDifferentLargeUnitsAreBroughtToTheSameOne() throws Exception {
        kpis("ID.kpi.1,ID.plan,費用,\"1億2,000万円\",2億円", "ID.kpi.2,ID.plan,人数,490.7万人,518.0万人");

        assertEquals(120_000_000.0, element("small.kpi.1").properties().get("baselineNumber"));
        assertEquals(200_000_000.0, element("small.kpi.1").properties().get("targetNumber"));
        assertEquals("円", element("small.kpi.1").properties().get("targetUnit"));
        // Printed in one unit, they stay in it.
        assertEquals(490.7, element("small.kpi.2").properties().get("baselineNumber"));
        assertEquals("万人", element("small.kpi.2").properties().get("targetUnit"));
    }

    @Test
    void aLinkSaysWhereItStandsAndInWhatKindOfDocument() throws Exception {
        assertEquals(
                Map.of(
                        "dataset", "small",
                        "basis", "stated",
                        "document", "small.document.plan",
                        "documentTitle", "計画書",
                        "documentStatus", "adopted",
                        "locator", "「第1章」 3行"),
                link("small.plan~HAS_MEASURE~small.measure.1").properties());
    }

    @Test
    void aRecordIsLinkedToAllThatItIsAbout() throws Exception {
        small.table(
                "nodes/Examination.csv",
                "id,title,about,question,verdict,rationale,assertedBy,assertedAt",
                "ID.examination.1,検討,ID.measure.1;ID.measure.2,CONTINUED_BY,none,「道路」は「公園」ではない,Plangraph test,2026-11-21");
        assertEquals(
                Map.of(
                        "dataset", "small",
                        "basis", "analyst",
                        "rationale", "「道路」は「公園」ではない",
                        "assertedBy", "Plangraph test",
                        "assertedAt", "2026-11-21"),
                link("small.examination.1~ABOUT~small.measure.2").properties());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws Exception {
        small.file("nodes/Plan.csv", "\uFEFFid,title", "ID.plan,計画");
        assertEquals("計画", element("small.plan").properties().get("title"));
    }

    @Test
    void aCellOverTwoLinesCountsAsTwoLines() throws IOException {
        small.measures("ID.measure.1,ID.plan,\"道路の", "整備\"", "ID.measure.2,ID.plan,");
        InvalidDataset broken = assertThrows(InvalidDataset.class, small::read);
        assertEquals(
                small.path() + "/nodes/Measure.csv:4:3: has no title; give the name that people read",
                broken.getMessage());
    }

    @Test
    void lacksAreReadInBothLanguages() throws Exception {
        small.table(
                "lacks.csv",
                LACKS,
                "地図,The map,地図がない。,There is no map.,ID.document.plan,7,ID.measure.1;ID.measure.2",
                "日付,The date,日付がない。,There is no date.,ID.document.plan,,");
        assertEquals(
                List.of(
                        new Lack(
                                new LocalizedText("地図", "The map"),
                                new LocalizedText("地図がない。", "There is no map."),
                                "small.document.plan",
                                "7",
                                List.of("small.measure.1", "small.measure.2"),
                                List.of()),
                        new Lack(
                                new LocalizedText("日付", "The date"),
                                new LocalizedText("日付がない。", "There is no date."),
                                "small.document.plan",
                                null,
                                List.of(),
                                List.of())),
                small.read().lacks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lacks.csv", "renames.csv", "synonyms.csv", "nodes/Term.csv", "links/DEFINES.csv"})
    void everyTableThatIsLoadedCountsForTheHash(String table) throws IOException {
        String before = DatasetReader.hash(small.path());
        small.file(table, "id");
        assertNotEquals(before, DatasetReader.hash(small.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage.csv", "coding/settled.csv", "README.md"})
    void whatIsNotLoadedDoesNotCountForTheHash(String file) throws IOException {
        String before = DatasetReader.hash(small.path());
        small.file(file, "id");
        assertEquals(before, DatasetReader.hash(small.path()));
    }
}
