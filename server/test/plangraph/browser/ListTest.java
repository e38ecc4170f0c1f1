package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list beside the canvas does what the canvas does. */
@ExtendWith(Browsing.class)
final class ListTest {
    private static final String SAKAI = "/?focus=isesaki.district.sakai&view=list";
    private static final String DIRECTION = "isesaki.district.sakai.direction.1";

    @Test
    void theListHoldsWhatTheCanvasHoldsAndChoosingInItChoosesThere(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.district.sakai");
        page.locator("[data-list-toggle]").click();
        visit.settle();
        // 境地区, its four directions, and the KPI that is measured in it.
        assertThat(page.locator("[data-listed]")).hasCount(6);
        assertThat(page.locator(".box")).hasCount(6);
        page.locator("[data-listed='" + DIRECTION + "'] .list-name").click();
        visit.settle();
        assertThat(page.locator(".box.is-selected")).hasAttribute("data-end", DIRECTION);
        assertThat(page.locator("[data-details='" + DIRECTION + "']")).isVisible();
        visit.screenshot("list");
    }

    @Test
    void neighboursAreOpenedFromTheList(Browsing.Visit visit) {
        Page page = visit.open(SAKAI);
        page.locator("[data-listed='" + DIRECTION + "'] [aria-expanded]").click();
        visit.settle();
        // CARRIED_OUT_BY.csv: the direction is carried out by 1-5.
        assertThat(page.locator("[data-listed='isesaki.plan3.measure.1-5']")).isVisible();
        assertThat(page.locator("button[data-node='isesaki.plan3.measure.1-5']"))
                .isVisible();
    }

    @Test
    void theFilterIsInTheLinkAndInTheFile(Browsing.Visit visit) throws Exception {
        Page page = visit.open(SAKAI);
        page.locator("[data-list-filter]").fill("田島弥平");
        visit.settle();
        page.reload();
        visit.settle();
        assertThat(page.locator("[data-listed]")).hasCount(1);
        var download =
                page.waitForDownload(() -> page.locator("[data-list-csv]").click());
        assertEquals(2, Files.readAllLines(download.path()).size(), "a header and one direction");
    }

    @Test
    void choosingWhatIsFoldedAwayUnfoldsIt(Browsing.Visit visit) {
        Page page = visit.open("/?focus=sdg.11&view=list");
        // CONTRIBUTES_TO.csv: 17 measures contribute to goal 11, so they are folded.
        page.locator("[data-listed='isesaki.plan3.measure.5-1'] .list-name").click();
        visit.settle();
        assertThat(page.locator(".box.is-selected")).hasAttribute("data-end", "isesaki.plan3.measure.5-1");
    }
}
