package plangraph.model.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Splits what somebody typed into folded words.
 *
 * @param terms its words; each must occur
 * @param joined all of it without spaces, as titles are folded
 */
public record SearchTerms(List<String> terms, String joined) {

    public SearchTerms {
        terms = List.copyOf(terms);
    }

    public static SearchTerms of(String typed, Spelling spelling) {
        List<String> terms = Arrays.stream(typed.strip().split("[\\s\\u3000]+"))
                .map(word -> spelling.fold(word).text())
                .filter(word -> !word.isEmpty())
                .toList();
        return new SearchTerms(terms, spelling.fold(typed).text());
    }

    /** The word that an index narrows down by best. */
    public String longest() {
        return terms.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }
}
