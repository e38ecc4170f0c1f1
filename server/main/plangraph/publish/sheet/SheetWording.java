package plangraph.publish.sheet;

import plangraph.model.LocalizedText;

/** The sheet's own words. */
final class SheetWording {
    static final LocalizedText SHEET = new LocalizedText("答弁資料", "Answer sheet");
    static final LocalizedText QUESTION = new LocalizedText("質問", "Question");
    static final LocalizedText PARAMETERS = new LocalizedText("条件", "Conditions");
    static final LocalizedText ANSWER = new LocalizedText("答え", "Answer");
    static final LocalizedText COMMON = new LocalizedText("すべての行に共通", "Common to all rows");
    static final LocalizedText TABLE = new LocalizedText("一覧", "Table");
    static final LocalizedText CITATIONS = new LocalizedText("出典", "Sources");
    static final LocalizedText BASES = new LocalizedText("つながりの根拠", "What the links rest on");
    static final LocalizedText UNKNOWN = new LocalizedText("分からないこと、注意すること", "What is not known, and what to mind");
    static final LocalizedText RECORD = new LocalizedText("作成の記録", "Record");
    static final LocalizedText CYPHER = new LocalizedText("付録：実行したCypher", "Appendix: the Cypher that was run");

    static final LocalizedText BASIS_ASKED = new LocalizedText("使った根拠", "Bases used");
    static final LocalizedText DATASET = new LocalizedText("データセット", "Dataset");
    static final LocalizedText YES = new LocalizedText("はい", "yes");
    static final LocalizedText NO = new LocalizedText("いいえ", "no");

    /** Population, its number, what documents say about it, title of the query, members found. */
    static final LocalizedText N_OF_N =
            new LocalizedText("%s%d件%sのうち、%sに当たるのは%d件です。", "Of %2$d %1$s%3$s, %5$d come under %4$s.");

    static final LocalizedText GOAL = new LocalizedText("目標%s「%s」", "Goal %s: %s");
    static final LocalizedText ROWS = new LocalizedText("%sに当たるのは%d件です。", "%2$d rows come under %1$s.");
    static final LocalizedText ROWS_OF_THEM = new LocalizedText("一覧は%d行です。", "The table has %d rows.");
    static final LocalizedText NOTHING = new LocalizedText("%sに当たるものは見つかりませんでした。", "Nothing comes under %s.");
    static final LocalizedText NONE_OF_N =
            new LocalizedText("%s%d件%sのうち、%sに当たるものはありません。", "Of %2$d %1$s%3$s, none comes under %4$s.");
    static final LocalizedText NAMED_IN = new LocalizedText("「%s」の文書に記載のあるもの", "named in documents marked “%s”");
    static final LocalizedText OTHERWISE = new LocalizedText("「%s」の文書は%sと記載", "documents marked “%s” say %s");
    /** The topic, as a condition of the sheet and of a file is called. */
    static final LocalizedText ABOUT = new LocalizedText("語による絞り込み", "Narrowed down by the words");

    /** The question or its title, the topic. */
    static final LocalizedText ASKED_ABOUT = new LocalizedText("%s（%sという語のあるもの）", "%s (those that speak of %s)");

    /** The topic, the words that matched, rows, rows without it. */
    static final LocalizedText ABOUT_ROWS = new LocalizedText(
            "%1$sという語のある行に絞り込んでいます（一致した語：%2$s）。絞り込む前の%4$d行のうち%3$d行です。",
            "Narrowed down to rows that speak of %1$s (words found: %2$s): %3$d of %4$d rows.");

    static final LocalizedText NO_WORD = new LocalizedText("なし", "none");
    static final LocalizedText BREAKDOWN = new LocalizedText("%sの内訳は、%sです。", "By %s: %s.");
    static final LocalizedText BREAKDOWN_PART = new LocalizedText("%s%d件", "%s %d");

    static final LocalizedText BY = new LocalizedText("（判断者：%s）", " (judged by %s)");
    static final LocalizedText COUNT = new LocalizedText("%d件", "%d");

    static final LocalizedText TRUNCATED = new LocalizedText(
            "一覧は%d行のうちはじめの%d行です。全部はCSVかExcelの形式で得られます。",
            "The table holds the first %2$d of %1$d rows; the CSV and Excel forms hold all.");
    static final LocalizedText DRAFT = new LocalizedText(
            "この答えは案の段階の文書%sに基づくものを含みます。確定した計画と異なることがあります。",
            "This answer rests in part on %s, which are drafts and may differ from the plan as adopted.");
    static final LocalizedText NOT_REVIEWED = new LocalizedText(
            "この質問は利用者が作成したもので、確認済みの質問集には含まれません。",
            "This question was added by a user and is not one of the reviewed ones.");
    static final LocalizedText ANALYST = new LocalizedText(
            "つながりのうち%d件は文書の記載ではなく、理由を付けた判断です。",
            "%d of the links are reasoned judgements, not statements of the documents.");
    static final LocalizedText DISAGREE = new LocalizedText(
            "資料の食い違い「%s」：%sは%s、%sは%sと記載。扱い：%s", "The documents disagree (%s): %s says %s, %s says %s. Treatment: %s");
    static final LocalizedText LACK = new LocalizedText("%s：%s（%s）", "%s: %s (%s)");
    static final LocalizedText LINES = new LocalizedText("%s行", "lines %s");

    static final LocalizedText DATA_REVISION = new LocalizedText("データ版", "Data revision");
    static final LocalizedText QUERY = new LocalizedText("質問の識別名と版", "Query and its revision");
    static final LocalizedText DATE = new LocalizedText("計算した日時", "Computed");
    static final LocalizedText ATTRIBUTION = new LocalizedText("出所", "Attribution");

    private SheetWording() {}
}
