package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All KPIs, each on a line of its own, with what is not known said. */
@ExtendWith(Browsing.class)
final class KpisTest {

    @Test
    void everyFigureStandsOnceUnderItsGoal(Browsing.Visit visit) {
        Page page = visit.open("/");
        page.locator("[data-nav=kpis]").click();
        visit.settle();
        // 42 KPIs and 6 数値目標; two cells hold two values each (boys and girls, two kinds of school): 46 + 4 figures.
        assertThat(page.locator("[data-kpi]")).hasCount(50);
        assertThat(page.locator("[data-goal-of-kpis]")).hasCount(6);
        assertThat(page.locator(
                        "[data-goal-of-kpis='isesaki.strategy2.goal.1-1'] [data-kpi='isesaki.strategy2.kpi.1-1-1-1']"))
                .containsText("11,942億円");
        assertThat(page.locator(".lead")).containsText("48指標を、内訳を分けて50行");
        // All figures are of the draft of the strategy.
        assertThat(page.locator("[data-notice=draft]")).containsText("このページは、案の段階の文書に基づくもの");
        visit.screenshot("kpis");
    }

    @Test
    void targetsBelowTheBaselineAreFilteredWithTheirReason(Browsing.Visit visit) {
        Page page = visit.open("/?view=kpis");
        page.locator("[data-kpi-state=below]").click();
        visit.settle();
        page.reload();
        visit.settle();
        // 144→120, 1,059→1,040, 72.5→72.3, 828→700, 294,758→290,000, 490.7→430, 1,465→1,050 and 1,634→1,318.
        assertThat(page.locator("[data-kpi]")).hasCount(8);
        assertThat(page.locator("[data-kpi='isesaki.strategy2.kpi.3-1-4-1']")).containsText("説明の記載なし");
        assertThat(page.locator("[data-kpi='isesaki.strategy2.kpi.2-1-1-4']")).containsText("-0.2ポイント");
    }

    @Test
    void aFigureThatCannotBeKnownIsNotDrawn(Browsing.Visit visit) {
        Page page = visit.open("/?view=kpis&p.state=undefined-target");
        // Document 002, lines 521 and 523: the targets of 健康寿命 (men, women) and of 特定健康診査実施率 are to be set later.
        assertThat(page.locator("[data-kpi]")).hasCount(3);
        assertThat(page.locator(".bullet-target")).hasCount(0);
        assertThat(page.locator("[data-kpi='isesaki.strategy2.kpi.3-1-1-3']")).containsText("今後設定");
    }

    /** 144, 1,059, 72.5, 828 and 490.7 have a note; crimes and accidents are better fewer; the buses have no word of why. */
    @ParameterizedTest
    @CsvSource({"footnote, 5", "lower-is-better, 2", "unexplained, 1", "missing-baseline, 1", "text-value, 1"})
    void everyHonestStateIsAFilter(String state, int figures, Browsing.Visit visit) {
        Page page = visit.open("/?view=kpis&p.state=" + state);
        assertThat(page.locator("[data-kpi]")).hasCount(figures);
    }
}
