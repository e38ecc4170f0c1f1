package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** The smallest width that WCAG asks for: a window of 1280 at 400 %. What is wider scrolls in a box of its own. */
    @Test
    void noScreenScrollsSidewaysOnTheNarrowestWindow(Browsing.Visit visit) {
        visit.expectRefusals(404);
        visit.page().setViewportSize(320, 640);
        Set<String> shown = new TreeSet<>();
        List<String> wide = new ArrayList<>();
        for (String address : List.of(
                "/",
                "/?lang=en",
                "/?view=queries",
                "/?edit=new",
                "/?edit=district-sdgs&lang=en",
                "/?view=lacks",
                "/?view=gaps",
                "/?view=changes&from=0",
                "/?view=changes-sheet",
                "/?view=kpis",
                "/?view=overview&p.plan=isesaki.plan3",
                "/?view=overview&p.plan=isesaki.strategy2&p.colour=kpis&p.at=isesaki.strategy2.goal.2&select=isesaki.strategy2.goal.2",
                "/?focus=isesaki.district.sakai&select=isesaki.district.sakai",
                "/?focus=isesaki.district.sakai&view=list",
                "/?focus=isesaki.nothing",
                "/?from=isesaki.district.sakai&to=sdg.11",
                "/?query=measure-sdg-matrix",
                "/?query=policy-district-matrix",
                "/?query=district-sdgs&p.district=isesaki.district.sakai",
                "/?query=district-sdgs&p.district=isesaki.district.sakai&view=graph",
                "/?query=district-sdgs&p.district=isesaki.district.sakai&view=sheet",
                "/?query=manifesto-items-without-kpi",
                "/?ask=地区のSDGs",
                "/?ask=asdfghjkl&lang=en",
                "/?q=観光")) {
            Page page = visit.open(address);
            shown.add(String.valueOf(page.locator("main").getAttribute("data-screen")));
            Object width = page.evaluate("() => document.documentElement.scrollWidth");
            if (!width.equals(320)) {
                wide.add(address + " is " + width);
            }
        }
        visit.page().navigate(visit.server().base() + "/docs");
        visit.page().locator("#docs .opblock-tag").first().waitFor();
        if (!visit.page().evaluate("() => document.documentElement.scrollWidth").equals(320)) {
            wide.add("/docs");
        }
        assertEquals(List.of(), wide);
        Set<String> missing = new TreeSet<>(
                Stream.of(Objects.requireNonNull(Path.of("web/screens").toFile().list()))
                        .toList());
        missing.removeAll(shown);
        assertEquals(Set.of(), missing, "screens that were not looked at");
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
