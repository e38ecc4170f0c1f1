package plangraph.publish.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.answer.AnswerRow;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;
import plangraph.model.LocalizedText;
import plangraph.query.Column;
import plangraph.query.SavedQuery;

/** Names as people and files have them, and rows that hold them. */
public final class Nasty {
    /** Quotes, line breaks, characters beyond the first plane, markup of every format, text that would be run. */
    public static final List<String> NAMES = List.of(
            "say \"yes\", 'no'; ok",
            "first line\nsecond line",
            "𠮷野家と髙島屋",
            "🏳️‍🌈 👨‍👩‍👧",
            "<b>&amp;</b> ]]> <!-- -->",
            "a|b *c* _d_ `e` [f](g) #h ~i~ \\j",
            "1. not a list",
            "- not a list",
            "\\u0041 _x0041_ \\\\",
            "⺠ ⻑ ⻘ 〜 − —",
            "  blanks around  ");

    /** What a spreadsheet would run. */
    static final List<String> FORMULAS =
            List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1+1", "\t=1", "=HYPERLINK(\"http://x\")");

    static SavedQuery query() {
        return new SavedQuery(
                "nasty",
                new LocalizedText("名前", "Names"),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Column("element", new LocalizedText("要素", "Element"), Column.Type.NODE),
                        new Column("text", new LocalizedText("文字", "Text"), Column.Type.STRING),
                        new Column("number", new LocalizedText("数", "Number"), Column.Type.NUMBER),
                        new Column("yes", new LocalizedText("真偽", "Yes"), Column.Type.BOOLEAN),
                        new Column("evidence", new LocalizedText("根拠", "Evidence"), Column.Type.RELATIONSHIP)),
                List.of(),
                new LocalizedText("なし", "None"),
                Optional.empty(),
                List.of(),
                "",
                "0",
                "nasty.cypher",
                1);
    }

    /** A row with an element of that name, the name as text, and a relationship that quotes it. */
    static AnswerRow row(int number, String name, Object value) {
        NodeBody node = new NodeBody("x.measure." + number, "Measure", name, Map.of("text", name));
        RelationshipBody link = new RelationshipBody(
                node.id() + "~CONTRIBUTES_TO~sdg.1",
                "CONTRIBUTES_TO",
                node.id(),
                "sdg.1",
                "analyst",
                Map.of("rationale", name));
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("element", node.ref());
        cells.put("text", name);
        cells.put("number", value);
        cells.put("yes", true);
        cells.put("evidence", List.of(link.key()));
        return new AnswerRow(cells, List.of(node), List.of(link));
    }

    /** A row for each name, with minus five in it. */
    static List<AnswerRow> rows(List<String> names) {
        List<AnswerRow> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(row(rows.size() + 1, name, -5L));
        }
        return rows;
    }

    private Nasty() {}
}
