package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything is reached without a mouse. */
@ExtendWith(Browsing.class)
final class KeyboardTest {
    private static final String KPI = "isesaki.strategy2.kpi.2-1-1-1";

    /** Presses a key until what has the focus fits. */
    private static void pressUntil(Page page, String key, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press(key);
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        fail("never reached " + selector);
    }

    @Test
    void fromTheSearchToTheCitationOfAKpi(Browsing.Visit visit) {
        visit.context()
                .grantPermissions(
                        java.util.List.of("clipboard-read", "clipboard-write"),
                        new com.microsoft.playwright.BrowserContext.GrantPermissionsOptions()
                                .setOrigin(visit.server().base().toString()));
        Page page = visit.open("/");
        page.keyboard().press("/");
        page.keyboard().type("母子保健サービスの充実");
        var option = page.locator("#suggestions [data-node='isesaki.strategy2.measure.2-1-1']");
        assertThat(option).isVisible();
        // Questions that fit stand above the elements.
        for (int pressed = 0; pressed < 10 && !"true".equals(option.getAttribute("aria-selected")); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        visit.settle();
        assertThat(page.locator(".is-focus")).hasAttribute("data-end", "isesaki.strategy2.measure.2-1-1");

        pressUntil(page, "Tab", ".is-focus .box-main");
        page.keyboard().press("ArrowRight");
        pressUntil(page, "ArrowDown", "[data-node='" + KPI + "']");
        page.keyboard().press("Space");
        visit.settle();
        var details = page.locator("[data-details='" + KPI + "']");
        // 第2期…総合戦略 改訂素案: the cells 94.6% and 96.5% stand under 2-1 ①.
        assertThat(details).containsText("94.6");
        assertThat(details.locator("[data-citation='isesaki.document.strategy2-draft'] .locator"))
                .containsText("行");
        assertThat(page.locator("[data-node='" + KPI + "'][data-walk]")).isFocused();

        pressUntil(page, "Tab", "[data-copy-citation]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#announcement")).containsText("コピーしました");
        String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
        org.junit.jupiter.api.Assertions.assertTrue(
                copied.startsWith("「3歳児健康診査受診率」\n出典: 『") && copied.contains("データ版 "), copied);
    }

    @Test
    void aRelationshipIsCitedWithItsReason(Browsing.Visit visit) {
        visit.context()
                .grantPermissions(
                        java.util.List.of("clipboard-read", "clipboard-write"),
                        new com.microsoft.playwright.BrowserContext.GrantPermissionsOptions()
                                .setOrigin(visit.server().base().toString()));
        Page page = visit.open(
                "/?focus=isesaki.plan3.project.1&select=isesaki.plan3.project.1~BUNDLES~isesaki.plan3.measure.1-1");
        page.locator("[data-copy-citation]").click();
        assertThat(page.locator("#announcement")).containsText("コピーしました");
        String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
        // BUNDLES.csv, its first row.
        org.junit.jupiter.api.Assertions.assertTrue(
                copied.startsWith("「少子高齢化対策プロジェクト」→「子どもを産み育てる環境づくりの推進」")
                        && copied.contains("判断した人: Plangraph seed 2026-11-21"),
                copied);
    }
}
