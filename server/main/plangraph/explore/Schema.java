package plangraph.explore;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plangraph.model.Basis;
import plangraph.model.Label;
import plangraph.model.RelationshipType;
import plangraph.model.Words;

/** The model in both languages: labels, relationship types, bases and properties. */
public record Schema(List<Named> labels, List<NamedType> relationshipTypes, List<Named> bases, List<Named> properties) {

    public record Named(String name, Words title) {}

    /**
     * @param walked whether neighbourhoods and paths follow it
     * @param strengths the grades it may have
     */
    public record NamedType(
            String name, Words title, boolean walked, List<String> from, List<String> to, List<String> strengths) {}

    private static final Map<String, Words> PROPERTIES = Map.ofEntries(
            entry("about", new Words("対象", "about")),
            entry("assertedAt", new Words("判断日", "asserted at")),
            entry("assertedBy", new Words("判断者", "asserted by")),
            entry("baselineHeader", new Words("現状値の表頭", "period in the head of the baseline column")),
            entry("baselineNumber", new Words("現状値", "baseline")),
            entry("baselinePeriod", new Words("現状値の時期", "baseline period")),
            entry("baselinePeriodFrom", new Words("現状値の時期の出所", "baseline period from")),
            entry("baselineQualifier", new Words("現状値の補足", "baseline remark")),
            entry("baselineRaw", new Words("現状値（原文）", "baseline as printed")),
            entry("baselineStatus", new Words("現状値の状態", "baseline status")),
            entry("baselineUnit", new Words("現状値の単位", "baseline unit")),
            entry("colour", new Words("色", "colour")),
            entry("counts", new Words("数が食い違うもの", "what is counted differently")),
            entry("corrected", new Words("訂正後", "corrected")),
            entry("cumulative", new Words("累計", "cumulative")),
            entry("dataset", new Words("データセット", "dataset")),
            entry("date", new Words("日付", "date")),
            entry("direction", new Words("望ましい向き", "desired direction")),
            entry("directionBasis", new Words("向きの根拠", "basis of the direction")),
            entry("directionRationale", new Words("向きの理由", "why this direction")),
            entry("document", new Words("文書", "document")),
            entry("documents", new Words("出典の文書", "documents cited")),
            entry("footnote", new Words("注記", "footnote")),
            entry("generation", new Words("期", "generation")),
            entry("iri", new Words("識別子（IRI）", "IRI")),
            entry("kind", new Words("種別", "kind")),
            entry("lines", new Words("行", "lines")),
            entry("nonBlankLines", new Words("空白でない行数", "lines not blank")),
            entry("note", new Words("備考", "note")),
            entry("number", new Words("番号", "number")),
            entry("numeralColour", new Words("数字の色", "colour of the numeral")),
            entry("otherDocument", new Words("もう一方の文書", "other document")),
            entry("otherLines", new Words("もう一方の行", "other lines")),
            entry("otherSays", new Words("もう一方の記載", "what the other says")),
            entry("period", new Words("時期", "period")),
            entry("periodFrom", new Words("期間の始まり", "period from")),
            entry("periodTo", new Words("期間の終わり", "period to")),
            entry("plan", new Words("計画", "plan")),
            entry("publisher", new Words("発行", "publisher")),
            entry("question", new Words("検討した問い", "question examined")),
            entry("rationale", new Words("理由", "rationale")),
            entry("raw", new Words("原文", "as printed")),
            entry("rawText", new Words("原文", "as printed")),
            entry("reading", new Words("読み", "reading")),
            entry("reason", new Words("理由", "reason")),
            entry("says", new Words("記載", "what it says")),
            entry("series", new Words("系列", "series")),
            entry("sha256", new Words("転記した本文のSHA-256", "SHA-256 of the text transcribed")),
            entry("status", new Words("位置付け", "status")),
            entry("targetHeader", new Words("目標値の表頭", "period in the head of the target column")),
            entry("targetNumber", new Words("目標値", "target")),
            entry("targetPeriod", new Words("目標値の時期", "target period")),
            entry("targetPeriodFrom", new Words("目標値の時期の出所", "target period from")),
            entry("targetQualifier", new Words("目標値の補足", "target remark")),
            entry("targetRaw", new Words("目標値（原文）", "target as printed")),
            entry("targetStatus", new Words("目標値の状態", "target status")),
            entry("targetUnit", new Words("目標値の単位", "target unit")),
            entry("text", new Words("本文", "text")),
            entry("titleEn", new Words("英語名", "title in English")),
            entry("treatment", new Words("扱い", "treatment")),
            entry("url", new Words("URL", "URL")),
            entry("valueNumber", new Words("値", "value")),
            entry("valueRaw", new Words("値（原文）", "value as printed")),
            entry("valueUnit", new Words("単位", "unit")),
            entry("verdict", new Words("結論", "verdict")));

    public static Schema current() {
        return new Schema(
                Arrays.stream(Label.values())
                        .map(l -> new Named(l.word(), l.title()))
                        .toList(),
                Arrays.stream(RelationshipType.values()).map(Schema::type).toList(),
                Arrays.stream(Basis.values())
                        .map(b -> new Named(b.word(), b.title()))
                        .toList(),
                new TreeMap<>(PROPERTIES)
                        .entrySet().stream()
                                .map(p -> new Named(p.getKey(), p.getValue()))
                                .toList());
    }

    private static NamedType type(RelationshipType type) {
        return new NamedType(
                type.name(),
                type.title(),
                type.isWalked(),
                type.from().stream().map(Label::word).sorted().toList(),
                type.to().stream().map(Label::word).sorted().toList(),
                type.strengths());
    }
}
