package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other browsers do otherwise than the one that runs here: conversions in Safari, page translation, import maps. */
@ExtendWith(Browsing.class)
final class OtherBrowsersTest {
    /** Chrome and Edge do this to every text, with the translation instead of the mark; a long text may become several pieces. */
    private static final String TRANSLATE = """
            () => {
                const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), all = [];
                while (walk.nextNode()) all.push(walk.currentNode);
                for (const text of all) {
                    if (!text.data.trim() || /SCRIPT|STYLE|TEXTAREA/.test(text.parentNode.nodeName)) continue;
                    const pieces = text.data.length > 12 ? [text.data.slice(0, 6), text.data.slice(6)] : [text.data];
                    text.replaceWith(...pieces.map((piece) => {
                        const outer = document.createElement('font'), inner = document.createElement('font');
                        inner.append('EN:' + piece);
                        outer.append(inner);
                        return outer;
                    }));
                }
            }""";

    /** Safari: first the end of the conversion, then the Enter that made it. */
    private static final String CONFIRM = """
            ({ keyCode, isComposing }) => {
                const field = document.activeElement;
                field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: field.value }));
                const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode, which: keyCode, isComposing, bubbles: true, cancelable: true });
                return field.dispatchEvent(enter) && !isComposing;
            }""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | header input | 229 | false",
                "/ | header input | 13 | false",
                "/ | header input | 13 | true",
                "/?view=queries | main input[type=search], main input[type=text] | 229 | false",
                "/?to=sdg.11 | main input[role=combobox] | 229 | false",
                "/?from=isesaki.district.sakai | main input[role=combobox] >> nth=1 | 13 | false",
                "/?view=changes&from=0 | header input | 229 | true",
                "/?edit=new | main input[type=text] >> nth=0 | 229 | false",
                "/?edit=new | main input[type=text] >> nth=0 | 13 | false",
            })
    void theEnterThatConfirmsAConversionSubmitsNothing(
            String address, String field, int keyCode, boolean isComposing, Browsing.Visit visit) {
        Page page = visit.open(address);
        Locator input = page.locator(field).first();
        input.click();
        input.fill("境地区");
        page.waitForTimeout(600);
        String before = page.url();
        Object submits = page.evaluate(CONFIRM, java.util.Map.of("keyCode", keyCode, "isComposing", isComposing));
        assertEquals(false, submits, "a form would be sent");
        page.waitForTimeout(600);
        assertEquals(before, page.url());
        assertEquals("境地区", input.inputValue(), "nothing was picked");
    }

    @Test
    void theNextEnterAsks(Browsing.Visit visit) {
        Page page = visit.open("/");
        Locator input = page.locator("header input");
        input.click();
        input.fill("観光");
        page.evaluate(CONFIRM, java.util.Map.of("keyCode", 229, "isComposing", false));
        page.waitForTimeout(300);
        input.press("Enter");
        page.waitForURL(url -> url.contains("?q=") || url.contains("?ask="));
    }

    @Test
    void aTranslatedPageShowsWhatIsAskedNext(Browsing.Visit visit) {
        Page page = visit.open("/?q=地区");
        page.evaluate(TRANSLATE);
        page.locator("header input").fill("観光");
        page.locator("header input").press("Enter");
        page.waitForURL("**/?q=%E8%A6%B3%E5%85%89");
        visit.settle();
        assertThat(page.locator("h1")).containsText("観光");
        assertFalse(
                page.locator("main").innerText().contains("「地区」"),
                () -> page.locator("main").innerText());
        Page anew = visit.context().newPage();
        anew.navigate(page.url());
        anew.locator("main:not([aria-busy=true])").waitFor();
        assertEquals(hits(anew), hits(page));
    }

    @SuppressWarnings("unchecked")
    private static List<String> hits(Page page) {
        page.locator("a.hit").first().waitFor();
        return (List<String>) page.locator("a.hit")
                .evaluateAll(
                        "all => all.map(hit => hit.textContent.replaceAll('EN:', '').replace(/\\s+/g, ' ').trim())");
    }

    /** Rows, details and headings of each kind of screen, from one to the next of its kind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/?query=district-sdgs&p.district=isesaki.district.sakai | ?query=district-sdgs&p.district=isesaki.district.akabori",
                "/?focus=isesaki.district.sakai&view=list | ?focus=isesaki.plan3.policy.1&view=list",
                "/?focus=isesaki.district.sakai&select=isesaki.district.sakai | ?focus=isesaki.district.sakai&select=isesaki.district.sakai.direction.1",
                "/?view=kpis | ?view=gaps",
                "/?view=overview&p.plan=isesaki.plan3 | ?view=overview&p.plan=isesaki.strategy2",
                "/?query=policy-district-matrix | ?query=measure-sdg-matrix",
                "/?ask=地区のSDGs | ?ask=指標のない公約",
                "/?from=isesaki.district.sakai&to=sdg.11 | ?from=isesaki.district.sakai&to=sdg.3",
            })
    void aTranslatedPageKeepsNothingOfTheOneBefore(String first, String next, Browsing.Visit visit) {
        Page page = visit.open(first);
        page.evaluate(TRANSLATE);
        page.evaluate(
                "to => { const a = document.createElement('a'); a.href = to; document.body.append(a); a.click(); a.remove(); }",
                next);
        visit.settle();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        String translated = text(page);
        Page anew = visit.context().newPage();
        anew.navigate(page.url());
        anew.waitForLoadState(LoadState.NETWORKIDLE);
        anew.locator("main:not([aria-busy=true])").waitFor();
        assertEquals(text(anew), translated);
    }

    private static String text(Page page) {
        return String.valueOf(
                page.evaluate(
                        "() => document.querySelector('main').textContent.replaceAll('EN:', '').replace(/\\s+/g, '').replace(/[0-9.,]+(ms|ミリ秒|秒)/g, '')"));
    }

    /** As in a Safari before 16.4, or when the scripts are cut off on their way. */
    @ParameterizedTest
    @ValueSource(strings = {"**/main.js", "**/index.js"})
    void aBrowserThatCannotRunTheScriptsSaysSo(String broken, Browsing.Visit visit) {
        Page page = visit.page();
        page.route(
                broken,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody("not javascript(")));
        page.navigate(visit.server().base() + "/");
        if (broken.equals("**/main.js")) {
            assertThat(page.locator("main")).containsText("このページを表示できません");
            assertThat(page.locator("main [lang=en]")).containsText("Safari 16.4 or later");
        } else {
            assertThat(page.locator("main")).not().containsText("Loading");
        }
        assertFalse(visit.troubles().isEmpty());
        visit.troubles().clear();
    }

    /** Where the browser has no import maps, the imports of the scripts cannot be resolved. */
    @Test
    void withoutImportMapsThePageSaysSo(Browsing.Visit visit) {
        Page page = visit.page();
        page.route("**/", route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text()
                            .replace("type=\"importmap\"", "type=\"none\"")
                            .replace("joined/main.js", "main.js")));
        });
        page.navigate(visit.server().base() + "/");
        assertThat(page.locator("main")).containsText("このページを表示できません");
        assertTrue(page.locator("main").getAttribute("aria-busy") == null);
        visit.troubles().clear();
    }

    /** A link to an open row leads to the same row when there are others before it. */
    @Test
    void aLinkToARowNamesItsElements(Browsing.Visit visit) {
        Page page = visit.open("/?query=district-sdgs&p.district=isesaki.district.sakai&view=table");
        Locator row = page.locator("tr[data-row='2']");
        String element = row.locator("[data-node]").first().getAttribute("data-node");
        row.locator("[data-evidence-toggle]").first().click();
        assertTrue(page.url().contains("open=row:" + element), page.url());
        assertThat(page.locator("#evidence-r2")).isVisible();
        page.reload();
        visit.settle();
        assertThat(page.locator("#evidence-r2")).isVisible();
        page.navigate(page.url().replaceFirst("open=row[^&]*", "open=r1"));
        visit.settle();
        assertThat(page.locator("#evidence-r1")).isVisible();
    }
}
