package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known about an element leads on. */
@ExtendWith(Browsing.class)
final class DetailsTest {

    @Test
    void questionsThatTakeTheElementAreFilledInWithIt(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.district.sakai");
        page.locator(".details [data-query=district-sdgs]").click();
        visit.settle();
        assertThat(page.locator("h1")).hasText("境地区はどのSDGsに関係しますか");
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "8");
    }

    /** 改訂素案 148 and 150 are summarised in other words; a term's explanation (169) is, too. */
    @Test
    void aSummaryIsCalledOneAndNamesTheLinesToRead(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.strategy2.measure.1-1-1");
        assertThat(page.locator(".details [data-section=text] h3")).hasText("要約");
        assertThat(page.locator(".details [data-section=text] [data-summary]")).containsText("148");
        visit.open("/?focus=isesaki.manifesto2.item.3-2-1&lang=en");
        assertThat(page.locator(".details [data-summary]")).hasCount(0);
    }

    @Test
    void aMeasureLeadsToItsPlaceInTheWholePlan(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.plan3.measure.5-1");
        page.locator("[data-overview-of]").click();
        visit.settle();
        assertThat(page.locator("[data-branch='isesaki.plan3.measure.5-1']")).hasAttribute("aria-selected", "true");
        assertThat(page.locator("[data-cells]")).hasAttribute("data-cells", "42");
    }

    @Test
    void theFirstVisitOffersThreeWaysIn(Browsing.Visit visit) {
        Page page = visit.open("/");
        for (String kind : new String[] {"graph", "table", "focus"}) {
            visit.open("/");
            page.locator("[data-example=" + kind + "]").click();
            visit.settle();
            String drawn = kind.equals("table") ? "table.answer" : ".stage .box";
            assertThat(page.locator(drawn).first()).isVisible();
        }
    }
}
