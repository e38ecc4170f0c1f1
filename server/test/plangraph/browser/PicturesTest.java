package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every picture can be taken away as a file of its own. */
@ExtendWith(Browsing.class)
final class PicturesTest {
    private static final String SAKAI = "/?focus=isesaki.district.sakai";

    private static Download take(Browsing.Visit visit, String path, String format) {
        Page page = visit.open(path);
        return page.waitForDownload(
                () -> page.locator("[data-picture=" + format + "]").click());
    }

    private static Document parsed(Download download) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(download.path().toFile());
    }

    private static List<String> texts(Document svg) {
        var nodes = svg.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/?focus=isesaki.district.sakai | 境地区のまわり | 境地区の年間観光入込客数",
                "/?query=district-sdgs&p.district=isesaki.district.sakai&view=graph | 境地区はどのSDGsに関係しますか | 境地区",
                "/?from=isesaki.district.sakai&to=sdg.11 | 「境地区」から「住み続けられるまちづくりを」への経路 | 施策で実現 →",
                "/?query=policy-district-matrix | 政策と地区の対応表を見せてください | 赤堀地区",
                "/?view=overview&p.plan=isesaki.plan3 | 第3次伊勢崎市総合計画 — 計画の全体図 | 5-1 災害に強いまちづくりの推進",
                "/?view=kpis | 指標の現状値と目標値 | 新規求人件数"
            })
    void anSvgHasTitleLegendRevisionAndDay(String path, String title, String content, Browsing.Visit visit)
            throws Exception {
        Document svg = parsed(take(visit, path, "svg"));
        assertEquals(title, svg.getElementsByTagName("title").item(0).getTextContent());
        List<String> texts = texts(svg);
        assertEquals(title, texts.getFirst());
        String all = String.join("", texts);
        assertTrue(all.contains(content.replace(" ", "")) || all.contains(content), all);
        String revision = visit.page().locator("[data-revision]").getAttribute("data-revision");
        assertTrue(all.contains("データ版 " + revision + " — "), all);
        assertTrue(all.contains("（案）"), () -> "it rests on drafts, and says so: " + all);
        assertTrue(all.contains(java.time.Year.now(java.time.ZoneId.systemDefault()) + "年"), all);
        assertEquals(0, svg.getElementsByTagName("foreignObject").getLength(), "any program reads plain shapes");
    }

    @Test
    void linesAreToldApartByTheirBasis(Browsing.Visit visit) throws Exception {
        String all = String.join(
                "\n", texts(parsed(take(visit, SAKAI + "&open=isesaki.district.sakai.direction.1", "svg"))));
        assertTrue(all.contains("明示（文書に書かれている）"), all);
        assertTrue(all.contains("判断（人が理由を付けて判断した）"), all);
    }

    @Test
    void aPngHasTwiceTheDotsOfTheSvg(Browsing.Visit visit) throws Exception {
        Element svg = parsed(take(visit, SAKAI, "svg")).getDocumentElement();
        BufferedImage png = ImageIO.read(take(visit, SAKAI, "png").path().toFile());
        assertEquals(2 * Integer.parseInt(svg.getAttribute("width")), png.getWidth());
        assertEquals(2 * Integer.parseInt(svg.getAttribute("height")), png.getHeight());
        assertEquals(0xFFFFFFFF, png.getRGB(1, 1), "paper is white");
        assertTrue(hasInk(png), "something is drawn");
    }

    private static boolean hasInk(BufferedImage png) {
        for (int x = 0; x < png.getWidth(); x += 2) {
            if ((png.getRGB(x, png.getHeight() / 2) & 0xFF) < 0x80) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aPictureTakenInTheDarkIsMadeForPaper(Browsing.Visit visit) throws Exception {
        visit.dark();
        String svg = Files.readString(take(visit, SAKAI, "svg").path(), StandardCharsets.UTF_8);
        assertTrue(svg.contains("fill=\"rgb(27,36,46)\""), "ink of the light theme");
        assertTrue(!svg.contains("rgb(232,236,240)"), "no ink of the dark theme");
        assertThat(visit.page().locator(".on-paper")).hasCount(0);
    }

    @Test
    void everythingIsInThePictureNotOnlyWhatIsScrolledIntoView(Browsing.Visit visit) throws Exception {
        String all = String.join("", texts(parsed(take(visit, "/?query=measure-sdg-matrix", "svg"))));
        // The last of the 51 rows.
        assertTrue(all.contains("空き家対策の推進"), all);
        assertTrue(all.contains("パートナーシップで目標を"), all);
        // What the words in the cells mean.
        assertTrue(all.contains("従としてつながる"), all);
    }
}
