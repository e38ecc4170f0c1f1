package plangraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No label lies over another, at any zoom and after anything was opened. */
@ExtendWith(Browsing.class)
final class LabelsTest {
    /** Pairs of boxes, headings and folded groups that share more than a rim. */
    private static final String OVERLAPS = """
            () => {
                const boxes = [...document.querySelectorAll('.stage [data-obstacle]')].map(box => [box.innerText.slice(0, 20), box.getBoundingClientRect()]);
                const found = [];
                boxes.forEach(([a, p], at) => boxes.slice(at + 1).forEach(([b, q]) => {
                    const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left);
                    const high = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
                    if (wide > 1 && high > 1) found.push(a + ' / ' + b);
                }));
                return found;
            }""";

    /** Titles of neighbours with more than three lines. */
    private static final String TALL = """
            () => [...document.querySelectorAll('.box:not(.is-focus) .box-title')]
                .filter(title => title.offsetHeight > 3.2 * parseFloat(getComputedStyle(title).lineHeight)).length""";

    private static void check(Page page, String when) {
        assertEquals(List.of(), page.evaluate(OVERLAPS), when);
        assertEquals(0, page.evaluate(TALL), "at most three lines, " + when);
    }

    /** Most relationships of meaning in seed/: 37, 30, 24, 20, 18, 18, 17, 17, 16 and 16. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "isesaki.plan3",
                "isesaki.plan3.measure.3-1",
                "isesaki.plan3.measure.7-4",
                "isesaki.strategy2.measure.3-2-1",
                "isesaki.plan3.measure.4-2",
                "isesaki.plan3.measure.1-1",
                "isesaki.plan3.measure.4-1",
                "sdg.11",
                "isesaki.strategy2.measure.3-1-1",
                "isesaki.plan3.measure.5-1"
            })
    void labelsOfTheBestConnectedElementsNeverOverlap(String id, Browsing.Visit visit) {
        Page page = visit.open("/?focus=" + id);
        check(page, "at first");
        for (int press = 0; press < 5; press++) {
            page.locator(".canvas-tools .tool").nth(2).click();
            check(page, "zoomed out " + page.locator(".zoom-level").innerText());
        }
        page.locator(".zoom-level").click();
        page.locator(".canvas-tools .tool").first().click();
        check(page, "zoomed in");
        Locator folded = page.locator(".fold[aria-expanded=false]");
        while (folded.count() > 0) {
            folded.first().click();
            visit.settle();
        }
        check(page, "with all groups open");
        Locator closed = page.locator("[data-expand][aria-expanded=false]");
        for (int i = 0; i < 2 && closed.count() > 0; i++) {
            closed.first().click();
            visit.settle();
            check(page, "after opening neighbours");
        }
        page.locator(".canvas-tools .tool").nth(3).click();
        check(page, "all of it in view");
        assertTrue(page.locator(".box").count() > 10, "a picture worth the check");
    }
}
