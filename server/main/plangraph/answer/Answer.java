package plangraph.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/**
 * The answer envelope.
 *
 * @param rows cells by column: a plain value, a {@code NodeRef}, the key of a relationship, or a list of these
 * @param rowCount rows of the whole answer, not of this page
 * @param population what the elements of the first column are a part of; null when the query does not say so
 * @param found how many different elements of the population the first column of the whole answer has; null without a population, and
 *     when others are among them
 * @param about what the rows were narrowed down by; null when nothing was asked for
 * @param remarks what must be known to read it: what strengths mean, and the range between counting strictly and leniently
 * @param graph exactly the elements and relationships that the rows of this page rest on
 * @param basisCounts distinct relationships of the whole answer by basis
 * @param explanation why there is no evidence; null when there is some
 * @param sources the documents behind the answer with their status, so that a draft is seen to be one
 */
public record Answer(
        QueryRef query,
        Map<String, Object> parameters,
        List<ColumnBody> columns,
        List<Map<String, @Nullable Object>> rows,
        long rowCount,
        boolean truncated,
        @Nullable String next,
        PopulationCounts.@Nullable Size population,
        @Nullable Long found,
        @Nullable About about,
        List<LocalizedText> remarks,
        Subgraph graph,
        Map<String, Long> basisCounts,
        @Nullable LocalizedText explanation,
        List<Source> sources,
        String dataRevision,
        String generatedAt) {

    public record QueryRef(String id, String revision, LocalizedText title) {}

    public record ColumnBody(String name, LocalizedText title, String type) {}

    /**
     * How a topic narrowed the answer down.
     *
     * @param text as it was asked for
     * @param words that matched, as they are printed; at most twelve
     * @param of how many rows there are without it
     */
    public record About(String text, List<String> words, long of) {}

    public record Subgraph(List<NodeBody> nodes, List<RelationshipBody> relationships) {}

    /**
     * A document behind the answer.
     *
     * @param status adopted, draft, summary, article or list
     */
    public record Source(String document, String title, String status) {}
}
