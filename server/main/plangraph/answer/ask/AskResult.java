package plangraph.answer.ask;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/**
 * What a sentence was understood as.
 *
 * @param matches what it asks, best first; empty when nothing fits
 * @param nearest what it may ask, when no saved query is a match: not sure, to be chosen by a person
 */
public record AskResult(List<Suggestion> matches, List<Suggestion> nearest) {

    public AskResult {
        matches = List.copyOf(matches);
        nearest = List.copyOf(nearest);
    }

    /**
     * One reading of the sentence.
     *
     * @param kind query or search
     * @param query id; null for a search
     * @param title of the query; null for a search
     * @param parameters those that the words determine; {@code q} for a search
     * @param sentence what was understood, in the language of the question
     * @param parts the sentence in pieces, so that its slots can be marked
     * @param open required parameters that the words leave open
     * @param score 0 to 1, how much of what was said is accounted for
     */
    public record Suggestion(
            String kind,
            @Nullable String query,
            @Nullable LocalizedText title,
            Map<String, Object> parameters,
            String sentence,
            List<Part> parts,
            List<String> open,
            double score) {
        public Suggestion {
            parts = List.copyOf(parts);
            open = List.copyOf(open);
        }
    }

    /**
     * A piece of the sentence.
     *
     * @param parameter null for plain text
     * @param value of the parameter; null while it is open
     * @param words as typed, that speak of it; null when none do
     */
    public record Part(
            String text,
            @Nullable String parameter,
            @Nullable Object value,
            @Nullable String words) {

        static Part text(String text) {
            return new Part(text, null, null, null);
        }
    }
}
