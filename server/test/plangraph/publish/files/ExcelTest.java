package plangraph.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import plangraph.answer.AnswerRow;
import plangraph.answer.Citations;
import plangraph.answer.RelationshipBody;
import plangraph.model.LocalizedText;

/** Answers as Excel reads them. */
final class ExcelTest {

    private static XSSFWorkbook xlsx(List<AnswerRow> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxFile(
                        ids -> Map.of(
                                "x.measure.1",
                                List.of(new Citations.Citation("x.document.a", "文書", "draft", "「節」 7行", "", "stated"))),
                        LocalizedText::ja)
                .write(Nasty.query(), rows.iterator(), Map.of(new LocalizedText("質問", "Question"), "名前"), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** Of different characters: what compresses too well is refused as a bomb. */
    private static String longText(int length) {
        return new Random(1)
                .ints(length, 0x4E00, 0x9000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void xlsxGivesNamesBackAsTextAndNumbersAsNumbers() throws Exception {
        List<String> names = new ArrayList<>(Nasty.NAMES);
        names.addAll(Nasty.FORMULAS);
        try (XSSFWorkbook book = xlsx(Nasty.rows(names))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("要素", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), "the head stays in view");
            assertTrue(sheet.getPaneInformation().isFreezePane());
            for (int i = 0; i < names.size(); i++) {
                XSSFCell text = sheet.getRow(i + 1).getCell(2);
                assertEquals(CellType.STRING, text.getCellType());
                assertEquals(names.get(i), text.getStringCellValue());
                assertEquals(-5, sheet.getRow(i + 1).getCell(3).getNumericCellValue());
                assertEquals(CellType.BOOLEAN, sheet.getRow(i + 1).getCell(4).getCellType());
            }
        }
    }

    @Test
    void xlsxHasCitationsAndEvidenceOnASecondSheetAndTheQuestionOnAThird() throws Exception {
        try (XSSFWorkbook book = xlsx(Nasty.rows(List.of("施策")))) {
            XSSFSheet cited = book.getSheet("出典");
            assertEquals(2, cited.getRow(1).getCell(0).getNumericCellValue(), "the row of the first sheet");
            assertEquals("文書", cited.getRow(1).getCell(4).getStringCellValue());
            assertEquals("案", cited.getRow(1).getCell(5).getStringCellValue());
            assertEquals("「節」 7行", cited.getRow(1).getCell(6).getStringCellValue());
            assertEquals("判断", cited.getRow(2).getCell(3).getStringCellValue());
            assertEquals("施策", cited.getRow(2).getCell(9).getStringCellValue(), "the rationale");
            XSSFSheet record = book.getSheet("記録");
            assertEquals("名前", record.getRow(1).getCell(1).getStringCellValue());
            assertEquals("案の段階の文書に基づくものを含みます。", record.getRow(2).getCell(1).getStringCellValue());
        }
    }

    /** Only what a program suggests has a confidence: a number to sort by, under a heading of its own. */
    @Test
    void theConfidenceOfASuggestionIsANumberAmongTheCitations() throws Exception {
        RelationshipBody link = new RelationshipBody(
                "x.measure.1~CONTRIBUTES_TO~sdg.1",
                "CONTRIBUTES_TO",
                "x.measure.1",
                "sdg.1",
                "machine",
                Map.of("confidence", 0.75, "strength", "primary"));
        AnswerRow row = Nasty.row(1, "施策", -5L);
        try (XSSFWorkbook book = xlsx(List.of(new AnswerRow(row.cells(), row.nodes(), List.of(link))))) {
            XSSFSheet cited = book.getSheet("出典");
            assertEquals("確からしさ", cited.getRow(0).getCell(12).getStringCellValue());
            assertEquals(0.75, cited.getRow(2).getCell(12).getNumericCellValue());
            assertEquals("主", cited.getRow(2).getCell(13).getStringCellValue());
        }
    }

    @Test
    void aTextLongerThanExcelTakesSaysSo() throws Exception {
        try (XSSFWorkbook book = xlsx(Nasty.rows(List.of(longText(40_000))))) {
            String text = book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue();
            assertTrue(text.length() <= 32_767);
            assertTrue(text.endsWith("… [40000 characters; the CSV holds all / 全文はCSVにあります]"), text.substring(32_700));
        }
    }
}
