package plangraph.publish.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import plangraph.model.text.XmlText;

/** Writes an answer sheet as a Word file: A4, real headings, a table whose head is repeated on every page. */
public final class DocxSheet {
    /** A4 in twentieths of a point, and its margins (18 mm). */
    private static final int SHORT_SIDE = 11_906;

    private static final Pattern NEWLINE = Pattern.compile("\\R");
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_020;

    private final AnswerSheet sheet;
    private final XWPFDocument document;

    private DocxSheet(AnswerSheet sheet, XWPFDocument document) {
        this.sheet = sheet;
        this.document = document;
    }

    /** Writes the sheet; the stream stays open. */
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
            add(paragraph.getCTP(), fact.name() + "　", true);
            add(paragraph.getCTP(), fact.value(), false);
        }
    }

    private void paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        add(paragraph.getCTP(), words, false);
    }

    /** What the sheet is made of, and which page this is: a single sheet of paper must tell where it belongs. */
    private void footer() {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        sheet.record().stream()
                .limit(2)
                .forEach(fact -> add(paragraph.getCTP(), fact.name() + " " + fact.value() + "　", false));
        field(paragraph, "PAGE");
        add(paragraph.getCTP(), " / ", false);
        field(paragraph, "NUMPAGES");
    }

    /** What Word puts in its place; until it does, a one stands there. */
    private static void field(XWPFParagraph paragraph, String instruction) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    /** Adds a run; a line break in the words is one on paper. */
    private static void add(CTP paragraph, String words, boolean bold) {
        CTR run = paragraph.addNewR();
        if (bold) {
            run.addNewRPr().addNewB();
        }
        String[] lines = NEWLINE.split(XmlText.of(words), -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            CTText text = run.addNewT();
            text.setStringValue(lines[i]);
            text.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** The table of a sheet in a Word file. Written to the schema's own objects: POI's rows look up their place in the table each time. */
    private static final class DocxTable {
        private static final int NARROWEST = 4;
        private static final int WIDEST = 30;

        private final XWPFDocument document;
        private final AnswerSheet.Table table;
        private final int width;
        private final List<List<String>> rows;

        /** @param width in twentieths of a point */
        private DocxTable(XWPFDocument document, AnswerSheet.Table table, int width) {
            this.document = document;
            this.table = table;
            this.width = width;
            this.rows = table.rows().stream().map(row -> cells(table, row)).toList();
        }

        private void write() {
            if (rows.isEmpty()) {
                return;
            }
            CTTbl written = document.getDocument().getBody().addNewTbl();
            CTTblPr properties = written.addNewTblPr();
            properties.addNewTblStyle().setVal("AnswerTable");
            properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
            set(properties.addNewTblW(), width);
            List<Integer> widths = widths();
            var grid = written.addNewTblGrid();
            widths.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
            CTRow head = row(written, table.titles(), widths, true);
            head.getTrPr().addNewTblHeader();
            rows.forEach(row -> row(written, row, widths, false));
        }

        private static List<String> cells(AnswerSheet.Table table, AnswerSheet.Row row) {
            List<String> cells = new ArrayList<>(row.cells());
            if (table.cites()) {
                cells.add(row.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining(" ")));
            }
            return cells;
        }

        private CTRow row(CTTbl written, List<String> cells, List<Integer> widths, boolean head) {
            CTRow row = written.addNewTr();
            CTTrPr properties = row.addNewTrPr();
            properties.addNewCantSplit();
            for (int i = 0; i < cells.size(); i++) {
                CTTc cell = row.addNewTc();
                set(cell.addNewTcPr().addNewTcW(), widths.get(i));
                CTP paragraph = cell.addNewP();
                paragraph.addNewPPr().addNewPStyle().setVal(head ? "CellHead" : style(i));
                add(paragraph, cells.get(i), false);
            }
            return row;
        }

        private String style(int column) {
            boolean number = column < table.columns().size()
                    && table.columns().get(column).kind().equals("number");
            return number ? "CellNumber" : "Cell";
        }

        private static void set(CTTblWidth to, int value) {
            to.setW(BigInteger.valueOf(value));
            to.setType(STTblWidth.DXA);
        }

        /** Columns share the page by the length of their words. */
        private List<Integer> widths() {
            List<Double> needs = new ArrayList<>();
            List<String> titles = table.titles();
            for (int i = 0; i < titles.size(); i++) {
                int column = i;
                double average = rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .average()
                        .orElse(NARROWEST);
                double need = Math.max(average, titles.get(column).length());
                needs.add(Math.sqrt(Math.clamp(need, NARROWEST, WIDEST)));
            }
            double all = needs.stream().mapToDouble(Double::doubleValue).sum();
            return needs.stream().map(need -> (int) (width * need / all)).toList();
        }
    }
}
