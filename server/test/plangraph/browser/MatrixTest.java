package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two kinds of elements crossing. */
@ExtendWith(Browsing.class)
final class MatrixTest {
    private static final String MEASURES_AND_GOALS = "/?query=measure-sdg-matrix";
    private static final String CELL = "[data-cell='isesaki.plan3.measure.1-1|sdg.3']";

    @Test
    void aCellShowsTheStrengthAndOpensTheEvidence(Browsing.Visit visit) {
        Page page = visit.open(MEASURES_AND_GOALS);
        // 34 measures of plan3 and 17 of strategy2, all with a link in CONTRIBUTES_TO.csv; every goal is touched.
        assertThat(page.locator("[data-matrix]")).hasAttribute("data-matrix", "51x17");
        assertThat(page.locator(CELL)).hasText("主");
        visit.screenshot("matrix");
        page.locator(CELL).click();
        visit.settle();
        assertThat(page.locator(".drawer [data-evidence]")).hasCount(1);
        assertThat(page.locator(".drawer [data-evidence]")).containsText("妊産婦");
        assertThat(page).hasURL(Pattern.compile(".*select=cell.*"));
    }

    @Test
    void rowsAreSortedByAColumnAndTheLinkKeepsIt(Browsing.Visit visit) {
        Page page = visit.open("/?query=manifesto-sdgs");
        page.locator("[data-sort='rows:sdg.11']").click();
        visit.settle();
        page.reload();
        visit.settle();
        assertThat(page.locator("thead [aria-sort=descending]")).hasCount(1);
        List<Integer> counts = page.locator("td:has([data-cell$='|sdg.11'])").allInnerTexts().stream()
                .map(text -> text.isBlank() ? 0 : Integer.parseInt(text.strip()))
                .toList();
        assertEquals(counts.stream().sorted((a, b) -> b - a).toList(), counts);
    }

    @Test
    void columnsAreSortedByARow(Browsing.Visit visit) {
        Page page = visit.open("/?query=manifesto-alignment-by-policy");
        page.locator("[data-sort='columns:isesaki.manifesto2.policy.1']").click();
        visit.settle();
        // Items of policy 1 that align with a policy of the plan: 24 with 3, two with 2 and 4, one with 1 and 7.
        List<String> columns = page.locator("thead .across .number").allInnerTexts();
        assertEquals(
                List.of("3", "2", "4", "1", "7", "5", "6"),
                columns.stream().map(String::strip).toList());
    }

    @Test
    void headingsStayInSightWhileTheCellsAreScrolled(Browsing.Visit visit) {
        Page page = visit.open(MEASURES_AND_GOALS);
        page.locator(".matrix-scroll").evaluate("box => box.scrollTo(300, 900)");
        double top = page.locator(".matrix-scroll").boundingBox().y;
        assertEquals(top, page.locator("thead .across").first().boundingBox().y, 2);
        double left = page.locator(".matrix-scroll").boundingBox().x;
        assertEquals(left, page.locator("tbody .down").last().boundingBox().x, 2);
    }

    @Test
    void theLegendSaysWhatWordsAndShadesMean(Browsing.Visit visit) {
        Page page = visit.open(MEASURES_AND_GOALS);
        assertThat(page.locator(".matrix-legend")).containsText("主につながる");
        page = visit.open("/?query=manifesto-alignment-by-policy");
        // 30 at most (policy 4 with policy 4), in four steps.
        assertThat(page.locator(".matrix-legend")).containsText("沿う項目の数");
        assertThat(page.locator(".matrix-legend")).containsText("23–30");
        assertThat(page.locator("td:has([data-cell='isesaki.manifesto2.policy.1|isesaki.plan3.policy.3'])"))
                .hasAttribute("data-level", "4");
    }

    @Test
    void arrowKeysWalkTheCells(Browsing.Visit visit) {
        Page page = visit.open(MEASURES_AND_GOALS);
        page.locator("[data-cell][tabindex='0']").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(CELL)).isFocused();
        page.keyboard().press("Enter");
        visit.settle();
        assertThat(page.locator("[data-cell-details='isesaki.plan3.measure.1-1|sdg.3']"))
                .isVisible();
    }

    @Test
    void theMatrixIsDownloadedAsShown(Browsing.Visit visit) throws Exception {
        Page page = visit.open(MEASURES_AND_GOALS);
        var download =
                page.waitForDownload(() -> page.locator("[data-matrix-csv]").click());
        List<String> lines = Files.readAllLines(download.path());
        assertEquals(52, lines.size(), "a header and 51 measures");
        assertTrue(lines.getFirst().startsWith("\uFEFF,\"1 貧困をなくそう\","), lines.getFirst());
        // CONTRIBUTES_TO.csv: 1-1 contributes primarily to 3 and 4, secondarily to 5.
        assertTrue(lines.get(1).startsWith("\"1-1 子どもを産み育てる環境づくりの推進\",,,\"主\",\"主\",\"従\",,"), lines.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        // BUNDLES.csv: 24 links of 5 projects to 19 measures.
        "measure-project-matrix, 19x5, isesaki.plan3.measure.1-1|isesaki.plan3.project.1, 主",
        // CARRIED_OUT_BY.csv: directions 1, 2 and 3 of 境地区 are carried out by measures of policy 3; policies 2 and 7
        // have none.
        "policy-district-matrix, 5x4, isesaki.plan3.policy.3|isesaki.district.sakai, 3",
        // ALIGNS_WITH.csv: 24 items of manifesto policy 1 align with measures of policy 3.
        "manifesto-alignment-by-policy, 8x7, isesaki.manifesto2.policy.1|isesaki.plan3.policy.3, 24"
    })
    void everyMatrixOpensTheEvidenceOfItsCells(
            String query, String size, String cell, String word, Browsing.Visit visit) {
        Page page = visit.open("/?query=" + query);
        assertThat(page.locator("[data-matrix]")).hasAttribute("data-matrix", size);
        assertThat(page.locator("[data-cell='" + cell + "']")).hasText(word);
        page.locator("[data-cell='" + cell + "']").click();
        visit.settle();
        assertThat(page.locator("[data-cell-details='" + cell + "'] ~ section [data-evidence]")
                        .first())
                .isVisible();
    }
}
