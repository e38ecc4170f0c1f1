package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an answer to the paper that is laid before the council. */
@ExtendWith(Browsing.class)
final class SheetPageTest {
    private static final String SAKAI = "/?query=district-sdgs&p.district=isesaki.district.sakai";

    @Test
    void anAnswerLeadsToItsSheetAndTheSheetBack(Browsing.Visit visit) {
        Page page = visit.open(SAKAI);
        page.locator("[data-sheet-link]").click();
        visit.settle();
        assertThat(page).hasURL(visit.server().base() + SAKAI + "&view=sheet");
        assertThat(page.locator("[data-sheet-question]")).hasText("「境地区」はどのSDGsに関係しますか");
        // CARRIED_OUT_BY and CONTRIBUTES_TO of the four directions of 境地区 reach 8 of the 17 goals.
        assertThat(page.locator(".sheet-answer").first())
                .hasText("SDGsのゴール17件（「確定」の文書に記載のあるもの）のうち、「地区が関わるSDGs」に当たるのは8件です。");
        assertThat(page.locator("table.sheet-table")).hasAttribute("data-rows", "8");
        visit.screenshot("sheet");
        page.locator(".sheet-tools a").first().click();
        visit.settle();
        assertThat(page.locator("table.answer")).hasAttribute("data-rows", "8");
    }

    @Test
    void itIsPrintedOnA4WithoutWhatCanBePressed(Browsing.Visit visit) throws Exception {
        Page page = visit.open(SAKAI + "&view=sheet");
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots/sheet.pdf"), pdf);
        assertTrue(
                new String(pdf, StandardCharsets.ISO_8859_1).contains("/MediaBox [0 0 594."), "A4 is 595 × 842 points");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator("[data-print]")).isHidden();
        assertThat(page.locator(".header")).isHidden();
    }

    @Test
    void theWordFileSaysTheSame(Browsing.Visit visit) throws Exception {
        Page page = visit.open(SAKAI + "&view=sheet");
        String sentence = page.locator(".sheet-answer").first().innerText();
        Download download =
                page.waitForDownload(() -> page.locator("[data-docx]").click());
        try (InputStream file = Files.newInputStream(download.path());
                XWPFDocument document = new XWPFDocument(file)) {
            assertEquals(
                    sentence,
                    document.getParagraphs().stream()
                            .filter(paragraph -> "Answer".equals(paragraph.getStyle()))
                            .findFirst()
                            .orElseThrow()
                            .getText());
            assertEquals(9, document.getTables().getFirst().getNumberOfRows(), "a head and eight goals");
        }
    }

    @Test
    void otherFormatsAreOffered(Browsing.Visit visit) throws Exception {
        Page page = visit.open(SAKAI);
        page.locator(".more-formats summary").click();
        for (String format : new String[] {
            "[data-download=xlsx]", "[data-download=graphml]", "[data-download=md]", "[data-download='csv cp932']"
        }) {
            Download download = page.waitForDownload(() -> page.locator(format).click());
            assertTrue(Files.size(download.path()) > 500, format);
        }
        visit.screenshot("take-away");
    }
}
