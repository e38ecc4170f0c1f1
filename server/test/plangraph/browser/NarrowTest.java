package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A window at 200 %, a phone, a finger. */
@ExtendWith(Browsing.class)
final class NarrowTest {

    /** 1280 × 800 at 200 % is 640 × 400 to the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?view=queries",
                "/?view=kpis",
                "/?view=overview&p.plan=isesaki.plan3",
                "/?focus=isesaki.district.sakai",
                "/?from=isesaki.district.sakai&to=sdg.11",
                "/?query=policy-district-matrix",
                "/?query=district-sdgs&p.district=isesaki.district.sakai"
            })
    void atTwiceTheSizeNothingScrollsSideways(String path, Browsing.Visit visit) {
        for (int width : List.of(640, 390)) {
            visit.page().setViewportSize(width, width == 640 ? 400 : 844);
            Page page = visit.open(path);
            int wide = (int) page.evaluate("() => document.documentElement.scrollWidth");
            assertTrue(wide <= width, path + " is " + wide + " wide on " + width);
        }
    }

    @Test
    void targetsAreLargeEnoughForAFinger(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.district.sakai");
        Object small = page.locator("button:visible")
                .evaluateAll(
                        "all => all.map(b => b.getBoundingClientRect()).filter(r => r.width < 24 || r.height < 24).length");
        assertEquals(0, small);
    }

    @Test
    void aFingerSelectsAndOpens(Browsing.Visit visit) {
        try (var touching = visit.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1024, 768)
                        .setHasTouch(true)
                        .setLocale("ja-JP"))) {
            Page page = touching.newPage();
            page.navigate(visit.server().base() + "/?focus=isesaki.district.sakai");
            page.locator("[data-walk='isesaki.district.sakai.direction.1']").tap();
            assertThat(page.locator("[data-details='isesaki.district.sakai.direction.1']"))
                    .isVisible();
            page.locator("[data-expand='isesaki.district.sakai.direction.1']").tap();
            assertThat(page.locator("[data-walk='isesaki.plan3.measure.1-5']")).isVisible();
        }
    }
}
