package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why two elements have to do with each other. */
@ExtendWith(Browsing.class)
final class PathsTest {
    private static final String SAKAI_TO_11 = "/?from=isesaki.district.sakai&to=sdg.11";

    @Test
    void whySakaiTouchesGoal11IsTwoClicksAway(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.district.sakai");
        page.locator("[data-paths-from]").click();
        visit.settle();
        page.locator("[data-destination='sdg.11'] a").click();
        visit.settle();
        assertThat(page).hasURL(Pattern.compile(".*from=isesaki\\.district\\.sakai&to=sdg\\.11"));
        // CARRIED_OUT_BY.csv and CONTRIBUTES_TO.csv: direction 1 is carried out by 1-5, which contributes to goal 11.
        var first = page.locator("[data-path='0']");
        assertThat(first.locator("[data-station='isesaki.district.sakai.direction.1']"))
                .isVisible();
        assertThat(first.locator("[data-station='isesaki.plan3.measure.1-5']")).isVisible();
        assertThat(first.locator("[data-weakest=analyst]")).isVisible();
        visit.screenshot("paths");
    }

    @Test
    void aLinkOfAPathOpensItsEvidence(Browsing.Visit visit) {
        Page page = visit.open(SAKAI_TO_11);
        page.locator("[data-path='0'] .hop").first().click();
        visit.settle();
        // The summary of the plan names the direction under 境地区.
        assertThat(page.locator(".drawer [data-evidence] .locator")).containsText("境地区");
    }

    @Test
    void theEvidenceOfAWholePathIsReadInOrderAndStaysInTheLink(Browsing.Visit visit) {
        Page page = visit.open(SAKAI_TO_11);
        page.locator("[data-path-evidence=p0]").click();
        visit.settle();
        page.reload();
        visit.settle();
        assertThat(page.locator("[data-path='0'] [data-path-sentences] [data-evidence]"))
                .hasCount(3);
    }

    @Test
    void onStatedLinksAloneNothingLeadsToAGoal(Browsing.Visit visit) {
        Page page = visit.open(SAKAI_TO_11);
        page.locator("[data-basis-toggle=analyst]").click();
        visit.settle();
        // The sources state no SDG for any element.
        assertThat(page.locator("[data-notice=no-path]")).isVisible();
    }
}
