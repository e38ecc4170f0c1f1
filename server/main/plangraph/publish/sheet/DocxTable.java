package plangraph.publish.sheet;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The table of a sheet in a Word file. Written to the schema's own objects: POI's rows look up their place in the table each time. */
final class DocxTable {
    private static final int NARROWEST = 4;
    private static final int WIDEST = 30;

    private final XWPFDocument document;
    private final AnswerSheet.Table table;
    private final int width;
    private final List<List<String>> rows;

    /** @param width in twentieths of a point */
    DocxTable(XWPFDocument document, AnswerSheet.Table table, int width) {
        this.document = document;
        this.table = table;
        this.width = width;
        this.rows = table.rows().stream().map(row -> cells(table, row)).toList();
    }

    void write() {
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
            DocxText.add(paragraph, cells.get(i), false);
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
