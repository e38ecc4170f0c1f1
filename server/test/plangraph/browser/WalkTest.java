package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The analyst's way: from a word to an element, and on along relationships. */
@ExtendWith(Browsing.class)
final class WalkTest {
    private static final String TAJIMA = "isesaki.place.tajima-yahei";
    private static final String DIRECTION = "isesaki.district.sakai.direction.1";

    private static Locator box(Page page, String id) {
        return page.locator("button[data-node='" + id + "']");
    }

    private static void expand(Browsing.Visit visit, String id) {
        visit.page().locator("[data-expand='" + id + "']").click();
        visit.settle();
    }

    @Test
    void fromTajimaYaheiToAMeasureAnSdgAndTheDistrict(Browsing.Visit visit) {
        Page page = visit.open("/");
        page.keyboard().press("/");
        page.keyboard().type("田島弥平");
        page.locator("#suggestions [data-node='" + TAJIMA + "']").click();
        visit.settle();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*focus=" + TAJIMA + ".*"));
        assertThat(box(page, DIRECTION)).isVisible();

        expand(visit, DIRECTION);
        assertThat(box(page, "isesaki.district.sakai")).isVisible();
        // CARRIED_OUT_BY.csv: the direction is carried out by 1-5 誇れる文化財の保護・継承 and 3-4.
        // Named in 骨子（案）; the direction stands in the summary.
        assertThat(box(page, "isesaki.plan3.measure.1-5").locator("[data-status=draft]"))
                .hasText("案");
        assertThat(box(page, DIRECTION).locator(".status")).hasCount(0);

        expand(visit, "isesaki.plan3.measure.1-5");
        // CONTRIBUTES_TO.csv: 1-5 contributes to goal 11 (target 11.4).
        assertThat(box(page, "sdg.11")).isVisible();
        visit.screenshot("walk-tajima-yahei");
    }

    @Test
    void collapsingLeavesTheRestInPlace(Browsing.Visit visit) {
        Page page = visit.open("/?focus=" + TAJIMA);
        var before = box(page, DIRECTION).boundingBox();
        expand(visit, DIRECTION);
        expand(visit, DIRECTION);
        assertThat(box(page, "isesaki.plan3.measure.1-5")).hasCount(0);
        var after = box(page, DIRECTION).boundingBox();
        assertEquals(before.x, after.x, 1);
        assertEquals(before.y, after.y, 1);
    }

    @Test
    void theDetailsShowCitationAndCorrection(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.plan3.measure.1-3");
        Locator details = page.locator("[data-details='isesaki.plan3.measure.1-3']");
        // Document 001, line 64: 1‐3 ⼦ども・⻘少年の⼼⾝の育成, a draft.
        assertThat(details.locator("[data-citation='isesaki.document.plan3-draft']"))
                .containsText("64行");
        assertThat(details.locator("[data-citation='isesaki.document.plan3-draft'] [data-status=draft]"))
                .isVisible();
        assertThat(details).containsText("⻘少年");
        visit.screenshot("details-correction");
    }

    @Test
    void linesSayWhoSaysSo(Browsing.Visit visit) {
        Page page = visit.open("/?focus=" + DIRECTION);
        assertTrue(page.locator("[data-wire][data-basis=stated]").count() >= 2, "district, plan and place are stated");
        assertEquals(2, page.locator("[data-wire][data-basis=analyst]").count(), "two measures are judged");
    }

    @Test
    void aLabelThatIsCutIsWholeWhenPointedAt(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.manifesto2.item.6-3-8");
        // The longest pledge; six lines of it stand in the box.
        assertTrue(page.locator(".is-focus .box-main").getAttribute("title").endsWith("総合的なごみ減量化を目指します"));
    }

    /** CARRIED_OUT_BY.csv: direction 1 of 境地区 is carried out by 1-5 primarily, by 3-4 secondarily. */
    @Test
    void strongerLinksAreWider(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.district.sakai.direction.1");
        assertThat(page.locator("[data-to='isesaki.plan3.measure.1-5'] .wire-line"))
                .hasAttribute("stroke-width", "2.6");
        assertThat(page.locator("[data-to='isesaki.plan3.measure.3-4'] .wire-line"))
                .hasAttribute("stroke-width", "1.3");
    }

    @Test
    void theLegendFilters(Browsing.Visit visit) {
        Page page = visit.open("/?focus=" + DIRECTION);
        page.locator("[data-legend=analyst]").click();
        visit.settle();
        assertThat(box(page, "isesaki.plan3.measure.1-5")).hasCount(0);
        assertThat(box(page, "isesaki.district.sakai")).isVisible();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*hide=analyst.*"));
    }

    @Test
    void anUnknownElementIsNamedWithAWayOn(Browsing.Visit visit) {
        visit.expectRefusals(404);
        Page page = visit.page();
        page.navigate(visit.server().base() + "/?focus=isesaki.nothing");
        assertThat(page.locator("[data-trouble='404']")).containsText("isesaki.nothing");
    }
}
