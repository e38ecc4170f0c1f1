package plangraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing against WCAG 2.2 AA on any screen, light or dark. */
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
        visit.open(path);
        check(visit);
    }

    static void check(Browsing.Visit visit) {
        var results = new AxeBuilder(visit.page())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        assertEquals(
                List.of(),
                results.getViolations().stream()
                        .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
                        .toList());
    }
}
