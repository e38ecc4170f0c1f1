package plangraph.answer.ask;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/**
 * A saved query with all that it is asked by.
 *
 * @param vocabulary every meaning of its sentences and its title
 * @param ways to ask it, in meanings
 * @param kinds by parameter: the words for what it takes, which hold its place while it is open
 * @param choices by parameter: ids of the elements it may be; a parameter that takes no element is absent
 */
record AskableQuery(
        SavedQuery query,
        List<SentencePattern> patterns,
        List<SentencePattern> titles,
        Set<String> vocabulary,
        List<Way> ways,
        Map<String, Set<String>> kinds,
        Map<String, Set<String>> choices) {

    static AskableQuery of(
            SavedQuery query,
            BiFunction<SavedQuery, Parameter, Set<String>> choices,
            Function<String, List<Word>> cut) {
        List<SentencePattern> patterns = query.question().stream()
                .map(sentence -> SentencePattern.of(sentence, cut))
                .toList();
        Set<String> vocabulary = new LinkedHashSet<>();
        patterns.forEach(pattern -> vocabulary.addAll(pattern.features()));
        List<SentencePattern> titles = Stream.of(
                        query.title().ja(), query.title().en())
                .map(title -> SentencePattern.of(title, cut))
                .toList();
        titles.forEach(title -> vocabulary.addAll(title.features()));
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        Map<String, Set<String>> taken = new LinkedHashMap<>();
        for (Parameter parameter : query.params()) {
            Set<String> words = new LinkedHashSet<>();
            cut.apply(parameter.title().ja()).forEach(word -> words.add(word.meaning()));
            kinds.put(parameter.name(), words);
            if (parameter.type() == Parameter.Type.NODE) {
                taken.put(parameter.name(), choices.apply(query, parameter));
            }
        }
        return new AskableQuery(query, patterns, titles, vocabulary, Way.all(query, vocabulary, cut), kinds, taken);
    }
}
