package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.access.Role;
import plangraph.testing.RunningServer;

/** A question of one's own: written, mended, tried, saved, found, shared, taken away. */
@ExtendWith(Browsing.class)
final class EditTest {
    private static final String WRONG = """
            MATCH (p:Plan)-[has:HAS_POLICY]->(policy:Policy)
            WHERE has.basis IN $basis
              AND polcy.dataset = $dataset
              AND p.id = 'isesaki.plan3'
            RETURN policy, collect(has) AS evidence
            ORDER BY policy.sortKey""";

    private final RunningServer server;

    EditTest(Browsing.Visit visit) {
        this.server = visit.server();
    }

    @AfterEach
    void nobodyKeepsAToken() {
        server.revokeTokens();
    }

    static Page signedIn(Browsing.Visit visit, String path) {
        Page page = visit.open(path);
        page.locator("[data-sign-in]").click();
        page.locator("#token").fill(visit.server().token(Role.EDITOR));
        page.locator("[data-sign-in-send]").click();
        assertThat(page.locator("[data-signed-in=editor]")).isVisible();
        visit.settle();
        return page;
    }

    private static void write(Page page, String id, String ja, String en, String cypher) {
        page.locator("#edit-id").fill(id);
        page.locator("#edit-title-ja").fill(ja);
        page.locator("#edit-title-en").fill(en);
        page.locator("#edit-question").fill(ja + "を見せてください");
        page.locator("#edit-empty-ja").fill("ありません。");
        page.locator("#edit-empty-en").fill("None.");
        page.locator("#edit-cypher").fill(cypher);
    }

    /** The browser itself logs a refused request; these are meant to be refused. */
    private static void refusedOnPurpose(Browsing.Visit visit) {
        visit.expectRefusals(400, 401);
    }

    @Test
    void aQuestionIsWrittenMendedTriedSavedFoundAndTakenAway(Browsing.Visit visit) throws Exception {
        Page page = signedIn(visit, "/?edit=new");
        write(page, "third-plan", "第3次の政策", "Policies of the third plan", WRONG);
        page.locator("[data-try]").click();
        Locator fault = page.locator("[data-fault='cypher:3:7']");
        fault.click();
        assertThat(page.locator("#edit-cypher")).isFocused();
        assertEquals("polcy", selected(page));
        assertThat(page.locator(".cypher-marks .wrong")).hasText("polcy");
        String described = page.locator("#edit-cypher").getAttribute("aria-describedby");
        assertThat(page.locator("#" + described)).containsText("polcy");
        refusedOnPurpose(visit);
        visit.screenshot("edit-fault");
        AccessibilityTest.check(visit);
        page.keyboard().type("policy");
        page.locator("[data-try]").click();
        // Plan 3 has seven policies.
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "7");
        assertThat(page.locator("[data-column-row=policy] select")).hasValue("node");
        visit.screenshot("edit-tried");
        AccessibilityTest.check(visit);
        page.locator("[data-save]").click();
        assertThat(page).hasURL(Pattern.compile(".*edit=third-plan.*"));
        foundTakenAndDeleted(visit, page);
    }

    private static String selected(Page page) {
        return page.locator("#edit-cypher")
                .evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)")
                .toString();
    }

    private static void foundTakenAndDeleted(Browsing.Visit visit, Page page) throws Exception {
        visit.open("/?view=queries");
        Locator mine = page.locator("[data-tag=own] [data-query=third-plan]");
        assertThat(mine.locator("[data-own]")).containsText("editor");
        visit.screenshot("gallery-own");
        mine.click();
        visit.settle();
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "7");
        page.locator(".behind > summary").click();
        page.locator("[data-edit]").click();
        visit.settle();
        Download file =
                page.waitForDownload(() -> page.locator("[data-download]").click());
        String text = Files.readString(file.path());
        assertTrue(
                text.startsWith("//+ id: third-plan\n//+ title: {ja: 第3次の政策, en: Policies of the third plan}\n"), text);
        assertEquals("third-plan.cypher", file.suggestedFilename());
        page.locator("[data-remove]").click();
        page.locator("[data-confirm]").click();
        assertThat(page).hasURL(Pattern.compile(".*view=queries.*"));
        visit.settle();
        assertThat(page.locator("[data-query=third-plan]")).hasCount(0);
    }

    /** The trial is asked for again when the language is switched, for its faults come in one. */
    @Test
    void aFaultIsToldInTheLanguageOfThePage(Browsing.Visit visit) {
        Page page = signedIn(visit, "/?edit=new");
        page.locator("#edit-cypher").fill(WRONG);
        page.locator("[data-try]").click();
        Locator fault = page.locator(".edit-faults li:has([data-fault='cypher:3:7']) > span");
        assertThat(fault).hasText("Neo4j が受け付けません: Variable `polcy` not defined。Cypher を直してください");
        assertThat(fault).hasAttribute("lang", "ja");
        page.locator("[data-language]").click();
        visit.settle();
        assertThat(fault).hasText("Neo4j refuses it: Variable `polcy` not defined; correct the Cypher");
        assertThat(fault).hasAttribute("lang", "en");
        assertEquals(WRONG, page.locator("#edit-cypher").inputValue(), "what was typed is still there");
        refusedOnPurpose(visit);
    }

    /** A draft comes back after a reload, but not as if it had been begun from what somebody else has saved meanwhile. */
    @Test
    void aDraftThatWasOvertakenDoesNotReplaceTheOther(Browsing.Visit visit) throws Exception {
        Page page = signedIn(visit, "/?edit=new");
        write(page, "shared-question", "はじめの版", "First version", WRONG.replace("polcy", "policy"));
        page.locator("[data-try]").click();
        assertThat(page.locator("table.answer")).isVisible();
        page.locator("[data-save]").click();
        assertThat(page).hasURL(Pattern.compile(".*edit=shared-question.*"));
        visit.settle();
        page.locator("#edit-title-ja").fill("わたしの版");
        String theirs = server.get(server.api("/queries/shared-question.cypher", Map.of()))
                .body()
                .replace("はじめの版", "ほかの人の版");
        var put = server.send(
                "PUT",
                server.api("/queries/shared-question", Map.of()),
                server.token(Role.EDITOR),
                theirs,
                "Content-Type",
                "text/plain",
                "If-Match",
                "*");
        assertEquals(200, put.statusCode(), put.body());
        page.reload();
        visit.settle();
        assertThat(page.locator("#edit-title-ja")).hasValue("わたしの版");
        assertThat(page.locator("[data-restored]")).containsText("ほかの人が別の版を保存しました");
        page.locator("[data-save]").click();
        assertThat(page.locator(".edit-faults, [role=alert]").first()).isVisible();
        visit.expectRefusals(412);
        page.locator("[data-discard]").click();
        visit.settle();
        assertThat(page.locator("#edit-title-ja")).hasValue("ほかの人の版");
        page.locator("[data-remove]").click();
        page.locator("[data-confirm]").click();
        assertThat(page).hasURL(Pattern.compile(".*view=queries.*"));
    }

    @Test
    void aWrongTokenIsSaidToBeWrong(Browsing.Visit visit) {
        server.token(Role.EDITOR);
        Page page = visit.open("/?edit=new");
        page.locator("[data-sign-in]").click();
        page.locator("#token").fill("plangraph_guessed");
        page.locator("[data-sign-in-send]").click();
        assertThat(page.locator("[data-token-error]")).hasText("このトークンは使えません。");
        refusedOnPurpose(visit);
    }
}
