package plangraph.answer.explore;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import plangraph.model.text.Spelling;

/**
 * What somebody typed, folded.
 *
 * @param terms its words; each must occur
 * @param joined all of it without spaces, as titles are folded
 */
record SearchTerms(List<String> terms, String joined) {

    static SearchTerms of(String typed, Spelling spelling) {
        List<String> terms = Arrays.stream(typed.strip().split("[\\s\\u3000]+"))
                .map(word -> spelling.fold(word).text())
                .filter(word -> !word.isEmpty())
                .toList();
        return new SearchTerms(terms, spelling.fold(typed).text());
    }

    /** The word that an index narrows down by best. */
    String longest() {
        return terms.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }
}
