package plangraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.testing.AnyLane;

/** axe-core finds nothing against WCAG 2.2 AA on any screen, light or dark. It only looks, so it may look while others ask. */
@AnyLane
@ResourceLock("browser of AccessibilityTest")
@ExtendWith(Browsing.class)
final class AccessibilityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?view=queries",
                "/?edit=new",
                "/?edit=new&lang=en",
                "/?view=lacks",
                "/?view=gaps",
                "/?view=changes&from=0",
                "/?focus=isesaki.district.sakai&view=list",
                "/?query=measure-sdg-matrix",
                "/?view=kpis",
                "/?view=overview&p.plan=isesaki.plan3",
                "/?view=overview&p.plan=isesaki.strategy2&p.colour=kpis&p.at=isesaki.strategy2.goal.2&select=isesaki.strategy2.goal.2",
                "/?query=policy-district-matrix",
                "/?query=district-sdgs&p.district=isesaki.district.sakai&view=graph",
                "/?from=isesaki.district.sakai&to=sdg.11",
                "/?focus=isesaki.district.sakai",
                "/?query=district-sdgs&p.district=isesaki.district.sakai",
                "/?query=manifesto-items-without-kpi",
                "/?ask=地区のSDGs",
                "/?ask=asdfghjkl&lang=en",
                "/?query=district-sdgs&p.district=isesaki.district.sakai&view=sheet",
                "/?view=changes-sheet",
                "/?q=観光&lang=en"
            })
    void nothingIsAgainstTheGuidelines(String path, Browsing.Visit visit) {
        visit.open(path);
        check(visit);
        visit.dark();
        checkColours(visit);
    }

    /** axe does not look at what is hidden from readers, as the numerals are; contrast as WCAG defines it. */
    @Test
    void everyGoalsNumeralIsReadable(Browsing.Visit visit) {
        Page page = visit.open("/?query=measure-sdg-matrix");
        Object contrasts = page.locator("thead .sdg").evaluateAll("""
                goals => goals.map(goal => {
                    const light = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(Number).map(c => c / 255)
                        .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                        .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0.05);
                    const { color, backgroundColor } = getComputedStyle(goal);
                    const [a, b] = [light(color), light(backgroundColor)].sort((x, y) => y - x);
                    return a / b;
                }).filter(contrast => contrast < 4.5)""");
        assertEquals(List.of(), contrasts);
        assertEquals(17, page.locator("thead .sdg").count());
    }

    static void check(Browsing.Visit visit) {
        none(axe(visit).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** All that is another in the dark. */
    private static void checkColours(Browsing.Visit visit) {
        none(axe(visit).withRules(List.of("color-contrast")));
    }

    /**
     * Tells violations only: every place of a long page that is in order would be carried over, too. Of rows that are all made alike
     * fifteen are left to look at; a list of all that a load brought has thousands.
     */
    private static AxeBuilder axe(Browsing.Visit visit) {
        visit.page()
                .locator("main tr:nth-child(n+16), main li:nth-child(n+16)")
                .evaluateAll("rows => rows.forEach(row => row.remove())");
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // The other mode joins what frames tell, on a page of its own; the viewer has no frames.
        return new AxeBuilder(visit.page()).options(options).setLegacyMode(true);
    }

    private static void none(AxeBuilder axe) {
        assertEquals(
                List.of(),
                axe.analyze().getViolations().stream()
                        .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
                        .toList());
    }
}
