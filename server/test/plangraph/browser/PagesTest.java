package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the data does not hold, what is not linked yet, and paper. */
@ExtendWith(Browsing.class)
final class PagesTest {

    @Test
    void aGapShowsItsTwoCountsAndLeadsToItsRows(Browsing.Visit visit) {
        Page page = visit.open("/");
        page.locator("[data-nav=gaps]").click();
        visit.settle();
        // No source states an SDG, so on stated links alone all 34 + 17 measures are without one; all were judged.
        var row = page.locator("[data-gap=measures-without-sdg]");
        assertThat(row.locator("[data-gap-count=all]")).hasText("0");
        assertThat(row.locator("[data-gap-count=stated]")).hasText("51");
        assertThat(row.locator("th")).containsText("総合計画と総合戦略の施策51件のうち");
        // The rules look at everything of the city, in all five documents; two of them are drafts.
        assertThat(page.locator("[data-notice=draft] [data-source]")).hasCount(5);
        assertThat(page.locator("[data-notice=draft] [data-status=draft]")).hasCount(2);
        assertThat(page.locator("[data-notice=draft] [data-source='isesaki.document.plan3-draft']"))
                .containsText("骨子（案）");
        visit.screenshot("gaps");
        row.locator("[data-gap-count=stated]").click();
        visit.settle();
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "51");
        assertThat(page.locator("[data-part]")).hasText("総合計画と総合戦略の施策51件のうち51件");
        // Analysts linked all of them; the word for that is the viewer's.
        assertThat(page.locator("table.answer tbody tr").first()).containsText("判断");
        assertThat(page.locator("table.answer tbody")).not().containsText("analyst");
    }

    /** Ordinary words are found in more elements than one page lists; each kind says how many of how many. */
    @Test
    void aSearchThatIsCutShortSaysSoForEachKind(Browsing.Visit visit) throws Exception {
        JsonNode found = visit.server().json("/search", Map.of("q", "の", "limit", "50"));
        JsonNode kind = found.at("/groups/0");
        long shown = StreamSupport.stream(found.get("hits").spliterator(), false)
                .filter(hit -> hit.at("/node/label").equals(kind.get("label")))
                .count();
        assertTrue(shown < kind.get("count").asLong(), kind::toString);
        Page page = visit.open("/?q=の");
        assertThat(page.locator("[data-count=" + kind.get("label").asText() + "]"))
                .hasText(shown + " / " + kind.get("count").asLong());
    }

    @Test
    void theChangesFromTheEmptyGraphAreToldAPageAtATime(Browsing.Visit visit) {
        Page page = visit.open("/");
        page.locator("[data-nav=changes]").click();
        visit.settle();
        page.locator("select[name=from]").selectOption("0");
        page.locator(".revisions button").click();
        visit.settle();
        // 721 + 18 elements and 1,842 + 17 relationships; a page tells 200 of them.
        assertThat(page.locator("[data-total]")).hasAttribute("data-total", "2598");
        assertThat(page.locator("[data-change=added]")).hasCount(200);
        visit.screenshot("changes");
    }

    @Test
    void theChangesHaveASheetAndFiles(Browsing.Visit visit) throws Exception {
        Page page = visit.open("/?view=changes&from=0");
        page.locator("[data-sheet-link]").click();
        visit.settle();
        assertThat(page.locator(".sheet-answer").first()).containsText("変わったのは2598件で");
        assertThat(page.locator("table.sheet-table")).hasAttribute("data-rows", "2000");
        visit.screenshot("changes-sheet");
        for (String file : new String[] {"[data-docx]", "[data-markdown]"}) {
            var download = page.waitForDownload(() -> page.locator(file).click());
            assertTrue(Files.size(download.path()) > 20_000, file);
        }
        page.locator(".sheet-tools a").first().click();
        visit.settle();
        assertThat(page.locator("[data-total]")).hasAttribute("data-total", "2598");
    }

    @Test
    void aLackNamesItsDocumentAndTheElementsThatItIsAbout(Browsing.Visit visit) {
        Page page = visit.open("/");
        page.locator("[data-lacks]").click();
        visit.settle();
        // Line 187 of the summary counts 36; only the outline names any, and it names 34.
        Locator lack = page.locator("[data-lack]").first();
        assertThat(lack.locator("h2")).hasText("確定した36の重点施策の名称");
        assertThat(lack.locator("[data-status=summary]")).isVisible();
        assertThat(lack.locator(".locator")).containsText("187");
        assertThat(lack.locator("[data-node='isesaki.plan3']")).hasText("第3次伊勢崎市総合計画");
        visit.screenshot("lacks");
    }

    @Test
    void anAnswerOfManyColumnsIsPrintedAcross(Browsing.Visit visit) {
        Page page = visit.open("/?query=kpi-targets-below-baseline");
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.contains("/MediaBox [0 0 841."), "A4 landscape is 842 × 595 points");
    }
}
