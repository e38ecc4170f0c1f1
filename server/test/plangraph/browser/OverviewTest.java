package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole plan at a glance, coloured by what it is linked to. */
@ExtendWith(Browsing.class)
final class OverviewTest {
    private static final String PLAN = "/?view=overview&p.plan=isesaki.plan3";
    private static final String STRATEGY = "/?view=overview&p.plan=isesaki.strategy2";

    private static Locator cell(Page page, String id) {
        return page.locator("[data-branch='isesaki." + id + "']");
    }

    @Test
    void theWholePlanIsColouredByItsManifestoItems(Browsing.Visit visit) {
        Page page = visit.open(PLAN);
        // The plan, its 7 policies and its 34 measures.
        assertThat(page.locator("[data-cells]")).hasAttribute("data-cells", "42");
        // ALIGNS_WITH.csv: 141 of the 143 items are linked to a measure, nine of them to 1-1, none to 2-3.
        assertThat(cell(page, "plan3")).containsText("141件");
        assertThat(cell(page, "plan3.measure.1-1")).containsText("9件");
        // Measures: 20 at most (7-4), 9 are under a half. Policies: 39 at most (4), 31 (3) are over three quarters, 24
        // (1) over
        // a half, 10 (5) over a quarter.
        assertThat(cell(page, "plan3.measure.1-1")).hasAttribute("data-level", "2");
        assertThat(cell(page, "plan3.measure.2-3")).hasAttribute("data-level", "0");
        assertThat(cell(page, "plan3.policy.3")).hasAttribute("data-level", "4");
        assertThat(cell(page, "plan3.policy.1")).hasAttribute("data-level", "3");
        assertThat(cell(page, "plan3.policy.5")).hasAttribute("data-level", "2");
        // Nothing to compare the plan with.
        assertEquals(null, cell(page, "plan3").getAttribute("data-level"));
        visit.screenshot("overview");
    }

    /** Plan.csv: the third comprehensive plan is the only adopted one whose policies are recorded. */
    @Test
    void thePlanInForceIsShownFirst(Browsing.Visit visit) {
        Page page = visit.open("/?view=overview");
        assertThat(page.locator("[data-choice='plan:isesaki.plan3']")).hasAttribute("aria-pressed", "true");
        assertThat(cell(page, "plan3.policy.1")).isVisible();
    }

    @Test
    void anotherColouringIsInTheLink(Browsing.Visit visit) {
        Page page = visit.open(PLAN);
        page.locator("[data-choice=sdgs]").click();
        visit.settle();
        page.reload();
        visit.settle();
        // CONTRIBUTES_TO.csv: 5-1 contributes to goals 11 and 13; its policy also to 3 (5-3, 5-4) and 16 (5-2).
        assertThat(cell(page, "plan3.measure.5-1")).containsText("2件");
        assertThat(cell(page, "plan3.policy.5")).containsText("4件");
    }

    @Test
    void kpisThatDoNotCompareAreCountedApart(Browsing.Visit visit) {
        Page page = visit.open(STRATEGY + "&p.colour=kpis");
        // 48 KPIs; no baseline: 子育て世代包括支援センター; no figure: 待機児童; no target yet: 健康寿命, 特定健康診査.
        assertThat(cell(page, "strategy2")).containsText("44/48");
        assertThat(cell(page, "strategy2.measure.3-1-1")).containsText("1/3");
        visit.screenshot("overview-kpis");
    }

    @Test
    void onStatedLinksAloneEverythingIsStatedAndNoItemIsLinked(Browsing.Visit visit) {
        Page page = visit.open(PLAN + "&basis=stated");
        assertThat(cell(page, "plan3")).containsText("0件");
        page.locator("[data-choice=stated]").click();
        visit.settle();
        assertThat(cell(page, "plan3")).containsText("100%");
    }

    @Test
    void pressingABranchBringsItCloserAndBackLeadsOut(Browsing.Visit visit) {
        Page page = visit.open(STRATEGY);
        // Plan, 3 goals, 6 sub-goals and 17 measures; 81 initiatives would not be readable.
        assertThat(page.locator("[data-cells]")).hasAttribute("data-cells", "27");
        cell(page, "strategy2.goal.1-1").click();
        visit.settle();
        // The sub-goal, its 4 measures and their 7 + 5 + 4 + 4 initiatives.
        assertThat(page.locator("[data-cells]")).hasAttribute("data-cells", "25");
        assertThat(page.locator("[data-details='isesaki.strategy2.goal.1-1']")).isVisible();
        visit.screenshot("overview-closer");
        page.goBack();
        visit.settle();
        assertThat(page.locator("[data-cells]")).hasAttribute("data-cells", "27");
    }

    @Test
    void keysWalkTheBranches(Browsing.Visit visit) {
        Page page = visit.open(PLAN);
        cell(page, "plan3").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        assertThat(cell(page, "plan3.measure.2-1")).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        visit.settle();
        assertThat(page).hasURL(Pattern.compile(".*p\\.at=isesaki\\.plan3\\.policy\\.2.*"));
        assertThat(cell(page, "plan3.policy.2")).isFocused();
        page.keyboard().press("Escape");
        visit.settle();
        assertThat(page.locator("[data-cells]")).hasAttribute("data-cells", "42");
    }

    @Test
    void aReaderHearsTheFigureAndTheLevel(Browsing.Visit visit) {
        Page page = visit.open(PLAN);
        assertThat(cell(page, "plan3.measure.1-1"))
                .hasAttribute("aria-label", "重点施策 1-1 子どもを産み育てる環境づくりの推進 — つながるマニフェスト項目 9件");
        assertThat(cell(page, "plan3.measure.1-1")).hasAttribute("aria-level", "3");
        page.locator("[data-as-table]").click();
        visit.settle();
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "41");
    }

    @Test
    void aBranchThatIsNoMoreIsNamed(Browsing.Visit visit) {
        Page page = visit.open(PLAN + "&p.at=isesaki.plan3.policy.99");
        assertThat(page.locator("[data-notice=vanished]")).containsText("isesaki.plan3.policy.99");
        assertThat(page.locator("[data-cells]")).hasAttribute("data-cells", "42");
    }
}
