package plangraph.answer.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/**
 * What a sentence was understood as.
 *
 * @param matches what it asks, best first; empty when nothing fits
 * @param nearest what it may ask, when no saved query is a match: not sure, to be chosen by a person
 * @param limits what was asked and no document tells; then there are no matches
 */
public record AskResult(List<Suggestion> matches, List<Suggestion> nearest, List<Limit> limits) {

    public AskResult {
        matches = List.copyOf(matches);
        nearest = List.copyOf(nearest);
        limits = List.copyOf(limits);
    }

    /**
     * Something that the graph cannot tell.
     *
     * @param text as typed
     */
    public record Limit(String text, LocalizedText reason) {}

    /**
     * A word of the question that was understood.
     *
     * @param text as typed
     * @param as a parameter, {@code about}, {@code plan}, {@code q}, or a part of every question: subject, relation, form
     */
    public record Used(String text, String as) {}

    /**
     * One reading of the sentence.
     *
     * @param kind query, search or path
     * @param query id; null for a search or a path
     * @param title of the query; null for a search or a path
     * @param parameters those that the words determine; {@code q} for a search, {@code from} and {@code to} for a path
     * @param sentence what was understood, in the language of the question
     * @param parts the sentence in pieces, so that its slots can be marked
     * @param open required parameters that the words leave open
     * @param used words that were understood, each with what it was taken as
     * @param unread words that it has no place for; an answer is opened only where there are none
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
            List<Used> used,
            List<String> unread,
            double score) {
        public Suggestion {
            parts = List.copyOf(parts);
            open = List.copyOf(open);
            used = List.copyOf(used);
            unread = List.copyOf(unread);
        }

        Suggestion withUnread(List<String> more) {
            return more.isEmpty()
                    ? this
                    : new Suggestion(
                            kind,
                            query,
                            title,
                            parameters,
                            sentence,
                            parts,
                            open,
                            used,
                            Stream.concat(unread.stream(), more.stream()).toList(),
                            score);
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
