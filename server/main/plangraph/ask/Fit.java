package plangraph.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a saved query fits a sentence.
 *
 * @param pattern the sentence of the query that comes nearest
 * @param asked whether any word says what is asked; a name alone asks nothing
 * @param score 0 to 1: how much of what was said the query explains, and how much of the query was said
 */
record Fit(Askable askable, Pattern pattern, Filling filling, boolean asked, double score) {
    private static final double SLOT = 3;
    private static final double OPEN_SLOT = 0.5;
    private static final double SAID_ELSEWHERE = 0.7;
    private static final double EXPLAINED = 0.6;
    private static final double OTHER_NEGATION = 0.6;

    private record Said(Set<String> features, Map<String, Double> weights, Set<String> numbered, List<String> numbers, boolean japanese) {}

    /** @param weights how telling a meaning is */
    static Fit of(Askable askable, Sentence sentence, Filling filling, Weights weights) {
        List<Word> open =
                sentence.words().stream().filter(word -> !filling.covers(word)).toList();
        Set<String> said = Sentence.features(open, sentence.typed().isJapanese());
        Map<String, Double> weighed = weights.of(said, open);
        Set<String> numbered = new HashSet<>();
        NumberSaid.all(sentence).stream()
                .filter(number -> open.stream().anyMatch(word -> word.start() == number.start()))
                .forEach(number -> {
                    numbered.add(number.kind());
                    number.parts().forEach(part -> weighed.put(part, 1.5 / number.parts().size()));
                });
        Said all = new Said(said, weighed, numbered, NumberSaid.all(sentence).stream().flatMap(n -> n.parts().stream()).toList(), sentence.typed().isJapanese());
        Fit best = new Fit(askable, askable.patterns().getFirst(), filling, false, 0);
        for (Pattern pattern : askable.patterns()) {
            Fit fit = of(askable, pattern, filling, all, weights);
            best = fit.score > best.score ? fit : best;
        }
        double title = 0;
        for (Pattern pattern : askable.titles()) {
            Fit fit = of(askable, pattern, filling, all, weights);
            title = Math.max(title, fit.score);
        }
        return new Fit(askable, best.pattern, filling, best.asked, Math.min(1, best.score + 0.03 * title));
    }

    private static Fit of(
            Askable askable,
            Pattern pattern,
            Filling filling,
            Said all,
            Weights weights) {
        Set<String> said = all.features();
        Set<String> placeholders = new HashSet<>();
        double pieces = 0;
        double spoken = 0;
        double shared = 0;
        for (String slot : pattern.slots()) {
            pieces += SLOT;
            if (filling.filled().containsKey(slot)) {
                spoken += SLOT * (0.6 + 0.4 * filling.filled().get(slot).coverage());
            } else {
                Set<String> kinds = askable.kinds().getOrDefault(slot, Set.of());
                if (kinds.stream().anyMatch(all.numbered()::contains)) {
                    spoken += SLOT * 0.9;
                    placeholders.addAll(kinds);
                    placeholders.addAll(all.numbers());
                } else if (kinds.stream().anyMatch(said::contains)) {
                    spoken += SLOT * OPEN_SLOT;
                    placeholders.addAll(kinds);
                }
            }
        }
        for (String feature : pattern.features()) {
            double weight = weights.of(feature);
            pieces += weight;
            spoken += said.contains(feature) ? weight : 0;
            shared += said.contains(feature) ? weight : 0;
        }
        double total = 0;
        double explained = 0;
        for (Map.Entry<String, Double> word : all.weights().entrySet()) {
            boolean here = pattern.features().contains(word.getKey()) || placeholders.contains(word.getKey());
            total += word.getValue();
            explained += here
                    ? word.getValue()
                    : askable.vocabulary().contains(word.getKey()) ? word.getValue() * SAID_ELSEWHERE : 0;
        }
        for (Filling.Filled filled : filling.filled().values()) {
            total += SLOT;
            explained += SLOT * (0.6 + 0.4 * filled.coverage());
        }
        double score = pieces == 0 || total == 0
                ? 0
                : Math.pow(explained / total, EXPLAINED) * Math.pow(spoken / pieces, 1 - EXPLAINED);
        score *= pattern.japanese() == all.japanese() ? 1 : 0.95;
        boolean sameNegation = said.contains("ない") == pattern.features().contains("ない");
        return new Fit(askable, pattern, filling, shared > 0, sameNegation ? score : score * OTHER_NEGATION);
    }
}
