package plangraph.answer.explore;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plangraph.model.Basis;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/** The model in both languages: labels, relationship types, bases and properties. */
public record Schema(List<Named> labels, List<NamedType> relationshipTypes, List<Named> bases, List<Named> properties) {

    public record Named(String name, LocalizedText title) {}

    /**
     * @param walked whether neighbourhoods and paths follow it
     * @param strengths the grades it may have
     */
    public record NamedType(
            String name,
            LocalizedText title,
            boolean walked,
            List<String> from,
            List<String> to,
            List<String> strengths) {}

    private static final Map<String, LocalizedText> PROPERTIES = Map.ofEntries(
            entry("about", new LocalizedText("対象", "about")),
            entry("assertedAt", new LocalizedText("判断日", "asserted at")),
            entry("assertedBy", new LocalizedText("判断者", "asserted by")),
            entry("baselineHeader", new LocalizedText("現状値の表頭", "period in the head of the baseline column")),
            entry("baselineNumber", new LocalizedText("現状値", "baseline")),
            entry("baselinePeriod", new LocalizedText("現状値の時期", "baseline period")),
            entry("baselinePeriodFrom", new LocalizedText("現状値の時期の出所", "baseline period from")),
            entry("baselineQualifier", new LocalizedText("現状値の補足", "baseline remark")),
            entry("baselineRaw", new LocalizedText("現状値（原文）", "baseline as printed")),
            entry("baselineStatus", new LocalizedText("現状値の状態", "baseline status")),
            entry("baselineUnit", new LocalizedText("現状値の単位", "baseline unit")),
            entry("colour", new LocalizedText("色", "colour")),
            entry("counts", new LocalizedText("数が食い違うもの", "what is counted differently")),
            entry("corrected", new LocalizedText("訂正後", "corrected")),
            entry("cumulative", new LocalizedText("累計", "cumulative")),
            entry("dataset", new LocalizedText("データセット", "dataset")),
            entry("date", new LocalizedText("日付", "date")),
            entry("direction", new LocalizedText("望ましい向き", "desired direction")),
            entry("directionBasis", new LocalizedText("向きの根拠", "basis of the direction")),
            entry("directionRationale", new LocalizedText("向きの理由", "why this direction")),
            entry("document", new LocalizedText("文書", "document")),
            entry("documents", new LocalizedText("出典の文書", "documents cited")),
            entry("footnote", new LocalizedText("注記", "footnote")),
            entry("generation", new LocalizedText("期", "generation")),
            entry("iri", new LocalizedText("識別子（IRI）", "IRI")),
            entry("kind", new LocalizedText("種別", "kind")),
            entry("lines", new LocalizedText("行", "lines")),
            entry("nonBlankLines", new LocalizedText("空白でない行数", "lines not blank")),
            entry("note", new LocalizedText("備考", "note")),
            entry("number", new LocalizedText("番号", "number")),
            entry("numeralColour", new LocalizedText("数字の色", "colour of the numeral")),
            entry("otherDocument", new LocalizedText("もう一方の文書", "other document")),
            entry("otherLines", new LocalizedText("もう一方の行", "other lines")),
            entry("otherSays", new LocalizedText("もう一方の記載", "what the other says")),
            entry("period", new LocalizedText("時期", "period")),
            entry("periodFrom", new LocalizedText("期間の始まり", "period from")),
            entry("periodTo", new LocalizedText("期間の終わり", "period to")),
            entry("plan", new LocalizedText("計画", "plan")),
            entry("publisher", new LocalizedText("発行", "publisher")),
            entry("question", new LocalizedText("検討した問い", "question examined")),
            entry("rationale", new LocalizedText("理由", "rationale")),
            entry("raw", new LocalizedText("原文", "as printed")),
            entry("rawText", new LocalizedText("原文", "as printed")),
            entry("reading", new LocalizedText("読み", "reading")),
            entry("reason", new LocalizedText("理由", "reason")),
            entry("says", new LocalizedText("記載", "what it says")),
            entry("series", new LocalizedText("系列", "series")),
            entry("sha256", new LocalizedText("転記した本文のSHA-256", "SHA-256 of the text transcribed")),
            entry("status", new LocalizedText("位置付け", "status")),
            entry("targetHeader", new LocalizedText("目標値の表頭", "period in the head of the target column")),
            entry("targetNumber", new LocalizedText("目標値", "target")),
            entry("targetPeriod", new LocalizedText("目標値の時期", "target period")),
            entry("targetPeriodFrom", new LocalizedText("目標値の時期の出所", "target period from")),
            entry("targetQualifier", new LocalizedText("目標値の補足", "target remark")),
            entry("targetRaw", new LocalizedText("目標値（原文）", "target as printed")),
            entry("targetStatus", new LocalizedText("目標値の状態", "target status")),
            entry("targetUnit", new LocalizedText("目標値の単位", "target unit")),
            entry("text", new LocalizedText("本文", "text")),
            entry("titleEn", new LocalizedText("英語名", "title in English")),
            entry("treatment", new LocalizedText("扱い", "treatment")),
            entry("url", new LocalizedText("URL", "URL")),
            entry("valueNumber", new LocalizedText("値", "value")),
            entry("valueRaw", new LocalizedText("値（原文）", "value as printed")),
            entry("valueUnit", new LocalizedText("単位", "unit")),
            entry("verdict", new LocalizedText("結論", "verdict")));

    public static Schema current() {
        return new Schema(
                Arrays.stream(Kind.values())
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
                type.from().stream().map(Kind::word).sorted().toList(),
                type.to().stream().map(Kind::word).sorted().toList(),
                type.strengths());
    }
}
