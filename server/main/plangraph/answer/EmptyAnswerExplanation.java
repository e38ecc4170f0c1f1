package plangraph.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import plangraph.model.Basis;
import plangraph.model.LocalizedText;
import plangraph.query.SavedQuery;

/** Why an answer shows no relationship. */
final class EmptyAnswerExplanation {
    private static final LocalizedText NOTHING_TO_SHOW = new LocalizedText(
            "ここに挙げたものには、選んだ根拠で示せる関係がありません。", "What is listed has no relationship to show on the chosen bases.");

    private static final List<String> STATED = List.of(Basis.STATED.word());

    private EmptyAnswerExplanation() {}

    /**
     * @param rows of the answer, none of which rests on a relationship
     * @param all rows, those too that do not speak of the topic
     * @param count of the rows that a query has with other arguments
     */
    static LocalizedText of(
            SavedQuery query, Arguments arguments, long rows, long all, ToLongFunction<Arguments> count) {
        if (rows > 0) {
            return NOTHING_TO_SHOW;
        }
        if (all > 0) {
            String topic = arguments.topic().map(Topic::text).orElse("");
            return LocalizedText.of(
                    "「%s」という語のあるものは、%s 件の中にありません。別の語を入れるか、絞り込みをやめてください。",
                    "None of the %2$s rows speaks of '%1$s'. Try another word, or do not narrow the answer down.",
                    topic,
                    all);
        }
        long stated =
                query.tags().contains("gap") && addsToStated(arguments.values().get("basis"))
                        ? count.applyAsLong(onStated(arguments))
                        : 0;
        // Nothing is missing because somebody judged: an empty answer has no relationship that could say so.
        return stated == 0
                ? query.whenEmpty()
                : LocalizedText.of(
                        "%s文書に書かれた「明示」だけで調べると %s 件あります。無いと言えるのは、ほかの根拠（導出・判断）を含めたためです。",
                        "%s On what documents state alone there are %s: that there are none rests on other bases (derived, judged).",
                        query.whenEmpty(),
                        stated);
    }

    /** Without what is stated, nothing may be left to look at: which policy an item belongs to is stated. */
    private static boolean addsToStated(@Nullable Object basis) {
        return basis instanceof List<?> bases && bases.containsAll(STATED) && bases.size() > STATED.size();
    }

    private static Arguments onStated(Arguments arguments) {
        Map<String, @Nullable Object> stated = new TreeMap<>(arguments.values());
        stated.put("basis", STATED);
        return arguments.with(stated);
    }
}
