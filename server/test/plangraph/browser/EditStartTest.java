package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.access.Role;
import plangraph.testing.RunningServer;

/** What a question of one's own may begin with: another one, a file, the words of the graph. */
@ExtendWith(Browsing.class)
final class EditStartTest {
    private final RunningServer server;

    EditStartTest(Browsing.Visit visit) {
        this.server = visit.server();
    }

    @AfterEach
    void nobodyKeepsAToken() {
        server.revokeTokens();
    }

    @Test
    void aReviewedQueryIsATemplateAndADraftSurvivesBack(Browsing.Visit visit) {
        Page page = EditTest.signedIn(visit, "/?edit=new&p.of=district-sdgs");
        assertThat(page.locator("#edit-cypher")).hasValue(Pattern.compile("CARRIED_OUT_BY"));
        assertThat(page.locator("[data-param-row='0'] input").first()).hasValue("district");
        page.locator("#edit-title-ja").fill("書きかけ");
        page.locator("[data-nav=queries]").click();
        visit.settle();
        page.goBack();
        visit.settle();
        assertThat(page.locator("#edit-title-ja")).hasValue("書きかけ");
        page.locator("[data-discard]").click();
        assertThat(page.locator("#edit-title-ja")).hasValue("地区が関わるSDGs");
    }

    /** The link to the editor that a person makes of the address of a question. */
    @Test
    void aReviewedQueryIsOpenedAsATemplateAndNotToBeSavedOver(Browsing.Visit visit) {
        Page page = EditTest.signedIn(visit, "/?edit=district-sdgs");
        assertThat(page.locator("#edit-cypher")).hasValue(Pattern.compile("CARRIED_OUT_BY"));
        assertThat(page.locator("#edit-id")).hasValue("");
        assertThat(page.locator("[data-remove]")).hasCount(0);
    }

    /** Names have slashes: what was saved is read into the form and saved again as it was. */
    @Test
    void titlesOfChoicesComeBackAsTheyWere(Browsing.Visit visit) {
        Page page = visit.open("/");
        String values = """
                {"day":{"ja":"人/日","en":"people/day"},"same":{"ja":"KPI","en":"KPI"},"road":{"ja":"道路・橋","en":"roads and/or bridges"},\
                "both":{"ja":"道路 / 橋","en":"roads // bridges /"}}""";
        Object again = page.evaluate("""
                async (values) => {
                    const main = document.querySelector('script[type=module][src$="/main.js"]').src;
                    const { fieldsOf, modelOf } = await import(main.replace('joined/main.js', 'screens/edit/model.js'));
                    const params = { choice: { type: 'enum', required: true, values: JSON.parse(values) } };
                    return JSON.stringify(fieldsOf(modelOf({ params }, 'mine')).params.choice.values);
                }""", values);
        assertEquals(values, again);
    }

    @Test
    void whatCannotBeATokenOrHasNoIdIsSaidAtOnce(Browsing.Visit visit) {
        Page page = visit.open("/?edit=new");
        page.locator("[data-sign-in]").click();
        page.locator("#token").fill("ｐｌａｎ県");
        page.locator("[data-sign-in-send]").click();
        assertThat(page.locator("[data-token-error]")).hasText("このトークンは使えません。");
        page.locator("#token").fill(server.token(Role.EDITOR));
        page.locator("[data-sign-in-send]").click();
        assertThat(page.locator("[data-signed-in=editor]")).isVisible();
        visit.settle();
        page.locator("[data-save]").click();
        assertThat(page.locator(".edit-faults")).containsText("IDを入れてください。");
    }

    @Test
    void aWordOfTheSchemaIsPutWhereTheCursorIs(Browsing.Visit visit) {
        Page page = visit.open("/?edit=new");
        page.locator("#edit-cypher").fill("MATCH (n)");
        page.locator("#edit-cypher").evaluate("field => field.setSelectionRange(8, 8)");
        page.locator("[data-insert=':District']").click();
        assertThat(page.locator("#edit-cypher")).hasValue("MATCH (n:District)");
    }

    @Test
    void aFileIsReadIntoTheFields(Browsing.Visit visit) {
        Page page = EditTest.signedIn(visit, "/?edit=new");
        page.locator("[data-import]").setInputFiles(Path.of("cypher/queries/plan-measures.cypher"));
        assertThat(page.locator("#edit-id")).hasValue("plan-measures");
        assertThat(page.locator("#edit-cypher")).hasValue(Pattern.compile("RETURN"));
    }
}
