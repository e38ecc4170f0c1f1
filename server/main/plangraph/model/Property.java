package plangraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Describes every property that an element can have: its name in tables and in the graph, what people call it, what it holds and which
 * values are allowed. {@link Kind} says which of them are columns of which table; the others are added while a dataset is loaded.
 */
public enum Property {
    ID("識別子", "id", ValueType.TEXT, "読めてURLに書ける識別子。使い回さない", "readable and URL-safe, never reused"),
    TITLE("名称", "title", ValueType.TEXT, "人が読む名称", "what people read, with recognition errors corrected"),
    PLAN("計画", "plan", ValueType.ID, "属する計画の識別子", "id of the plan that the element belongs to"),
    NUMBER("番号", "number", ValueType.TEXT, "文書に書かれた番号", "as printed, 1-1 or ①"),
    TITLE_EN("英語名", "title in English", ValueType.TEXT, "英語で読む人のための名称", "for readers of English"),
    TEXT(
            "本文",
            "text",
            ValueType.TEXT,
            "記載の文言、または要約（本文の種類が示す）",
            "wording of the record, or a summary of it, as textKind says"),
    KIND("種別", "kind", ValueType.TEXT, "文書での種別（重点施策、数値目標など）", "the type that the document gives it, such as 重点施策"),
    RAW_TEXT(
            "原文",
            "as printed",
            ValueType.TEXT,
            "名称・本文と異なるときの文書の文字",
            "what the document has, where title or text differs"),
    TEXT_KIND(
            "本文の種類",
            "kind of text",
            ValueType.CODE,
            "本文が文書の言葉か、編者の要約か",
            "whether the text is the document's wording or a summary in other words",
            () -> Set.of("quoted", "summary")),
    KEYWORDS(
            "原文の語",
            "words of the document",
            ValueType.TEXT,
            "要約にない原文の語（、で区切る）。検索で使う",
            "words of the cited lines that the summary does not have, joined by 、; searched"),
    NOTE("備考", "note", ValueType.TEXT, "読む人への補足", "a remark for the reader"),

    PERIOD_FROM("期間の始まり", "period from", ValueType.TEXT, "計画期間の始まり（記載のとおり）", "start of the plan's period, as printed"),
    PERIOD_TO("期間の終わり", "period to", ValueType.TEXT, "計画期間の終わり（記載のとおり）", "end of the plan's period, as printed"),
    STATUS("位置付け", "status", ValueType.TEXT, "確定・案などの位置付け", "adopted, draft and so on"),
    GENERATION("期", "generation", ValueType.TEXT, "第何期の計画か", "which one it is in the succession of plans"),

    BASELINE_RAW("現状値（原文）", "baseline as printed", ValueType.TEXT, "現状値の欄の記載", "the cell of the baseline"),
    BASELINE_HEADER(
            "現状値の表頭",
            "period in the head of the baseline column",
            ValueType.TEXT,
            "現状値の列の表頭にある時期",
            "the period printed above it"),
    TARGET_RAW("目標値（原文）", "target as printed", ValueType.TEXT, "目標値の欄の記載", "the cell of the target"),
    TARGET_HEADER(
            "目標値の表頭",
            "period in the head of the target column",
            ValueType.TEXT,
            "目標値の列の表頭にある時期",
            "the period printed above it"),
    CUMULATIVE(
            "累計",
            "cumulative",
            ValueType.FLAG,
            "累計と書かれているか",
            "whether the row says 累計 (cumulative)",
            () -> Set.of("true", "false")),
    DIRECTION(
            "望ましい向き",
            "desired direction",
            ValueType.CODE,
            "値がどう動くとよいか",
            "how the figure should move",
            () -> Set.of("up", "down", "maintain")),
    DIRECTION_BASIS(
            "向きの根拠",
            "basis of the direction",
            ValueType.CODE,
            "向きが文書にあるか、人の判断か",
            "whether a document or a person says so",
            () -> Set.of("stated", "analyst")),
    DIRECTION_RATIONALE("向きの理由", "why this direction", ValueType.TEXT, "その向きと判断した理由", "the reason for that judgement"),
    FOOTNOTE("注記", "footnote", ValueType.TEXT, "表の注記", "the footnote of the table on this figure"),
    SERIES("系列", "series", ValueType.TEXT, "1つの指標の中の系列（小学校、男性など）", "which of the KPI's values it is, such as 小学校"),

    VALUE_RAW("値（原文）", "value as printed", ValueType.TEXT, "実績値の記載", "the figure reached"),
    PERIOD("時期", "period", ValueType.TEXT, "いつの値か", "when that was"),

    IRI("識別子（IRI）", "IRI", ValueType.TEXT, "国連などが定めた識別子", "identifier given by the publisher"),
    COLOUR("色", "colour", ValueType.TEXT, "公式の色", "its official colour"),
    NUMERAL_COLOUR("数字の色", "colour of the numeral", ValueType.TEXT, "その色の上の数字の色", "for a numeral on that colour"),

    ABOUT("対象", "about", ValueType.IDS, "対象の識別子（; で区切る）", "ids of what it is about, joined by ;"),
    DOCUMENT("文書", "document", ValueType.ID, "文書の識別子", "id of the document"),
    LINES("行", "lines", ValueType.LINES, "転記した本文の行（61、64-66;70）", "lines of the text transcribed, 61 or 64-66;70"),
    RAW("原文", "as printed", ValueType.TEXT, "訂正前の文字", "what the text has"),
    CORRECTED("訂正後", "corrected", ValueType.TEXT, "訂正後の文字", "what was made of it"),
    REASON("理由", "reason", ValueType.TEXT, "訂正の理由", "why it was corrected"),
    OTHER_DOCUMENT("もう一方の文書", "other document", ValueType.ID, "食い違う文書の識別子", "id of the document that differs"),
    OTHER_LINES("もう一方の行", "other lines", ValueType.LINES, "食い違う文書の行", "the lines where it differs"),
    SAYS("記載", "what it says", ValueType.TEXT, "文書の記載", "what the document says"),
    OTHER_SAYS("もう一方の記載", "what the other says", ValueType.TEXT, "もう一方の文書の記載", "what the other document says"),
    TREATMENT("扱い", "treatment", ValueType.TEXT, "このデータでの扱い", "what was done about it here"),
    COUNTS(
            "数が食い違うもの",
            "what is counted differently",
            ValueType.CODE,
            "数え方が文書で異なる要素の種類",
            "the kind of element that the documents count differently",
            () -> Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.toSet())),
    QUESTION(
            "検討した問い",
            "question examined",
            ValueType.CODE,
            "どのつながりを検討したか",
            "the type of relationship that was looked for",
            () -> Arrays.stream(RelationshipType.values()).map(Enum::name).collect(Collectors.toSet())),
    VERDICT("結論", "verdict", ValueType.CODE, "検討の結論", "what was found", () -> Set.of("none", "linked")),
    RATIONALE("理由", "rationale", ValueType.TEXT, "結論の理由", "why"),
    ASSERTED_BY("判断者", "asserted by", ValueType.TEXT, "判断した人", "who judged"),
    ASSERTED_AT("判断日", "asserted at", ValueType.DATE, "判断した日", "when"),

    READING("読み", "reading", ValueType.TEXT, "ひらがなの読み", "in hiragana"),

    BASELINE_NUMBER("現状値", "baseline", ValueType.NUMBER),
    BASELINE_LOW("現状値の下限", "lower end of the baseline", ValueType.NUMBER),
    BASELINE_HIGH("現状値の上限", "upper end of the baseline", ValueType.NUMBER),
    BASELINE_UNIT("現状値の単位", "baseline unit", ValueType.TEXT),
    BASELINE_PERIOD("現状値の時期", "baseline period", ValueType.TEXT),
    BASELINE_PERIOD_FROM("現状値の時期の出所", "baseline period from", ValueType.TEXT),
    BASELINE_QUALIFIER("現状値の補足", "baseline remark", ValueType.TEXT),
    BASELINE_STATUS("現状値の状態", "baseline status", ValueType.TEXT),
    TARGET_NUMBER("目標値", "target", ValueType.NUMBER),
    TARGET_LOW("目標値の下限", "lower end of the target", ValueType.NUMBER),
    TARGET_HIGH("目標値の上限", "upper end of the target", ValueType.NUMBER),
    TARGET_UNIT("目標値の単位", "target unit", ValueType.TEXT),
    TARGET_PERIOD("目標値の時期", "target period", ValueType.TEXT),
    TARGET_PERIOD_FROM("目標値の時期の出所", "target period from", ValueType.TEXT),
    TARGET_QUALIFIER("目標値の補足", "target remark", ValueType.TEXT),
    TARGET_STATUS("目標値の状態", "target status", ValueType.TEXT),
    VALUE_NUMBER("値", "value", ValueType.NUMBER),
    VALUE_UNIT("単位", "unit", ValueType.TEXT),
    DATASET("データセット", "dataset", ValueType.ID),
    DATE("日付", "date", ValueType.TEXT),
    DOCUMENTS("出典の文書", "documents cited", ValueType.IDS),
    NON_BLANK_LINES("空白でない行数", "lines not blank", ValueType.NUMBER),
    PUBLISHER("発行", "publisher", ValueType.TEXT),
    SHA256("転記した本文のSHA-256", "SHA-256 of the text transcribed", ValueType.TEXT),
    URL("URL", "URL", ValueType.TEXT);

    /** Columns that the table of every kind has. */
    static final List<Property> COMMON =
            List.of(ID, PLAN, NUMBER, TITLE, TITLE_EN, TEXT, KIND, RAW_TEXT, NOTE, TEXT_KIND, KEYWORDS);

    /** Columns of what is measured: the two cells and what is printed beside them. */
    static final List<Property> FIGURES = List.of(
            BASELINE_RAW,
            BASELINE_HEADER,
            TARGET_RAW,
            TARGET_HEADER,
            CUMULATIVE,
            DIRECTION,
            DIRECTION_BASIS,
            DIRECTION_RATIONALE,
            FOOTNOTE);

    /** What a value looks like. */
    public enum ValueType {
        TEXT,
        NUMBER,
        /** true or false */
        FLAG,
        /** 2026-04-01 */
        DATE,
        /** one of the property's values */
        CODE,
        ID,
        /** ids joined by semicolons */
        IDS,
        /** lines of a transcribed text: 61 or 64-66;70 */
        LINES;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String word;
    private final LocalizedText title;
    private final ValueType type;
    private final Optional<LocalizedText> meaning;
    private final Supplier<Set<String>> allowed;

    Property(String ja, String en, ValueType type) {
        this(new LocalizedText(ja, en), type, Optional.empty(), Set::of);
    }

    Property(String ja, String en, ValueType type, String meaningJa, String meaningEn) {
        this(ja, en, type, meaningJa, meaningEn, Set::of);
    }

    Property(String ja, String en, ValueType type, String meaningJa, String meaningEn, Supplier<Set<String>> allowed) {
        this(new LocalizedText(ja, en), type, Optional.of(new LocalizedText(meaningJa, meaningEn)), allowed);
    }

    Property(LocalizedText title, ValueType type, Optional<LocalizedText> meaning, Supplier<Set<String>> allowed) {
        this.word = camelCase(name());
        this.title = title;
        this.type = type;
        this.meaning = meaning;
        this.allowed = allowed;
    }

    private static String camelCase(String name) {
        return Pattern.compile("_([a-z])")
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    /** As in tables and in the graph. */
    public String word() {
        return word;
    }

    public LocalizedText title() {
        return title;
    }

    public ValueType type() {
        return type;
    }

    /** What belongs into the column; empty for what is in no table. */
    public Optional<LocalizedText> meaning() {
        return meaning;
    }

    /** The only values that a table may have in it; empty when anything may stand there. */
    public Set<String> allowed() {
        return allowed.get();
    }

    /** The property that tables call by this name. */
    public static Optional<Property> of(String word) {
        return Arrays.stream(values())
                .filter(property -> property.word.equals(word))
                .findFirst();
    }
}
