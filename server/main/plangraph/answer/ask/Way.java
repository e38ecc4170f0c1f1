package plangraph.answer.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import plangraph.query.Asks;
import plangraph.query.SavedQuery;

/** One way to ask a saved query, in meanings: what its header declares, or else what its sentences say. */
record Way(
        Set<String> of, Set<String> has, Set<String> lacks, Set<String> says, Set<String> also, List<Asks.Form> forms) {

    Way {
        of = Set.copyOf(of);
        has = Set.copyOf(has);
        lacks = Set.copyOf(lacks);
        says = Set.copyOf(says);
        also = Set.copyOf(also);
        forms = List.copyOf(forms);
    }

    /** @param vocabulary every meaning of the query's sentences, what is absent with its mark */
    static List<Way> all(SavedQuery query, Set<String> vocabulary, Function<String, List<Word>> cut) {
        return query.asks().isEmpty()
                ? List.of(ofSentences(vocabulary))
                : query.asks().stream()
                        .map(asks -> new Way(
                                meanings(asks.of(), cut),
                                meanings(asks.has(), cut),
                                meanings(asks.lacks(), cut),
                                meanings(asks.says(), cut),
                                meanings(asks.also(), cut),
                                asks.forms()))
                        .toList();
    }

    private static Way ofSentences(Set<String> vocabulary) {
        Set<String> lacks = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (String feature : vocabulary) {
            (feature.startsWith("-") ? lacks : said).add(feature.replaceFirst("^-", ""));
        }
        return new Way(said, Set.of(), lacks, Set.of(), Set.of(), List.of(Asks.Form.values()));
    }

    private static Set<String> meanings(List<String> words, Function<String, List<Word>> cut) {
        Set<String> meanings = new HashSet<>();
        words.forEach(word -> cut.apply(word).forEach(one -> meanings.add(one.meaning())));
        return meanings;
    }

    /** Whether the word may be said of what is there. */
    boolean takes(String meaning) {
        return of.contains(meaning) || has.contains(meaning) || says.contains(meaning) || also.contains(meaning);
    }

    boolean mayBe(Asks.Form form) {
        return forms.contains(form);
    }
}
