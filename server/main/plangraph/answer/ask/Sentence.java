package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plangraph.model.Kind;

/**
 * A question, cut into words.
 *
 * @param forms every word as it stands
 * @param words those that count, by their meaning
 */
record Sentence(TypedText typed, List<WordForm> forms, List<Word> words) {

    Sentence {
        forms = List.copyOf(forms);
        words = List.copyOf(words);
    }

    /** The words of a name, said in full, are that name and nothing else: 関係人口 relates to nothing. A 総合計画 stays one. */
    Sentence withNames(List<Mention> mentions) {
        List<Mention> names = mentions.stream()
                .filter(mention -> mention.isWhole()
                        && !mention.element().label().equals(Kind.PLAN.word())
                        && words.stream().anyMatch(word -> !word.known() && mention.holds(word)))
                .toList();
        List<Word> named = words.stream()
                .map(word -> names.stream().anyMatch(name -> name.holds(word)) ? word.asName() : word)
                .toList();
        return new Sentence(typed, forms, named);
    }

    /** KPIのない施策 and 施策のないKPI have the same words: so the absent thing is a feature of its own. */
    static Set<String> features(List<Word> words, boolean japanese) {
        Set<String> features = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            features.add(words.get(at).meaning());
            if (words.get(at).isNegation()) {
                absent(words, at, japanese ? -1 : 1).forEach(word -> features.add(absence(word.meaning())));
            }
        }
        return features;
    }

    /** The things that are said not to be there. */
    List<Word> absent() {
        List<Word> absent = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).isNegation()) {
                absent.addAll(absent(words, at, typed.isJapanese() ? -1 : 1));
                // 比べられない, 引き継がれない: what is said right before is not so.
                if (at > 0) {
                    absent.add(words.get(at - 1));
                }
            }
        }
        return absent;
    }

    /** In Japanese it stands before the negation, in English after it. */
    private static List<Word> absent(List<Word> words, int negation, int step) {
        for (int direction : List.of(step, -step)) {
            int at = negation + direction;
            while (isWithin(words, at) && !words.get(at).isThing()) {
                at += direction;
            }
            List<Word> absent = new ArrayList<>();
            while (isWithin(words, at) && words.get(at).isThing()) {
                absent.add(words.get(at));
                at += direction;
            }
            if (!absent.isEmpty()) {
                return absent;
            }
        }
        return List.of();
    }

    private static boolean isWithin(List<Word> words, int at) {
        return at >= 0 && at < words.size();
    }

    static String absence(String meaning) {
        return "-" + meaning;
    }
}
