package plangraph.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import plangraph.answer.NodeBody;

/** Names go through every format and come back as they were, read by another program's reader. */
final class RoundTripTest {
    private static final Charset CP932 = Charset.forName("windows-31j");

    private static List<CSVRecord> csv(List<String> names, boolean cp932) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(
                Nasty.query(),
                Nasty.rows(names).iterator(),
                new CsvFile.Options(OptionalInt.empty(), false, cp932),
                out);
        String text = out.toString(cp932 ? CP932 : StandardCharsets.UTF_8);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
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
        List<CSVRecord> records = csv(List.of("髙島屋の①", "𠮷野家 𠮷", "〜 − —", "⺠⻘⽣", "10⁶", "﹦1+1", "1﹐2"), true);
        assertEquals("髙島屋の①", records.get(1).get(2));
        assertEquals("〓野家 〓", records.get(2).get(2));
        assertEquals("～ － ―", records.get(3).get(2));
        assertEquals("民青生", records.get(4).get(2));
        assertEquals("10〓", records.get(5).get(2), "106 would be another number");
        assertEquals("〓1+1", records.get(6).get(2), "= would be run");
        assertEquals("1〓2", records.get(7).get(2), "a comma would be another cell");
        // Each name stands in a row twice: as the element's title and as text.
        assertEquals(
                List.of(
                        "# CP932にない文字 / not in CP932: U+2014 (EM DASH) × 2 → ―",
                        "# CP932にない文字 / not in CP932: U+2076 (SUPERSCRIPT SIX) × 2 → 〓",
                        "# CP932にない文字 / not in CP932: U+2212 (MINUS SIGN) × 2 → －",
                        "# CP932にない文字 / not in CP932: U+2EA0 (CJK RADICAL CIVILIAN) × 2 → 民",
                        "# CP932にない文字 / not in CP932: U+2ED8 (CJK RADICAL BLUE) × 2 → 青",
                        "# CP932にない文字 / not in CP932: U+2F63 (KANGXI RADICAL LIFE) × 2 → 生",
                        "# CP932にない文字 / not in CP932: U+301C (WAVE DASH) × 2 → ～",
                        "# CP932にない文字 / not in CP932: U+FE50 (SMALL COMMA) × 2 → 〓",
                        "# CP932にない文字 / not in CP932: U+FE66 (SMALL EQUALS SIGN) × 2 → 〓",
                        "# CP932にない文字 / not in CP932: U+20BB7 (CJK UNIFIED IDEOGRAPHS EXTENSION B 20BB7) × 4 → 〓"),
                records.subList(8, records.size()).stream()
                        .map(record -> record.get(0))
                        .toList());
    }

    @Test
    void graphmlGivesNamesBackToAnotherReader() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphmlFile(
                        new TreeMap<>(Map.of("text", PropertyColumns.Kind.TEXT)),
                        ends -> ends.stream()
                                .map(id -> new NodeBody(id, "SdgGoal", "ゴール", Map.of()))
                                .toList())
                .write(Nasty.rows(Nasty.NAMES).iterator(), out);
        GraphmlRead read = GraphmlRead.of(out.toByteArray());
        assertEquals(Nasty.NAMES.size() + 1, read.graph().vertexSet().size(), "and the goal, once");
        assertEquals(Nasty.NAMES.size(), read.graph().edgeSet().size());
        for (int i = 0; i < Nasty.NAMES.size(); i++) {
            assertEquals(Nasty.NAMES.get(i), read.ofNode("x.measure." + (i + 1), "title"));
        }
    }
}
