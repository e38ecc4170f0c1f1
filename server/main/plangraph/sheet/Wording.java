package plangraph.sheet;

import plangraph.model.Words;

/** The sheet's own words. */
final class Wording {
    static final Words SHEET = new Words("答弁資料", "Answer sheet");
    static final Words QUESTION = new Words("質問", "Question");
    static final Words PARAMETERS = new Words("条件", "Conditions");
    static final Words ANSWER = new Words("答え", "Answer");
    static final Words COMMON = new Words("すべての行に共通", "Common to all rows");
    static final Words TABLE = new Words("一覧", "Table");
    static final Words CITATIONS = new Words("出典", "Sources");
    static final Words BASES = new Words("つながりの根拠", "What the links rest on");
    static final Words UNKNOWN = new Words("分からないこと、注意すること", "What is not known, and what to mind");
    static final Words RECORD = new Words("作成の記録", "Record");
    static final Words CYPHER = new Words("付録：実行したCypher", "Appendix: the Cypher that was run");

    static final Words BASIS_ASKED = new Words("使った根拠", "Bases used");
    static final Words DATASET = new Words("データセット", "Dataset");
    static final Words YES = new Words("はい", "yes");
    static final Words NO = new Words("いいえ", "no");

    /** Population, its number, what documents say about it, title of the query, members found. */
    static final Words N_OF_N = new Words("%s%d件%sのうち、%sに当たるのは%d件です。", "Of %2$d %1$s%3$s, %5$d come under %4$s.");

    static final Words GOAL = new Words("目標%s「%s」", "Goal %s: %s");
    static final Words ROWS = new Words("%sに当たるのは%d件です。", "%2$d rows come under %1$s.");
    static final Words ROWS_OF_THEM = new Words("一覧は%d行です。", "The table has %d rows.");
    static final Words NOTHING = new Words("%sに当たるものは見つかりませんでした。", "Nothing comes under %s.");
    static final Words NONE_OF_N = new Words("%s%d件%sのうち、%sに当たるものはありません。", "Of %2$d %1$s%3$s, none comes under %4$s.");
    static final Words NAMED_IN = new Words("「%s」の文書に記載のあるもの", "named in documents marked “%s”");
    static final Words OTHERWISE = new Words("「%s」の文書は%sと記載", "documents marked “%s” say %s");
    static final Words BREAKDOWN = new Words("%sの内訳は、%sです。", "By %s: %s.");
    static final Words BREAKDOWN_PART = new Words("%s%d件", "%s %d");

    static final Words BY = new Words("（判断者：%s）", " (judged by %s)");
    static final Words COUNT = new Words("%d件", "%d");

    static final Words TRUNCATED = new Words(
            "一覧は%d行のうちはじめの%d行です。全部はCSVかExcelの形式で得られます。",
            "The table holds the first %2$d of %1$d rows; the CSV and Excel forms hold all.");
    static final Words DRAFT = new Words(
            "この答えは案の段階の文書%sに基づくものを含みます。確定した計画と異なることがあります。",
            "This answer rests in part on %s, which are drafts and may differ from the plan as adopted.");
    static final Words NOT_REVIEWED = new Words(
            "この質問は利用者が作成したもので、確認済みの質問集には含まれません。",
            "This question was added by a user and is not one of the reviewed ones.");
    static final Words ANALYST = new Words(
            "つながりのうち%d件は文書の記載ではなく、理由を付けた判断です。",
            "%d of the links are reasoned judgements, not statements of the documents.");
    static final Words DISAGREE = new Words(
            "資料の食い違い「%s」：%sは%s、%sは%sと記載。扱い：%s", "The documents disagree (%s): %s says %s, %s says %s. Treatment: %s");
    static final Words LACK = new Words("%s：%s（%s）", "%s: %s (%s)");
    static final Words LINES = new Words("%s行", "lines %s");

    static final Words DATA_REVISION = new Words("データ版", "Data revision");
    static final Words QUERY = new Words("質問の識別名と版", "Query and its revision");
    static final Words DATE = new Words("計算した日時", "Computed");
    static final Words ATTRIBUTION = new Words("出所", "Attribution");

    private Wording() {}
}
