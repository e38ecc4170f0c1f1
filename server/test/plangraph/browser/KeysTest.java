package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keys can be looked up with a key. */
@ExtendWith(Browsing.class)
final class KeysTest {

    @Test
    void aQuestionMarkShowsTheKeysAndEscapeClosesThem(Browsing.Visit visit) {
        Page page = visit.open("/");
        page.keyboard().press("?");
        assertThat(page.locator("dialog.keys")).isVisible();
        visit.screenshot("keys");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.keys")).not().isVisible();
    }

    @Test
    void aQuestionMarkInTheSearchFieldIsText(Browsing.Visit visit) {
        Page page = visit.open("/");
        page.keyboard().press("/");
        page.keyboard().type("?");
        assertThat(page.locator("dialog.keys")).hasCount(0);
        assertThat(page.locator("#search")).hasValue("?");
    }
}
