package plangraph.answer.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How telling a meaning is: the fewer saved queries have it, the more. */
final class Weights {
    private static final double UNKNOWN = 2;
    private static final double NUMBER = 0.5;
    private static final double FAINT = 0.4;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> faint;
    private final int queries;

    Weights(Collection<AskableQuery> askables, Set<String> faint) {
        askables.forEach(askable -> askable.vocabulary().forEach(meaning -> uses.merge(meaning, 1, Integer::sum)));
        this.faint = faint;
        this.queries = askables.size();
    }

    double of(String meaning) {
        Integer known = uses.get(meaning);
        double weight = known == null ? UNKNOWN : Math.log(1 + (double) queries / known);
        return faint.contains(meaning) ? weight * FAINT : weight;
    }

    boolean has(String meaning) {
        return uses.containsKey(meaning);
    }

    /** Whether questions are made of the word. */
    boolean asks(Word word) {
        return word.known() || uses.containsKey(word.meaning());
    }

    /** The weight of everything that was said. */
    Map<String, Double> of(Set<String> said, List<Word> words) {
        Map<String, Double> weights = new LinkedHashMap<>();
        said.forEach(meaning -> weights.put(meaning, of(meaning)));
        for (Word word : words) {
            if (!word.known()
                    && !uses.containsKey(word.meaning())
                    && word.meaning().matches("\\d+")) {
                weights.put(word.meaning(), NUMBER);
            }
        }
        return weights;
    }
}
