package plangraph.sheet;

import java.util.Map;
import plangraph.model.Change;
import plangraph.model.Words;

/** The words of a sheet about what changed. */
final class ChangeWording {
    static final Words TITLE = new Words("データの変更", "What changed in the data");
    static final Words QUESTION = new Words("データ版 %s から %s までに何が変わりましたか", "What changed from data revision %s to %s?");
    static final Words FROM = new Words("変更前", "Before");
    static final Words TO = new Words("変更後", "After");
    static final Words NOTHING_LOADED = new Words("0（読み込み前）", "0 (before anything was loaded)");
    static final Words ALL = new Words("変わったのは%d件で、要素が%d件、つながりが%d件です。", "%d changes: %d of elements, %d of links.");
    static final Words NONE = new Words("違いはありません。", "There is no difference.");
    static final Words INCOMPARABLE = new Words(
            "指標の定義が変わり、前後の値を比べられないものが%d件あります。",
            "The definition of %d KPIs has changed: their figures before and after do not compare.");
    static final Words NOT_COMPARABLE =
            new Words("指標の定義が変わったため、前後の値は比べられません", "the KPI's definition has changed: figures do not compare");
    static final Words WAS = new Words("以前のID %s", "formerly %s");
    static final Words ABSENT = new Words("（なし）", "(none)");
    static final Words NET = new Words(
            "二つの版の差です。途中で加わってなくなったものは含みません。",
            "This is the difference of two revisions; what came and went in between is not part of it.");
    static final Words CUT = new Words(
            "一覧は%d件のうちはじめの%d件です。全部は /api/v1/changes で得られます。",
            "The table holds the first %2$d of %1$d changes; /api/v1/changes has all.");
    static final Words APPLIED = new Words("適用した改訂", "Revision applied");

    static final Words CHANGE = new Words("変更", "Change");
    static final Words KIND = new Words("種類", "Kind");
    static final Words THING = new Words("対象", "Of what");
    static final Words CONTENT = new Words("内容", "Before → after");

    private static final Map<Change.Kind, Words> KINDS = Map.of(
            Change.Kind.ADDED, new Words("追加", "added"),
            Change.Kind.CHANGED, new Words("変更", "changed"),
            Change.Kind.REMOVED, new Words("削除", "removed"),
            Change.Kind.RENAMED, new Words("ID変更", "renamed"));

    static String kind(Change.Kind kind, Language language) {
        Words words = KINDS.get(kind);
        return words == null ? kind.word() : language.of(words);
    }

    private ChangeWording() {}
}
