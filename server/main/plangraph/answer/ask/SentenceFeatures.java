package plangraph.answer.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sentence says beside the names that fill parameters.
 *
 * @param weights how telling each feature is
 * @param numbered kinds that stand before a number no element has: ゴール18
 * @param numbers those numbers
 */
record SentenceFeatures(Map<String, Double> weights, Set<String> numbered, Set<String> numbers, boolean japanese) {
    /** A number of something says more than a number alone. */
    private static final double NUMBER_OF_A_KIND = 1.5;

    static SentenceFeatures of(Sentence sentence, ParameterFilling filling, Weights weights) {
        List<Word> open =
                sentence.words().stream().filter(word -> !filling.covers(word)).toList();
        boolean japanese = sentence.typed().isJapanese();
        Map<String, Double> weighed = weights.of(Sentence.features(open, japanese), open);
        Set<String> numbered = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (NumberedMention said : NumberedMention.all(sentence)) {
            if (open.stream().anyMatch(word -> word.start() == said.start())) {
                numbered.add(said.kind());
                for (String part : said.parts()) {
                    numbers.add(part);
                    weighed.put(part, NUMBER_OF_A_KIND / said.parts().size());
                }
            }
        }
        return new SentenceFeatures(weighed, numbered, numbers, japanese);
    }

    boolean has(String feature) {
        return weights.containsKey(feature);
    }

    /** Whether there are words that no saved query is asked with. */
    boolean hasStrangers(Weights known) {
        return weights.keySet().stream().anyMatch(word -> !known.has(word));
    }

    boolean hasAny(Set<String> features) {
        return features.stream().anyMatch(this::has);
    }
}
