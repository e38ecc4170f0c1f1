package plangraph.answer.ask;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plangraph.answer.ask.ParameterFilling.Filled;

/**
 * How well one sentence of a saved query fits: how much of what was said it explains, and how much of it was said.
 *
 * @param asked whether it may be claimed that it was asked: a word of it was said, beside names; not one common word alone beside others
 *     that mean something else (計画停電 asks for no 計画); and not much is left unexplained
 */
record SentencePatternFit(SentencePattern pattern, boolean asked, double score) {
    /** A name weighs as much as a telling word. */
    private static final double SLOT = 3;

    /** 地区のSDGs: the kind of thing is said, not which one. */
    private static final double OPEN_SLOT = 0.5;

    /** ゴール18: which one is said, and there is no such thing. */
    private static final double UNKNOWN_IN_SLOT = 0.9;

    private static final double SAID_IN_ANOTHER_SENTENCE = 0.7;

    /** What was said matters more than what was left out: people are terse. */
    private static final double EXPLAINED = 0.6;

    /** A word of one or two saved queries. */
    private static final double TELLING = 3;

    private static final double LEAST_EXPLAINED = 0.4;
    private static final double OTHER_LANGUAGE = 0.95;
    private static final double OTHER_NEGATION = 0.6;
    private static final String NEGATION = "ない";

    static SentencePatternFit best(List<SentencePatternFit> fits) {
        return fits.stream()
                .max(Comparator.comparingDouble(SentencePatternFit::score))
                .orElseThrow();
    }

    static SentencePatternFit of(
            SentencePattern pattern,
            AskableQuery askable,
            ParameterFilling filling,
            SentenceFeatures said,
            Weights weights) {
        Set<String> placeholders = new HashSet<>();
        double spoken = slots(pattern, askable, filling, said, placeholders);
        double pieces = SLOT * pattern.slots().size();
        int shared = 0;
        double telling = 0;
        for (String feature : pattern.features()) {
            pieces += weights.of(feature);
            spoken += said.has(feature) ? weights.of(feature) : 0;
            shared += said.has(feature) ? 1 : 0;
            telling += said.has(feature) ? weights.of(feature) : 0;
        }
        double explained = explained(pattern, askable, filling, said, placeholders);
        double score = pieces == 0 ? 0 : Math.pow(explained, EXPLAINED) * Math.pow(spoken / pieces, 1 - EXPLAINED);
        score *= pattern.japanese() == said.japanese() ? 1 : OTHER_LANGUAGE;
        score *= said.has(NEGATION) == pattern.features().contains(NEGATION) ? 1 : OTHER_NEGATION;
        boolean enough = shared + filling.filled().size() + placeholders.size() > 1
                || telling >= TELLING
                || !said.hasStrangers(weights);
        // 境地区に関係しないSDGs: the answer to the opposite is none.
        boolean opposite = !filling.filled().isEmpty()
                && said.has(NEGATION)
                && !pattern.features().contains(NEGATION);
        boolean asked = shared > 0 && enough && explained >= LEAST_EXPLAINED && !filling.partial() && !opposite;
        return new SentencePatternFit(pattern, asked, score);
    }

    private static double slots(
            SentencePattern pattern,
            AskableQuery askable,
            ParameterFilling filling,
            SentenceFeatures said,
            Set<String> placeholders) {
        double spoken = 0;
        for (String slot : pattern.slots()) {
            Filled filled = filling.filled().get(slot);
            Set<String> kinds = askable.kinds().getOrDefault(slot, Set.of());
            if (filled != null) {
                spoken += SLOT * filled.share();
            } else if (kinds.stream().anyMatch(said.numbered()::contains)) {
                spoken += SLOT * UNKNOWN_IN_SLOT;
                placeholders.addAll(kinds);
                placeholders.addAll(said.numbers());
            } else if (said.hasAny(kinds)) {
                spoken += SLOT * OPEN_SLOT;
                placeholders.addAll(kinds);
            }
        }
        return spoken;
    }

    /** The share of what was said that the query accounts for. */
    private static double explained(
            SentencePattern pattern,
            AskableQuery askable,
            ParameterFilling filling,
            SentenceFeatures said,
            Set<String> placeholders) {
        double total = SLOT * filling.filled().size();
        double explained = SLOT
                * filling.filled().values().stream().mapToDouble(Filled::share).sum();
        for (Map.Entry<String, Double> word : said.weights().entrySet()) {
            total += word.getValue();
            if (pattern.features().contains(word.getKey()) || placeholders.contains(word.getKey())) {
                explained += word.getValue();
            } else if (askable.vocabulary().contains(word.getKey())) {
                explained += word.getValue() * SAID_IN_ANOTHER_SENTENCE;
            }
        }
        return total == 0 ? 0 : explained / total;
    }
}
