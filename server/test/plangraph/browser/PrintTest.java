package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every view on A4. */
@ExtendWith(Browsing.class)
final class PrintTest {
    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 (\\d+)");
    private static final String LYING = "841";
    private static final String STANDING = "594";

    /** @param most sheets that it may take; an overview once began on the second, a matrix once lost its headings */
    @ParameterizedTest
    @CsvSource({
        "/?focus=isesaki.district.sakai, lying, 3",
        "/?query=district-sdgs&p.district=isesaki.district.sakai&view=graph, lying, 1",
        "/?query=manifesto-alignment-by-policy, lying, 2",
        "/?view=overview&p.plan=isesaki.plan3, lying, 2",
        "/?view=kpis, lying, 7",
        "/?query=district-sdgs&p.district=isesaki.district.sakai&view=sheet, standing, 4"
    })
    void everyViewIsPrintedOnFewSheets(String path, String way, int most, Browsing.Visit visit) throws Exception {
        Page page = visit.open(path);
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots", "print-" + path.replaceAll("\\W+", "-") + ".pdf"), pdf);
        List<String> widths = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .map((MatchResult sheet) -> sheet.group(1))
                .toList();
        assertEquals(way.equals("lying") ? LYING : STANDING, widths.getFirst());
        assertTrue(widths.size() <= most, widths.size() + " sheets");
    }

    @Test
    void aTallPictureStandsOnOneStandingSheet(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.plan3.measure.3-1&open=isesaki.plan3.measure.3-1:ManifestoItem");
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("body")).hasAttribute("data-paper", "tall");
        BoundingBox stage = page.locator(".stage").boundingBox();
        // A4 at 96 dots to the inch, without its margins.
        assertTrue(stage.height <= 1_001 && stage.width <= 680, stage.width + " × " + stage.height);
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertTrue(page.locator(".stage").boundingBox().height > 1_001, "the screen has it in full again");
    }

    @Test
    void whatCanOnlyBePressedIsNotPrinted(Browsing.Visit visit) {
        Page page = visit.open("/?focus=isesaki.district.sakai");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        for (String tool : List.of("[data-list-toggle]", ".picture-buttons", ".canvas-tools", ".header-search")) {
            assertThat(page.locator(tool)).isHidden();
        }
        assertThat(page.locator(".box").first()).isVisible();
    }
}
