package plangraph.publish.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** An answer sheet as a Word file: A4, real headings, a table whose head is repeated on every page. */
public final class DocxSheet {
    /** A4 in twentieths of a point, and its margins (18 mm). */
    private static final int SHORT_SIDE = 11_906;

    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_020;

    private final AnswerSheet sheet;
    private final XWPFDocument document;

    private DocxSheet(AnswerSheet sheet, XWPFDocument document) {
        this.sheet = sheet;
        this.document = document;
    }

    public static void write(AnswerSheet sheet, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new DocxSheet(sheet, document).fill();
            document.write(out);
        }
    }

    private void fill() throws IOException {
        style();
        page();
        document.getProperties().getCoreProperties().setTitle(sheet.title());
        document.getProperties().getCoreProperties().setCreator("Plangraph");
        AnswerSheet.Headings say = sheet.headings();
        paragraph("Heading1", say.sheet() + "　" + sheet.title());
        heading(say.question());
        paragraph("Normal", sheet.question());
        facts(sheet.parameters());
        heading(say.answer());
        sheet.answer().forEach(sentence -> paragraph("Answer", sentence));
        heading(say.table());
        if (!sheet.common().isEmpty()) {
            paragraph("Item", say.common());
            facts(sheet.common());
        }
        new DocxTable(document, sheet.table(), (sheet.landscape() ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN).write();
        headingOf(sheet.citations(), say.citations());
        sheet.citations().forEach(document -> {
            paragraph("Normal", document.named());
            document.places().forEach(place -> paragraph("Item", place.named()));
        });
        headingOf(sheet.bases(), say.bases());
        facts(sheet.bases());
        headingOf(sheet.unknown(), say.unknown());
        sheet.unknown().forEach(item -> paragraph("Item", "・" + item));
        heading(say.record());
        facts(sheet.record());
        headingOf(sheet.cypher().lines().toList(), say.cypher());
        sheet.cypher().lines().forEach(line -> paragraph("Code", line));
        footer();
    }

    /** Styles are a file of their own: POI begins with none, and headings that are none cannot be navigated. */
    private void style() throws IOException {
        try (InputStream file = DocxSheet.class.getResourceAsStream("/sheet/styles.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(Objects.requireNonNull(file, "sheet/styles.xml"))
                            .getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("sheet/styles.xml is not right", e);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(sheet.landscape() ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(sheet.landscape() ? SHORT_SIDE : LONG_SIDE));
        if (sheet.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(500));
        margins.setFooter(BigInteger.valueOf(500));
        margins.setGutter(BigInteger.ZERO);
    }

    private void heading(String title) {
        paragraph("Heading2", title);
    }

    /** Nothing stands above nothing. */
    private void headingOf(List<?> part, String title) {
        if (!part.isEmpty()) {
            heading(title);
        }
    }

    private void facts(List<AnswerSheet.Fact> facts) {
        for (AnswerSheet.Fact fact : facts) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Item");
            DocxText.add(paragraph.getCTP(), fact.name() + "　", true);
            DocxText.add(paragraph.getCTP(), fact.value(), false);
        }
    }

    private void paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        DocxText.add(paragraph.getCTP(), words, false);
    }

    /** What the sheet is made of, and which page this is: a single sheet of paper must tell where it belongs. */
    private void footer() {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        sheet.record().stream()
                .limit(2)
                .forEach(fact -> DocxText.add(paragraph.getCTP(), fact.name() + " " + fact.value() + "　", false));
        field(paragraph, "PAGE");
        DocxText.add(paragraph.getCTP(), " / ", false);
        field(paragraph, "NUMPAGES");
    }

    /** What Word puts in its place; until it does, a one stands there. */
    private static void field(XWPFParagraph paragraph, String instruction) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
