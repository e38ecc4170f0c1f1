package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.settings.Settings;
import plangraph.testing.BareTown;
import plangraph.testing.DatasetFolder;
import plangraph.testing.RunningServer;

/** Where several cities are loaded, the head says which one is asked about, and another can be chosen. */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CitiesTest {
    @SuppressWarnings("NullAway.Init")
    private RunningServer towns;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Path small = DatasetFolder.in(folder, "small").path();
        Path bare = BareTown.write(Files.createDirectory(folder.resolve("bare")));
        List<Path> folders = List.of(small, bare, papers(folder));
        towns = new RunningServer(
                new Settings("127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "", "", folders));
    }

    /** A town with more documents than the server lists at once; the last is a draft. */
    private static Path papers(Path parent) throws Exception {
        Stream<String> head = Stream.of(
                "id: papers",
                "title: {ja: 紙の町, en: A town of papers}",
                "description: {ja: 試しの表, en: Tables to try}",
                "licence: CC0",
                "attribution: nobody",
                "documents:",
                "  - {id: ID.document.plan, title: 計画書, status: adopted, lines: 20}");
        Stream<String> documents = IntStream.range(0, 1_000)
                .mapToObj(number -> "  - {id: ID.document.report-%03d, title: 報告書 %03d, status: adopted, lines: 1}"
                        .formatted(number, number));
        Stream<String> last = Stream.of("  - {id: ID.document.zz, title: 素案, status: draft, lines: 1}");
        return DatasetFolder.in(parent, "papers")
                .file(
                        "dataset.yaml",
                        Stream.of(head, documents, last).flatMap(lines -> lines).toArray(String[]::new))
                .path();
    }

    @AfterAll
    void stop() {
        towns.close();
    }

    private Page open(Browsing.Visit visit, String path) {
        return new Browsing.Visit(towns, visit.context(), visit.page(), visit.troubles(), visit.refusals()).open(path);
    }

    private static Locator city(Page page) {
        return page.locator("[data-city-switch]");
    }

    @Test
    void aQuestionIsAskedOfTheCityThatIsChosenAndTheLinkSaysWhich(Browsing.Visit visit) {
        Page page = open(visit, "/?query=plans");
        Locator rows = page.locator("table.answer tbody");
        assertThat(city(page)).hasValue("small");
        assertThat(rows).containsText("計画");
        assertThat(rows).not().containsText("試し町総合計画");

        city(page).selectOption("bare");
        visit.settle();

        assertThat(rows).containsText("試し町総合計画");
        assertThat(page).hasURL(Pattern.compile("city=bare"));
        visit.screenshot("cities");
        assertThat(page.locator("a[href*='results.csv']").first())
                .hasAttribute("href", Pattern.compile("dataset=bare"));

        visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("[data-copy-answer]").click();
        // The text comes from the server before it is in the clipboard.
        assertThat(page.locator("#announcement")).containsText("コピーしました");
        String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertTrue(copied.contains("質問の対象の自治体: 試しの町"), copied);

        page.reload();
        visit.settle();
        assertThat(city(page)).hasValue("bare");
        assertThat(rows).containsText("試し町総合計画");

        page.goBack();
        visit.settle();
        assertThat(city(page)).hasValue("small");
        assertThat(rows).not().containsText("試し町総合計画");
    }

    @Test
    void whoeverLooksAtAnElementAsksItsCityNext(Browsing.Visit visit) {
        Page page = open(visit, "/?focus=" + BareTown.MEASURE);
        assertThat(city(page)).hasValue("bare");
        page.locator("[data-nav=queries]").click();
        visit.settle();
        assertThat(city(page)).hasValue("bare");
        assertThat(page).hasURL(Pattern.compile("city=bare"));

        city(page).selectOption("small");
        visit.settle();
        assertEquals(
                "/?view=queries", page.url().substring(towns.base().toString().length()), "the first needs no word");
    }

    @Test
    void theDraftAmongAThousandDocumentsIsNamed(Browsing.Visit visit) {
        Page page = open(visit, "/?view=gaps&city=papers");
        assertThat(page.locator("[data-notice=draft] [data-status=draft]")).hasCount(1);
        assertThat(page.locator("[data-notice=draft] [data-source]")).hasCount(1_002);
        visit.screenshot("thousand-documents");
    }

    @Test
    void theGapsAreThoseOfTheCity(Browsing.Visit visit) {
        Page page = open(visit, "/?view=gaps&city=bare");
        Locator count = page.locator("[data-gap=measures-without-sdg] [data-gap-count=all]");
        assertThat(count).hasText("1");
        count.click();
        visit.settle();
        assertThat(page.locator("table.answer tbody")).containsText("道を直す");
        assertThat(city(page)).hasValue("bare");
    }

    @Test
    void searchFindsWhatTheCityHas(Browsing.Visit visit) {
        Page page = open(visit, "/?q=道&city=bare");
        assertThat(page.locator("main")).containsText("道を直す");
        assertThat(page.locator("main")).not().containsText("道路の整備");
        city(page).selectOption("small");
        visit.settle();
        assertThat(page.locator("main")).containsText("道路の整備");
        assertThat(page.locator("main")).not().containsText("道を直す");
    }

    @Test
    void aCityThatIsNotLoadedIsRefusedInsteadOfAnsweredForAnother(Browsing.Visit visit) {
        visit.expectRefusals(400);
        Page page = open(visit, "/?query=plans&city=atlantis");
        assertThat(page.locator("main")).containsText("atlantis");
        assertThat(page.locator("table.answer")).hasCount(0);
    }

    @Test
    void withOneCityThereIsNothingToChoose(Browsing.Visit visit) {
        assertThat(city(visit.open("/"))).hasCount(0);
    }
}
