package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The address holds the picture: back, forward, reload, and a link from another day. */
@ExtendWith(Browsing.class)
final class HistoryTest {
    private static final String SAKAI = "/?focus=isesaki.district.sakai";
    private static final String DIRECTION = "isesaki.district.sakai.direction.1";

    /** Where every box stands on the stage. */
    private static Object picture(Page page) {
        return page.locator(".box")
                .evaluateAll(
                        "boxes => boxes.map(b => [b.dataset.end, b.offsetParent.offsetLeft, b.offsetTop].join()).join(' ')");
    }

    @Test
    void aReloadShowsTheSamePicture(Browsing.Visit visit) {
        Page page = visit.open(SAKAI + "&open=" + DIRECTION + ",isesaki.plan3.measure.1-5&hide=Place&select="
                + DIRECTION + "~CARRIED_OUT_BY~isesaki.plan3.measure.1-5&view=list");
        Object before = picture(page);
        page.reload();
        visit.settle();
        assertEquals(before, picture(page));
        assertThat(page.locator(".details [data-evidence]")).isVisible();
        assertThat(page.locator("[data-listed]").first()).isVisible();
        assertThat(page.locator("[data-legend=Place]")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void backAndForwardUndoAndRedo(Browsing.Visit visit) {
        Page page = visit.open(SAKAI);
        Object before = picture(page);
        page.locator("[data-expand='" + DIRECTION + "']").click();
        visit.settle();
        Object opened = picture(page);
        page.locator("[data-nav=kpis]").click();
        visit.settle();
        page.goBack();
        visit.settle();
        assertEquals(opened, picture(page));
        page.goBack();
        visit.settle();
        assertEquals(before, picture(page));
        page.goForward();
        visit.settle();
        assertEquals(opened, picture(page));
    }

    @Test
    void whoeverGoesBackKeepsTheLanguage(Browsing.Visit visit) {
        Page page = visit.open("/?view=queries");
        page.locator("[data-nav=kpis]").click();
        visit.settle();
        page.locator("[data-language]").click();
        visit.settle();
        page.goBack();
        visit.settle();
        assertThat(page.locator("h1")).hasText("Questions");
        assertThat(page).hasURL(visit.server().base() + "/?view=queries&lang=en");
    }

    @Test
    void whatVanishedIsNamedAndTheRestIsShown(Browsing.Visit visit) {
        visit.expectRefusals(404);
        Page page = visit.open(SAKAI + "&open=" + DIRECTION + ",isesaki.gone.1&select=isesaki.gone.2");
        assertThat(page.locator("[data-notice=vanished]")).containsText("isesaki.gone.1");
        assertThat(page.locator(".details [data-trouble='404']")).containsText("isesaki.gone.2");
        assertThat(page.locator("[data-node='isesaki.plan3.measure.1-5']").first())
                .isVisible();
    }

    @Test
    void anEndOfAPathThatVanishedIsNamed(Browsing.Visit visit) {
        visit.expectRefusals(400, 404);
        Page page = visit.page();
        page.navigate(visit.server().base() + "/?from=isesaki.district.sakai&to=isesaki.gone");
        assertThat(page.locator("[data-trouble]").first()).containsText("isesaki.gone");
    }

    @Test
    void basesThatWereSwitchedOffStayOffOnTheNextScreen(Browsing.Visit visit) {
        Page page = visit.open("/?from=isesaki.district.sakai&to=isesaki.place.tajima-yahei&basis=stated,derived");
        page.locator("[data-path='0'] [data-station]").first().click();
        visit.settle();
        page.locator(".drawer [data-focus-this]").click();
        visit.settle();
        assertThat(page.locator("[data-legend=analyst]")).hasAttribute("aria-pressed", "false");
        page.locator(".details [data-query]").first().click();
        visit.settle();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*basis=stated,derived.*"));
    }
}
