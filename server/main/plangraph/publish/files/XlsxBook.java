package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An Excel file whose rows wait on disk, not in memory: a few at a time are held, the rest are in temporary files until written. */
final class XlsxBook implements AutoCloseable {
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
    XlsxTable table(String name, List<String> header) {
        return new XlsxTable(this, name, header);
    }

    SXSSFSheet newSheet(String name) {
        return workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle head() {
        return head;
    }

    CellStyle quoted() {
        return quoted;
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
