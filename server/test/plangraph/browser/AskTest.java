package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The question box: a sentence is typed, understood, changed where it was not meant so, and answered. */
@ExtendWith(Browsing.class)
final class AskTest {
    private static final Pattern SAKAI =
            Pattern.compile(".*query=district-sdgs&p\\.district=isesaki\\.district\\.sakai.*");

    /** The first question of a server learns the names, which takes longer than a page is waited for. */
    private static Page open(Browsing.Visit visit, String path) throws Exception {
        visit.server().json("/ask", Map.of("text", "SDGs"));
        return visit.open(path);
    }

    @Test
    void enterAnswersTheQuestion(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/");
        page.locator("#search").fill("境地区はどのSDGsに関係する？");
        page.locator("#search").press("Enter");
        assertThat(page).hasURL(SAKAI);
        visit.settle();
        // The goals that the four directions of 境地区 reach, see QuestionTest.
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "8");
    }

    @Test
    void questionsStandAboveElementsAndAreChosenWithTheArrows(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/");
        page.locator("#search").pressSequentially("境地区のSDGs");
        Locator first = page.locator("#suggestions [role=option]").first();
        assertThat(first).hasAttribute("data-question", "district-sdgs");
        assertThat(first.locator("[data-slot=district]")).hasText("境地区");
        page.locator("#search").press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#search")).hasAttribute("aria-activedescendant", "option-0");
        visit.screenshot("ask-suggestions");
        page.locator("#search").press("Enter");
        assertThat(page).hasURL(SAKAI);
    }

    /** The list of the words before is still there, with a question marked in it, when what was typed since is asked. */
    @Test
    void enterAsksWhatIsTypedAndNotWhatWasMarkedBefore(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/");
        page.locator("#search").fill("境地区のSDGs");
        Locator first = page.locator("#suggestions [role=option]").first();
        assertThat(first.locator("[data-slot=district]")).hasText("境地区");
        page.locator("#search").press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");

        page.locator("#search").fill("赤堀地区のSDGs");
        page.locator("#search").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*query=district-sdgs&p\\.district=isesaki\\.district\\.akabori.*"));
    }

    /** Any element may be asked about its evidence, so no choices are offered: asking for them would be an error in the console. */
    @Test
    void aSlotForAnyElementAsksForNoChoices(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/?ask=境地区はどのSDGsに関係する？");
        assertThat(page.locator("[data-suggestion=element-evidence]")).isVisible();
    }

    @Test
    void aSlotIsClickedAndChosenAnew(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/?ask=境地区のSDGs");
        Locator first = page.locator("[data-matches] > li").first();
        first.locator(".slot-button").click();
        assertThat(page.locator("#param-district")).isFocused();
        page.locator("#param-district").fill("東");
        page.locator("#param-district").press("Enter");
        visit.screenshot("ask-slot");
        first.locator(".suggestion-form button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*p\\.district=isesaki\\.district\\.azuma.*"));
    }

    @Test
    void whatIsOpenIsAskedFor(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/");
        page.locator("#search").fill("地区のSDGs");
        page.locator("#search").press("Enter");
        Locator first = page.locator("[data-matches] > li").first();
        assertThat(first.locator(".slot-open")).containsText("地区");
        assertThat(first.locator("[data-open]")).isVisible();
        assertThat(first.locator("[data-answer]")).hasCount(0);
    }

    @Test
    void wordsThatAreNoQuestionAreSearchedFor(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/");
        page.locator("#search").fill("待機児童について");
        page.locator("#search").press("Enter");
        visit.settle();
        assertThat(page.locator(".search-results h1")).containsText("待機児童");
        assertThat(page.locator("[data-node='isesaki.term.childcare-waiting-children']")
                        .first())
                .isVisible();
    }

    @Test
    void whereNothingFitsThePageSaysSo(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/?ask=asdfghjkl&lang=en");
        assertThat(page.locator("[data-nothing]")).hasText("No question fits this sentence.");
        assertThat(page.locator("[data-nearest] > li")).hasCount(1);
    }

    /** 宇宙開発 is in no measure: the measures are offered with the word struck through, and Enter opens none of them. */
    @Test
    void enterOpensTheChoiceWhereAWordIsUnread(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/");
        page.locator("#search").fill("宇宙開発に関する重点施策");
        page.locator("#search").press("Enter");
        Locator first = page.locator("[data-matches] > li").first();
        assertThat(first).hasAttribute("data-suggestion", "plan-measures");
        assertThat(first.locator("[data-unread] s")).hasText("宇宙開発");
        assertThat(page.locator("table.answer")).hasCount(0);
        visit.screenshot("ask-unread");
    }

    /** Items 3-1-1, 3-1-3 and 3-1-4 have 防災 in their wording. */
    @Test
    void aTopicNarrowsTheAnswerDown(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/");
        page.locator("#search").fill("防災の公約");
        page.locator("#search").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*query=manifesto-items.*about=.*"));
        visit.settle();
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "3");
    }

    @Test
    void whatNoDocumentTellsIsSaidAboveTheNearest(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/");
        page.locator("#search").fill("公約の予算はいくらですか");
        page.locator("#search").press("Enter");
        assertThat(page.locator("[data-limits] li")).containsText("金額を入れる場所がまだない");
        assertThat(page.locator("[data-nearest] [data-suggestion=manifesto-items]"))
                .isVisible();
        assertThat(page.locator("[data-matches]")).hasCount(0);
        visit.screenshot("ask-limits");
    }

    @Test
    void whyTwoThingsHaveToDoWithEachOtherOpensThePaths(Browsing.Visit visit) throws Exception {
        Page page = open(visit, "/");
        page.locator("#search").fill("田島弥平旧宅はなぜ環境政策に関係するのですか");
        page.locator("#search").press("Enter");
        assertThat(page)
                .hasURL(Pattern.compile(".*from=isesaki\\.place\\.tajima-yahei.*to=isesaki\\.plan3\\.policy\\.6.*"));
    }
}
