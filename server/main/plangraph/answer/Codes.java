package plangraph.answer;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import plangraph.model.Basis;
import plangraph.model.RelationshipType;
import plangraph.model.Words;

/** The words for what saved queries return as codes; the viewer's {@code words.*.js} say the same. */
public final class Codes {
    private static final Map<String, Words> STATUS = Map.of(
            "adopted", new Words("確定", "Adopted"),
            "draft", new Words("案", "Draft"),
            "summary", new Words("概要版", "Summary"),
            "article", new Words("広報記事", "Newsletter article"),
            "list", new Words("一覧", "List"));

    private static final Map<String, Words> STRENGTH = Map.of(
            "primary", new Words("主", "primary"),
            "secondary", new Words("従", "secondary"),
            "direct", new Words("直接", "direct"),
            "topical", new Words("関連", "topical"));

    private static final Map<String, Words> OTHERS = Map.ofEntries(
            entry("undefined-target", new Words("目標値は今後設定", "target to be set")),
            entry("missing-baseline", new Words("現状値の記載なし", "no baseline given")),
            entry("text-value", new Words("数値でない", "not a number")),
            entry("several-values", new Words("値が複数", "several values")),
            entry("different-units", new Words("単位が異なる", "different units")),
            entry("fiscal-year", new Words("年度", "fiscal year")),
            entry("calendar-year", new Words("暦年", "calendar year")),
            entry("lower-is-better", new Words("小さいほどよい", "lower is better")),
            entry("footnote", new Words("注記に説明あり", "explained by a footnote")),
            entry("unexplained", new Words("説明の記載なし", "no explanation given")),
            entry("kept", new Words("同名で継続", "kept")),
            entry("renamed", new Words("改称", "renamed")),
            entry("split", new Words("分割", "split")),
            entry("merged", new Words("統合", "merged")),
            entry("split-and-merged", new Words("分割と統合", "split and merged")),
            entry("ended", new Words("終了", "ended")),
            entry("new", new Words("新設", "new")),
            entry("no-counterpart", new Words("比較できない（続く施策にKPIがない）", "not comparable (no KPI where it goes on)")),
            entry("has-counterpart", new Words("定義を確かめて比較", "compare the definitions first")),
            entry("continued", new Words("引き継ぎ先あり", "continued")),
            entry("none", new Words("該当なし", "none (examined)")),
            entry("on-other-bases", new Words("選んだ根拠にはなし", "not on the chosen bases")),
            entry("linked", new Words("あり", "linked")),
            entry("not-examined", new Words("未検討", "not examined")),
            entry("topical-only", new Words("関連する指標のみ", "topical KPI only")),
            entry("no-kpi", new Words("KPI未設定", "no KPI set")),
            entry("baseline", new Words("現状値", "baseline")),
            entry("target", new Words("目標値", "target")),
            entry("undefined", new Words("今後設定", "to be set")),
            entry("missing", new Words("記載なし", "not given")),
            entry("set", new Words("設定あり", "set")),
            entry("text", new Words("文字", "words")),
            entry("topical", new Words("関連する指標のみ", "topical KPI only")),
            entry("direct", new Words("直接の指標あり", "direct KPI")),
            entry("equal-titles", new Words("名称が同じ", "equal titles")),
            entry("out", new Words("出る", "outgoing")),
            entry("in", new Words("入る", "incoming")),
            entry("ocr-slip", new Words("文字認識の誤り", "recognition slip")),
            entry("suspected", new Words("誤りの疑い", "suspected error")),
            entry("look-alike", new Words("見た目の同じ文字", "look-alike character")),
            entry("lost-character", new Words("欠けた文字", "lost character")),
            entry("footnote-mark", new Words("脚注の印", "footnote mark")),
            entry("markup", new Words("書式の記号", "markup")),
            entry("misprint", new Words("誤植", "misprint")),
            entry("extraction", new Words("抽出による乱れ", "extraction noise")),
            entry("up", new Words("大きいほどよい", "higher is better")),
            entry("down", new Words("小さいほどよい", "lower is better")),
            entry("maintain", new Words("維持する", "to be maintained")));

    /** What stands in a column of this name; a value that is no code stays as it is. */
    public static Words word(String column, String value) {
        return find(column, value).orElseGet(() -> new Words(value, value));
    }

    private static Optional<Words> find(String column, String value) {
        String kind = column.toLowerCase(java.util.Locale.ROOT);
        if (kind.endsWith("status") && STATUS.containsKey(value)) {
            return Optional.ofNullable(STATUS.get(value));
        }
        if (kind.endsWith("basis") || kind.endsWith("bases")) {
            return Basis.of(value).map(Basis::title);
        }
        if (kind.endsWith("strength")) {
            return Optional.ofNullable(STRENGTH.get(value));
        }
        return Optional.ofNullable(OTHERS.get(value))
                .or(() -> RelationshipType.of(value).map(RelationshipType::title));
    }

    public static Words status(String value) {
        return word("status", value);
    }

    private Codes() {}
}
