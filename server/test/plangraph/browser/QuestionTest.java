package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The council answer's way: a question, its parameters by name, the answer, and taking it away. */
@ExtendWith(Browsing.class)
final class QuestionTest {
    private static final String SAKAI = "/?query=district-sdgs&p.district=isesaki.district.sakai";

    @Test
    void aQuestionIsChosenFilledInAndAnswered(Browsing.Visit visit) {
        Page page = visit.open("/");
        page.locator("[data-nav=queries]").click();
        page.locator("[data-query=district-sdgs]").first().click();
        visit.settle();
        assertThat(page.locator("[data-needed=district]")).isVisible();
        page.locator("#param-district").selectOption("isesaki.district.sakai");
        page.locator("[data-run]").click();
        visit.settle();
        assertThat(page).hasURL(Pattern.compile(".*p\\.district=isesaki\\.district\\.sakai.*"));
        // CARRIED_OUT_BY and CONTRIBUTES_TO of the four directions of 境地区 reach the goals 3 4 6 8 9 11 13 15.
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "8");
        assertThat(page.locator("[data-notice=draft]")).isVisible();
        visit.screenshot("question-district-sdgs");
    }

    @Test
    void onStatedRelationshipsOnlyTheAnswerIsEmptyAndSaysWhy(Browsing.Visit visit) {
        Page page = visit.open(SAKAI + "&basis=stated");
        assertThat(page.locator("[data-explanation]")).containsText("明示");
        assertThat(page.locator("table.answer tbody tr")).hasCount(0);
        visit.screenshot("question-stated-only");
    }

    /** Items 3-1-1, 3-1-3 and 3-1-4 of 143 have 防災 in their wording (ManifestoItem.csv). */
    @Test
    void wordsNarrowTheAnswerDownAndStayInTheAddressAndTheFiles(Browsing.Visit visit) throws Exception {
        Page page = visit.open("/?query=manifesto-items");
        page.locator("#about-words").fill("防災");
        page.locator("[data-run]").click();
        visit.settle();
        assertThat(page.locator("[data-basis-counts]")).containsText("143行のうち3行。「防災」という語で見つかるもの（一致した語: 防災）");
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "3");
        assertThat(page.locator("[data-about-slot]")).hasText("防災");
        visit.screenshot("question-about");
        Download download = page.waitForDownload(
                () -> page.locator("[data-download='csv true']").click());
        assertEquals(4, Files.readAllLines(download.path()).size(), "a header and three items");

        page.reload();
        visit.settle();
        assertThat(page.locator("#about-words")).hasValue("防災");
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "3");
        page.locator("#about-words").fill("");
        page.locator("[data-run]").click();
        visit.settle();
        assertThat(page.locator("[data-about-slot]")).hasCount(0);
        assertThat(page.locator("[data-basis-counts]")).containsText("143行");
    }

    @Test
    void theGraphShowsExactlyWhatTheAnswerReturned(Browsing.Visit visit) throws Exception {
        Page page = visit.open(SAKAI + "&view=graph");
        var graph = visit.server()
                .ask("district-sdgs", java.util.Map.of("district", "isesaki.district.sakai"))
                .get("graph");
        assertEquals(
                graph.get("relationships").size(),
                page.locator("[data-wire]").evaluateAll("wires => new Set(wires.map(w => w.dataset.wire)).size"));
        visit.screenshot("question-graph");
    }

    @Test
    void theCsvIsDownloaded(Browsing.Visit visit) throws Exception {
        Page page = visit.open(SAKAI);
        Download download = page.waitForDownload(
                () -> page.locator("[data-download='csv true']").click());
        List<String> lines = Files.readAllLines(download.path());
        assertTrue(lines.getFirst().startsWith("\uFEFFgoal,goal.id,"), lines.getFirst());
        assertEquals(9, lines.size(), "a header and eight goals");
        assertTrue(lines.get(6).startsWith("住み続けられるまちづくりを,sdg.11,"), lines.get(6));
    }

    @Test
    void aPermalinkShowsTheSameAfterReloadAndBackAndForwardWork(Browsing.Visit visit) {
        Page page = visit.open(SAKAI);
        String table = page.locator("table.answer").innerText();
        page.reload();
        visit.settle();
        assertEquals(table, page.locator("table.answer").innerText());
        page.locator("[data-view=graph]").click();
        visit.settle();
        page.goBack();
        assertThat(page.locator("table.answer")).isVisible();
        page.goForward();
        assertThat(page.locator("[data-wire]").first()).isAttached();
    }

    @Test
    void theLanguageSwitchTranslatesQuestionAndNames(Browsing.Visit visit) {
        Page page = visit.open(SAKAI);
        page.locator("[data-language]").click();
        visit.settle();
        assertThat(page).hasURL(Pattern.compile(".*lang=en.*"));
        assertThat(page.locator("table.answer")).containsText("Sustainable cities and communities");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        visit.screenshot("question-english");
    }

    @Test
    void whatIsWrongWithAValueIsToldInTheLanguageOfThePage(Browsing.Visit visit) {
        Page page = visit.open("/?query=district-sdgs&p.district=sdg.1");
        assertThat(page.locator("[data-param=district] .field-error [lang=ja]"))
                .hasText("「sdg.1」は使えません。地区（District）を選んでください。一覧は API の choices/district にあります");
        page.locator("[data-language]").click();
        visit.settle();
        assertThat(page.locator("[data-param=district] .field-error [lang=en]"))
                .hasText("'sdg.1' is not right: give the id of a District; choices/district lists them");
        // The browser itself logs a refused request; these are meant to be refused.
        visit.troubles().removeIf(trouble -> trouble.matches(".*status of 400.*"));
    }

    @Test
    void theCypherAndACurlLineAreShown(Browsing.Visit visit) {
        Page page = visit.open(SAKAI);
        assertThat(page.locator("[data-cypher]")).containsText("CARRIED_OUT_BY");
        assertThat(page.locator("[data-curl]")).containsText("/api/v1/queries/district-sdgs/results");
    }
}
