package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import plangraph.model.text.XmlText;

/** An Excel file whose rows wait on disk, not in memory: a few at a time are held, the rest are in temporary files until written. */
final class XlsxBook implements AutoCloseable {
    private static final int WIDTH_IN_CHARACTERS = 24;
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** Beyond it Excel's numbers skip some. */
    private static final long MOST_EXACT = 1L << 53;
    /** Excel reads this as the escape of a character. */
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int ROWS_HELD = 50;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD);
    private final CellStyle plain = workbook.getCellStyleAt(0);
    private final CellStyle head = workbook.createCellStyle();
    private final CellStyle quoted = workbook.createCellStyle();

    XlsxBook() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        // Text stays text also when somebody edits the cell.
        quoted.setQuotePrefixed(true);
    }

    /** A table that grows over as many sheets as it needs. */
    Table table(String name, List<String> header) {
        return new Table(name, header);
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** A table of the file: a head that stays in view, then rows of real numbers, booleans and texts. */
    final class Table {
        private final String name;
        private final List<String> header;
        private SXSSFSheet sheet;
        private int sheets;
        private int next;

        private Table(String name, List<String> header) {
            this.name = name;
            this.header = header;
            this.sheet = begin();
        }

        private SXSSFSheet begin() {
            sheets++;
            next = 0;
            SXSSFSheet begun = workbook.createSheet(
                    WorkbookUtil.createSafeSheetName(sheets == 1 ? name : name + " (" + sheets + ")"));
            begun.setDefaultColumnWidth(WIDTH_IN_CHARACTERS);
            begun.createFreezePane(0, 1);
            SXSSFRow row = begun.createRow(next++);
            for (int i = 0; i < header.size(); i++) {
                SXSSFCell cell = row.createCell(i);
                cell.setCellStyle(head);
                cell.setCellValue(header.get(i));
            }
            return begun;
        }

        void row(List<? extends @Nullable Object> cells) {
            if (next == MOST_ROWS) {
                sheet = begin();
            }
            SXSSFRow row = sheet.createRow(next++);
            for (int i = 0; i < cells.size(); i++) {
                Object value = cells.get(i);
                if (value != null) {
                    set(row.createCell(i), value);
                }
            }
        }

        private void set(SXSSFCell cell, Object value) {
            switch (value) {
                case Boolean yes -> cell.setCellValue(yes);
                case Long number -> whole(cell, number);
                case Number number -> cell.setCellValue(number.doubleValue());
                default -> text(cell, value.toString());
            }
        }

        private void whole(SXSSFCell cell, long number) {
            if (Math.abs(number) > MOST_EXACT) {
                text(cell, Long.toString(number));
            } else {
                cell.setCellValue((double) number);
            }
        }

        private void text(SXSSFCell cell, String text) {
            // A cell without a style of its own looks for its column's, each time it is asked.
            cell.setCellStyle(FormulaEscaping.runs(text) ? quoted : plain);
            cell.setCellValue(fitting(withoutEscapes(XmlText.of(text))));
        }

        private static String withoutEscapes(String text) {
            return text.contains("_x") ? LIKE_ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        }

        /** A cell takes 32,767 characters; what it cannot take is not left out in silence. */
        private static String fitting(String text) {
            if (text.length() <= MOST_CHARACTERS) {
                return text;
            }
            String note = "… [" + text.length() + " characters; the CSV holds all / 全文はCSVにあります]";
            return text.substring(0, MOST_CHARACTERS - note.length() - 1) + note;
        }
    }
}
