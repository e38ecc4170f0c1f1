package plangraph.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;
import plangraph.publish.files.AnswerWriter;
import plangraph.publish.files.FormatChoices;
import plangraph.publish.files.FormatOption;
import plangraph.publish.files.GraphWriter;
import plangraph.publish.sheet.SheetWriter;

/**
 * A file format: what it is called, what it can hold, and its writers. {@link Formats} lists all of them.
 *
 * @param id the ending of its files without the first dot; addresses and the command line call it so too
 * @param mediaType with the character set where it is text
 * @param title what people call it
 * @param downloads how the viewer offers an answer in it; empty: it does not
 * @param answer writes answers; null: an answer is written as a sheet, or not at all
 * @param graph writes the whole graph; null: it does not hold one
 * @param sheet writes sheets, of answers and of changes; null: it does not hold any
 */
public record Format(
        String id,
        String mediaType,
        LocalizedText title,
        List<Download> downloads,
        @Nullable Held<AnswerWriter> answer,
        @Nullable Held<GraphWriter> graph,
        @Nullable Held<SheetWriter> sheet) {

    /** What a file can be of. */
    public enum Content {
        ANSWER,
        CHANGES,
        GRAPH;

        /** As the API writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How one kind of content is written.
     *
     * @param summary of its address, as the description of the API has it
     */
    public record Held<W>(W writer, String summary, List<FormatOption> options) {
        public Held {
            options = List.copyOf(options);
        }
    }

    /**
     * A way in which the viewer offers the format, its choices made.
     *
     * @param common whether it is wanted often, so that a menu shows it first
     */
    public record Download(LocalizedText title, Map<String, String> choices, boolean common) {
        public Download {
            choices = Map.copyOf(choices);
        }
    }

    public Format {
        downloads = List.copyOf(downloads);
    }

    public List<Content> holds() {
        List<Content> holds = new ArrayList<>();
        if (answer != null || sheet != null) {
            holds.add(Content.ANSWER);
        }
        if (sheet != null) {
            holds.add(Content.CHANGES);
        }
        if (graph != null) {
            holds.add(Content.GRAPH);
        }
        return holds;
    }

    /** What an answer in this format can be told; a sheet's options where an answer is written as one. */
    public List<FormatOption> answerOptions() {
        if (answer != null) {
            return answer.options();
        }
        return sheet == null ? List.of() : sheet.options();
    }

    /** What the address of an answer in this format is called in the description of the API. */
    public String answerSummary() {
        if (answer != null) {
            return answer.summary();
        }
        return sheet == null ? "" : sheet.summary().formatted("The answer sheet");
    }

    /** The media type of a file for which this was chosen. */
    public String contentType(FormatChoices choices) {
        return choices.charset()
                .map(charset -> mediaType.replaceFirst("charset=.*", "charset=" + charset))
                .orElse(mediaType);
    }
}
