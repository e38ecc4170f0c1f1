package plangraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import plangraph.answer.AnswerRow;
import plangraph.answer.Citations;
import plangraph.body.NodeBody;
import plangraph.model.Words;

/** Names go through every format and come back as they were, read by another program's reader. */
final class RoundTripTest {
    private static final Charset CP932 = Charset.forName("windows-31j");

    private static List<AnswerRow> rows(List<String> names) {
        List<AnswerRow> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(Nasty.row(rows.size() + 1, name, -5L));
        }
        return rows;
    }

    private static List<CSVRecord> csv(List<String> names, boolean cp932) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerCsv.write(
                Nasty.query(), rows(names).iterator(), new AnswerCsv.Options(OptionalInt.empty(), false, cp932), out);
        String text = out.toString(cp932 ? CP932 : StandardCharsets.UTF_8);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }

    private static XSSFWorkbook xlsx(List<AnswerRow> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnswerXlsx(
                        ids -> Map.of(
                                "x.measure.1",
                                List.of(new Citations.Citation("x.document.a", "文書", "draft", "「節」 7行", ""))),
                        Words::ja)
                .write(Nasty.query(), rows.iterator(), Map.of(new Words("質問", "Question"), "名前"), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void csvGivesNamesBack() throws Exception {
        List<CSVRecord> records = csv(Nasty.NAMES, false);
        assertEquals(
                List.of("element", "element.id", "text", "number", "yes", "evidence"),
                records.getFirst().toList());
        for (int i = 0; i < Nasty.NAMES.size(); i++) {
            CSVRecord read = records.get(i + 1);
            // "- not a list" could be run as a formula, hence the apostrophe.
            String name = Nasty.NAMES.get(i).startsWith("-") ? "'" + Nasty.NAMES.get(i) : Nasty.NAMES.get(i);
            assertEquals(name, read.get(0));
            assertEquals(name, read.get(2));
            assertEquals("-5", read.get(3), "a number is no formula");
        }
    }

    @Test
    void csvRunsNothing() throws Exception {
        List<CSVRecord> records = csv(Nasty.FORMULAS, false);
        for (int i = 0; i < Nasty.FORMULAS.size(); i++) {
            assertEquals("'" + Nasty.FORMULAS.get(i), records.get(i + 1).get(2));
        }
        assertEquals("-5", csv(List.of("-5"), false).get(1).get(2), "minus five as text is not changed either");
    }

    @Test
    void cp932GivesBackWhatItHasAndListsTheRest() throws Exception {
        List<CSVRecord> records = csv(List.of("髙島屋の①", "𠮷野家 𠮷", "〜 − —", "⺠"), true);
        assertEquals("髙島屋の①", records.get(1).get(2));
        assertEquals("〓野家 〓", records.get(2).get(2));
        assertEquals("～ － ―", records.get(3).get(2));
        assertEquals("民", records.get(4).get(2));
        // Each name stands in a row twice: as the element's title and as text.
        assertEquals(
                List.of(
                        "# CP932にない文字 / not in CP932: U+2014 (EM DASH) × 2 → ―",
                        "# CP932にない文字 / not in CP932: U+2212 (MINUS SIGN) × 2 → －",
                        "# CP932にない文字 / not in CP932: U+2EA0 (CJK RADICAL CIVILIAN) × 2 → 民",
                        "# CP932にない文字 / not in CP932: U+301C (WAVE DASH) × 2 → ～",
                        "# CP932にない文字 / not in CP932: U+20BB7 (CJK UNIFIED IDEOGRAPHS EXTENSION B 20BB7) × 4 → 〓"),
                records.subList(5, records.size()).stream()
                        .map(record -> record.get(0))
                        .toList());
    }

    @Test
    void xlsxGivesNamesBackAsTextAndNumbersAsNumbers() throws Exception {
        List<String> names = new ArrayList<>(Nasty.NAMES);
        names.addAll(Nasty.FORMULAS);
        try (XSSFWorkbook book = xlsx(rows(names))) {
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
        try (XSSFWorkbook book = xlsx(rows(List.of("施策")))) {
            XSSFSheet cited = book.getSheet("出典");
            assertEquals(2, cited.getRow(1).getCell(0).getNumericCellValue(), "the row of the first sheet");
            assertEquals("文書", cited.getRow(1).getCell(4).getStringCellValue());
            assertEquals("draft", cited.getRow(1).getCell(5).getStringCellValue());
            assertEquals("「節」 7行", cited.getRow(1).getCell(6).getStringCellValue());
            assertEquals("analyst", cited.getRow(2).getCell(3).getStringCellValue());
            assertEquals("施策", cited.getRow(2).getCell(9).getStringCellValue(), "the rationale");
            assertEquals("名前", book.getSheet("記録").getRow(1).getCell(1).getStringCellValue());
        }
    }

    /** Of different characters: what compresses too well is refused as a bomb. */
    private static String longText(int length) {
        return new Random(1)
                .ints(length, 0x4E00, 0x9000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void aTextLongerThanExcelTakesSaysSo() throws Exception {
        try (XSSFWorkbook book = xlsx(rows(List.of(longText(40_000))))) {
            String text = book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue();
            assertTrue(text.length() <= 32_767);
            assertTrue(text.endsWith("… [40000 characters; the CSV holds all / 全文はCSVにあります]"), text.substring(32_700));
        }
    }

    @Test
    void graphmlGivesNamesBackToAnotherReader() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnswerGraphml(
                        new TreeMap<>(Map.of("text", Properties.Kind.TEXT)),
                        ends -> ends.stream()
                                .map(id -> new NodeBody(id, "SdgGoal", "ゴール", Map.of()))
                                .toList())
                .write(rows(Nasty.NAMES).iterator(), out);
        GraphmlRead read = GraphmlRead.of(out.toByteArray());
        assertEquals(Nasty.NAMES.size() + 1, read.graph().vertexSet().size(), "and the goal, once");
        assertEquals(Nasty.NAMES.size(), read.graph().edgeSet().size());
        for (int i = 0; i < Nasty.NAMES.size(); i++) {
            assertEquals(Nasty.NAMES.get(i), read.ofNode("x.measure." + (i + 1), "title"));
        }
    }
}
