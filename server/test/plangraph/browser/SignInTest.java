package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.access.Role;
import plangraph.app.settings.AccessSettings;
import plangraph.app.settings.Settings;
import plangraph.testing.DatasetFolder;
import plangraph.testing.RunningServer;

/** Where reading needs a token, a browser asks for it once, and then shows what was asked for. */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SignInTest {
    @SuppressWarnings("NullAway.Init")
    private RunningServer closed;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Path small = DatasetFolder.in(folder, "small").path();
        closed = new RunningServer(
                new Settings("127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "", "", List.of(small))
                        .withAccess(AccessSettings.NONE.withToken(AccessSettings.TOKEN)));
    }

    @AfterAll
    void stop() {
        closed.close();
    }

    private static void signIn(Page page, String token) {
        page.locator("#token").fill(token);
        page.locator("button").click();
    }

    @Test
    void theTokenIsAskedForOnceAndFilesByLinkCome(Browsing.Visit visit) throws Exception {
        visit.expectRefusals(401);
        Page page = visit.page();
        page.navigate(closed.base() + "/?query=plans");
        assertThat(page.locator("h1")).hasText("Plangraph");
        visit.screenshot("sign-in");
        signIn(page, "plangraph_guessed");
        assertThat(page.locator("[role=alert]")).containsText("このトークンは登録されていません");

        page.navigate(closed.base() + "/?query=plans");
        signIn(page, closed.token(Role.EDITOR));
        assertThat(page).hasURL(Pattern.compile("query=plans"));
        assertThat(page.locator("table.answer tbody")).containsText("計画");
        assertEquals("", page.evaluate("document.cookie"), "no script reads the token");

        Page second = visit.context().newPage();
        second.navigate(closed.base() + "/?query=plans");
        assertThat(second.locator("table.answer tbody")).containsText("計画");
        Download file = second.waitForDownload(() -> second.evaluate("""
                        () => { const a = document.createElement('a'); a.href = '/api/v1/queries/plans/results.csv'; a.download = '';
                          document.body.append(a); a.click(); }"""));
        assertTrue(Files.readString(file.path()).contains("計画"));
    }

    @Test
    void whoWasSignedOutMeanwhileIsAskedAgain(Browsing.Visit visit) {
        visit.expectRefusals(401);
        Page page = visit.page();
        page.navigate(closed.base() + "/?query=plans");
        signIn(page, closed.token(Role.VIEWER));
        assertThat(page.locator("table.answer tbody")).containsText("計画");
        closed.revokeTokens();
        page.navigate(closed.base() + "/?view=queries");
        assertThat(page.locator("#token")).isVisible();
    }
}
