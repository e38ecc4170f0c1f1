package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.settings.Settings;
import plangraph.testing.HubTown;
import plangraph.testing.RunningServer;

/** An element with 2,000 neighbours opens as counted groups and is read a step at a time. */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HubTest {
    private static final String HUB = HubTown.HUB;
    private static final int PROJECTS = 10;

    @SuppressWarnings("NullAway.Init")
    private RunningServer town;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Path tables =
                HubTown.write(Files.createDirectory(folder.resolve("town")), new HubTown.Size(1_400, 590, PROJECTS));
        town = new RunningServer(
                new Settings("127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "", "", List.of(tables)));
    }

    @AfterAll
    void stop() {
        town.close();
    }

    private Page open(Browsing.Visit visit) {
        return open(visit, "/?focus=" + HUB);
    }

    private Page open(Browsing.Visit visit, String path) {
        return new Browsing.Visit(town, visit.context(), visit.page(), visit.troubles(), visit.refusals()).open(path);
    }

    private static Locator item(Page page, int number) {
        return page.locator(".box [data-node='" + HubTown.id("ManifestoItem", number) + "']");
    }

    @Test
    void itsKindsAreCountedGroups(Browsing.Visit visit) {
        Page page = open(visit);
        assertThat(page.locator("[data-notice=truncated]")).containsText("2000件");
        assertThat(page.locator("[data-group='" + HUB + ":ManifestoItem']")).containsText("1400");
        assertThat(page.locator("[data-group='" + HUB + ":Initiative']")).containsText("590");
        assertThat(page.locator("[data-legend=ManifestoItem]")).containsText("1400");
        assertThat(page.locator("[data-legend=analyst]")).containsText("1410");
        // The element itself, and the kind that is small enough to stand there at once.
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS);
        visit.screenshot("hub");
    }

    @Test
    void aKindIsReadAHundredAtATimeAndTheLinkKeepsIt(Browsing.Visit visit) {
        Page page = open(visit);
        page.locator("[data-group='" + HUB + ":ManifestoItem']").click();
        visit.settle();
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 100);
        page.locator(".more-of").click();
        visit.settle();
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 200);
        page.reload();
        visit.settle();
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 200);
    }

    @Test
    void stepsBeyondAThousandMoveTheWindowOn(Browsing.Visit visit) {
        Page page = open(visit, "/?focus=" + HUB + "&open=" + HUB + ":ManifestoItem," + HUB + ":ManifestoItem:10");
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 1_000);
        page.locator("[data-step='+']").click();
        visit.settle();
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 1_000);
        assertThat(item(page, 1100)).hasCount(1);
        assertThat(item(page, 100)).hasCount(0);
        assertThat(page.locator("[data-step='+']")).containsText("1400件のうち101～1100件目");
        page.locator("[data-step='-']").click();
        visit.settle();
        assertThat(item(page, 1)).hasCount(1);
        assertThat(page.locator("[data-step='-']")).hasCount(0);
    }

    @Test
    void theLastStepEndsWithTheLastOne(Browsing.Visit visit) {
        Page page = open(visit, "/?focus=" + HUB + "&open=" + HUB + ":ManifestoItem," + HUB + ":ManifestoItem:99");
        assertThat(item(page, 1400)).hasCount(1);
        assertThat(item(page, 401)).hasCount(1);
        assertThat(item(page, 400)).hasCount(0);
        assertThat(page.locator("[data-step='+']")).hasCount(0);
    }

    @Test
    void linesIntoAnOpenedGroupRunTogether(Browsing.Visit visit) {
        Page page = open(visit);
        page.locator("[data-group='" + HUB + ":ManifestoItem']").click();
        visit.settle();
        Object starts = page.locator("[data-wire*='ALIGNS_WITH'] .wire-whole")
                .evaluateAll("lines => new Set(lines.map(line => line.getAttribute('d').split('V')[0])).size");
        assertTrue(starts.equals(1), "one way up to the head of the group, not " + starts);
    }

    @Test
    void aHiddenBasisTakesItsKindsAway(Browsing.Visit visit) {
        Page page = open(visit);
        page.locator("[data-legend=analyst]").click();
        visit.settle();
        assertThat(page.locator("[data-group='" + HUB + ":ManifestoItem']")).hasCount(0);
        assertThat(page.locator("[data-group='" + HUB + ":Initiative']")).isVisible();
    }
}
