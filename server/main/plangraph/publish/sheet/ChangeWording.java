package plangraph.publish.sheet;

import java.util.Map;
import plangraph.model.Change;
import plangraph.model.LocalizedText;

/** The words of a sheet about what changed. */
final class ChangeWording {
    static final LocalizedText TITLE = new LocalizedText("データの変更", "What changed in the data");
    static final LocalizedText QUESTION =
            new LocalizedText("データ版 %s から %s までに何が変わりましたか", "What changed from data revision %s to %s?");
    static final LocalizedText FROM = new LocalizedText("変更前", "Before");
    static final LocalizedText TO = new LocalizedText("変更後", "After");
    static final LocalizedText NOTHING_LOADED = new LocalizedText("0（読み込み前）", "0 (before anything was loaded)");
    static final LocalizedText ALL =
            new LocalizedText("変わったのは%d件で、要素が%d件、つながりが%d件です。", "%d changes: %d of elements, %d of links.");
    static final LocalizedText NONE = new LocalizedText("違いはありません。", "There is no difference.");
    static final LocalizedText INCOMPARABLE = new LocalizedText(
            "指標の定義が変わり、前後の値を比べられないものが%d件あります。",
            "The definition of %d KPIs has changed: their figures before and after do not compare.");
    static final LocalizedText NOT_COMPARABLE =
            new LocalizedText("指標の定義が変わったため、前後の値は比べられません", "the KPI's definition has changed: figures do not compare");
    static final LocalizedText WAS = new LocalizedText("以前のID %s", "formerly %s");
    static final LocalizedText ABSENT = new LocalizedText("（なし）", "(none)");
    static final LocalizedText NET = new LocalizedText(
            "二つの版の差です。途中で加わってなくなったものは含みません。",
            "This is the difference of two revisions; what came and went in between is not part of it.");
    static final LocalizedText CUT = new LocalizedText(
            "一覧は%d件のうちはじめの%d件です。全部は /api/v1/changes で得られます。",
            "The table holds the first %2$d of %1$d changes; /api/v1/changes has all.");
    static final LocalizedText APPLIED = new LocalizedText("適用した改訂", "Revision applied");

    static final LocalizedText CHANGE = new LocalizedText("変更", "Change");
    static final LocalizedText KIND = new LocalizedText("種類", "Kind");
    static final LocalizedText THING = new LocalizedText("対象", "Of what");
    static final LocalizedText CONTENT = new LocalizedText("内容", "Before → after");

    private static final Map<Change.Action, LocalizedText> KINDS = Map.of(
            Change.Action.ADDED, new LocalizedText("追加", "added"),
            Change.Action.CHANGED, new LocalizedText("変更", "changed"),
            Change.Action.REMOVED, new LocalizedText("削除", "removed"),
            Change.Action.RENAMED, new LocalizedText("ID変更", "renamed"));

    static String kind(Change.Action kind, Language language) {
        LocalizedText words = KINDS.get(kind);
        return words == null ? kind.word() : language.of(words);
    }

    private ChangeWording() {}
}
