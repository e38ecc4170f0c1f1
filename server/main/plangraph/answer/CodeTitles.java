package plangraph.answer;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plangraph.model.Basis;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/** Translates what saved queries return as codes into words; the viewer gets them from {@code /schema}. */
public final class CodeTitles {
    private static final Map<String, LocalizedText> STATUS = Map.of(
            "adopted", new LocalizedText("確定", "Adopted"),
            "draft", new LocalizedText("案", "Draft"),
            "summary", new LocalizedText("概要版", "Summary"),
            "article", new LocalizedText("広報記事", "Newsletter article"),
            "list", new LocalizedText("一覧", "List"));

    private static final Map<String, LocalizedText> STRENGTH = Map.of(
            "primary", new LocalizedText("主", "primary"),
            "secondary", new LocalizedText("従", "secondary"),
            "direct", new LocalizedText("直接", "direct"),
            "topical", new LocalizedText("関連", "topical"));

    /** Directions and whatever else an answer says by a code. */
    private static final Map<String, LocalizedText> ANSWER = Map.ofEntries(
            entry("undefined-target", new LocalizedText("目標値は今後設定", "target to be set")),
            entry("missing-baseline", new LocalizedText("現状値の記載なし", "no baseline given")),
            entry("text-value", new LocalizedText("数値でない", "not a number")),
            entry("several-values", new LocalizedText("値が複数", "several values")),
            entry("different-units", new LocalizedText("単位が異なる", "different units")),
            entry("fiscal-year", new LocalizedText("年度", "fiscal year")),
            entry("calendar-year", new LocalizedText("暦年", "calendar year")),
            entry("lower-is-better", new LocalizedText("小さいほどよい", "lower is better")),
            entry("footnote", new LocalizedText("注記に説明あり", "explained by a footnote")),
            entry("unexplained", new LocalizedText("説明の記載なし", "no explanation given")),
            entry("kept", new LocalizedText("同名で継続", "kept")),
            entry("renamed", new LocalizedText("改称", "renamed")),
            entry("split", new LocalizedText("分割", "split")),
            entry("merged", new LocalizedText("統合", "merged")),
            entry("split-and-merged", new LocalizedText("分割と統合", "split and merged")),
            entry("ended", new LocalizedText("終了", "ended")),
            entry("no-counterpart-in-strategy", new LocalizedText("総合戦略に対応する施策がない", "no counterpart in the strategy")),
            entry(
                    "no-counterpart",
                    new LocalizedText("比較できない（続く施策にKPIがない）", "not comparable (no KPI where it goes on)")),
            entry("has-counterpart", new LocalizedText("定義を確かめて比較", "compare the definitions first")),
            entry("continued", new LocalizedText("引き継ぎ先あり", "continued")),
            entry("none", new LocalizedText("該当なし", "none (examined)")),
            entry("on-other-bases", new LocalizedText("選んだ根拠にはなし", "not on the chosen bases")),
            entry("linked", new LocalizedText("あり", "linked")),
            entry("not-examined", new LocalizedText("未検討", "not examined")),
            entry("topical-only", new LocalizedText("関連する指標のみ", "topical KPI only")),
            entry("no-kpi", new LocalizedText("KPI未設定", "no KPI set")),
            entry("baseline", new LocalizedText("現状値", "baseline")),
            entry("target", new LocalizedText("目標値", "target")),
            entry("undefined", new LocalizedText("今後設定", "to be set")),
            entry("missing", new LocalizedText("記載なし", "not given")),
            entry("set", new LocalizedText("設定あり", "set")),
            entry("text", new LocalizedText("文字", "words")),
            entry("topical", new LocalizedText("関連する指標のみ", "topical KPI only")),
            entry("direct", new LocalizedText("直接の指標あり", "direct KPI")),
            entry("equal-titles", new LocalizedText("名称が同じ", "equal titles")),
            entry("out", new LocalizedText("出る", "outgoing")),
            entry("in", new LocalizedText("入る", "incoming")),
            entry("ocr-slip", new LocalizedText("文字認識の誤り", "recognition slip")),
            entry("suspected", new LocalizedText("誤りの疑い", "suspected error")),
            entry("look-alike", new LocalizedText("見た目の同じ文字", "look-alike character")),
            entry("lost-character", new LocalizedText("欠けた文字", "lost character")),
            entry("footnote-mark", new LocalizedText("脚注の印", "footnote mark")),
            entry("markup", new LocalizedText("書式の記号", "markup")),
            entry("misprint", new LocalizedText("誤植", "misprint")),
            entry("extraction", new LocalizedText("抽出による乱れ", "extraction noise")),
            entry("quoted", new LocalizedText("文書の言葉", "words of the document")),
            entry("summary", new LocalizedText("要約", "summary")),
            entry("observed", new LocalizedText("実績値", "actual value")),
            entry(
                    "contradictory-period",
                    new LocalizedText("文書の中で時期の記載が食い違う", "the document contradicts itself on the period")),
            entry("up", new LocalizedText("大きいほどよい", "higher is better")),
            entry("down", new LocalizedText("小さいほどよい", "lower is better")),
            entry("maintain", new LocalizedText("維持する", "to be maintained")));

    /** Words by the group of columns in which their codes stand. */
    public static Map<String, Map<String, LocalizedText>> all() {
        return Map.of("status", STATUS, "strength", STRENGTH, "answer", ANSWER);
    }

    /** What stands in a column of this name; a value that is no code stays as it is. */
    public static LocalizedText word(String column, String value) {
        return find(column, value).orElseGet(() -> new LocalizedText(value, value));
    }

    private static Optional<LocalizedText> find(String column, String value) {
        String kind = column.toLowerCase(Locale.ROOT);
        if (kind.endsWith("status") && STATUS.containsKey(value)) {
            return Optional.ofNullable(STATUS.get(value));
        }
        if (kind.endsWith("basis") || kind.endsWith("bases")) {
            return Basis.of(value).map(Basis::title);
        }
        if (kind.endsWith("strength")) {
            return Optional.ofNullable(STRENGTH.get(value));
        }
        return Optional.ofNullable(ANSWER.get(value))
                .or(() -> RelationshipType.of(value).map(RelationshipType::title));
    }

    public static LocalizedText status(String value) {
        return word("status", value);
    }

    private CodeTitles() {}
}
