package plangraph.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import plangraph.model.text.Folded;
import plangraph.model.text.SearchTerms;
import plangraph.model.text.Spelling;

/**
 * Narrows an answer down to the rows whose principal element speaks of a topic: it has each of its words, folded as search folds them.
 *
 * @param text as it was typed
 * @param column that holds the principal element, or several
 */
public record Topic(String text, String column, SearchTerms terms, Spelling spelling) {
    /** Fields in which the words stand as printed, those first that say most; each is one that search reads. */
    public static final List<String> FIELDS = List.of(
            "title", "titleEn", "reading", "text", "number", "series", "note", "footnote", "rawText", "keywords");

    static Topic of(String text, String column, Spelling spelling) {
        return new Topic(text, column, SearchTerms.of(text, spelling), spelling);
    }

    /** Whether the row is about an element that speaks of it. */
    boolean isIn(Record row) {
        return isIn(row.get(column));
    }

    private boolean isIn(Value cell) {
        return switch (cell.type().name()) {
            case "NODE" -> isIn(cell.asNode());
            case "LIST OF ANY?" -> cell.asList(this::isIn).contains(true);
            default -> false;
        };
    }

    private boolean isIn(Node element) {
        String text = element.get("searchText").asString("");
        return terms.terms().stream().allMatch(text::contains);
    }

    /** The words that matched, as the elements that the row is about print them. */
    Set<String> matched(Record row) {
        Set<String> words = new LinkedHashSet<>();
        collect(row.get(column), words);
        return words;
    }

    private void collect(Value cell, Set<String> words) {
        switch (cell.type().name()) {
            case "NODE" -> collect(cell.asNode(), words);
            case "LIST OF ANY?" -> cell.values().forEach(member -> collect(member, words));
            default -> {}
        }
    }

    private void collect(Node element, Set<String> words) {
        if (isIn(element)) {
            for (String field : FIELDS) {
                if (element.containsKey(field)) {
                    collect(String.valueOf(element.get(field).asObject()), words);
                }
            }
        }
    }

    private void collect(String raw, Set<String> words) {
        Folded folded = spelling.fold(raw);
        for (String term : terms.terms()) {
            int at = folded.text().indexOf(term);
            if (at >= 0) {
                words.add(raw.substring(folded.start(at), folded.end(at + term.length() - 1)));
            }
        }
    }
}
