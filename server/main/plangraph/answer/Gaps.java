package plangraph.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.Revision;
import plangraph.graph.Revisions;
import plangraph.model.Words;

/** Gap rules are reviewed queries with the tag {@code gap}: each row is a gap. */
public final class Gaps {
    private final Catalogue catalogue;
    private final Answers answers;

    public Gaps(Catalogue catalogue, Answers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    public record GapList(List<Gap> gaps) {}

    /**
     * One rule.
     *
     * @param counts rows when only stated relationships count, and when all reviewed ones do
     * @param before the same of the data before the last change; null when there were none, or the rule was another
     */
    public record Gap(
            String id,
            Words title,
            Map<String, Long> counts,
            @Nullable Map<String, Long> before,
            String query,
            Map<String, Object> parameters) {}

    /** Rules are counted side by side: right after a start most of the time goes into Neo4j's plans, one for each. */
    public GapList count(Revisions.Now now) {
        return new GapList(rules().parallel().map(rule -> gap(rule, now)).toList());
    }

    /** Has Neo4j plan the rules, one after the other: for whoever asks something else meanwhile a processor stays free. */
    public void prepare(Revisions.Now now) {
        rules().forEach(rule -> gap(rule, now));
    }

    private Stream<SavedQuery> rules() {
        return catalogue.reviewed().stream().filter(query -> query.tags().contains("gap"));
    }

    private Gap gap(SavedQuery query, Revisions.Now now) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String basis : List.of("stated", "all")) {
            Arguments arguments = answers.arguments(query, Map.of("basis", basis), now);
            counts.put(basis, answers.count(query, arguments));
        }
        return new Gap(query.id(), query.title(), counts, before(query, now), query.id(), Map.of());
    }

    /** As they are kept with a data revision: query, its revision, count of stated, count of all. */
    public List<String> lines(Revisions.Now now) {
        return count(now).gaps().stream()
                .map(gap -> String.join(
                        "\t",
                        gap.id(),
                        catalogue.find(gap.query()).map(SavedQuery::revision).orElse(""),
                        String.valueOf(gap.counts().get("stated")),
                        String.valueOf(gap.counts().get("all"))))
                .toList();
    }

    /** Counts of another rule of the same name would tell a change of the rule as one of the city. */
    private static @Nullable Map<String, Long> before(SavedQuery query, Revisions.Now now) {
        return now.all().stream()
                .max(Comparator.comparingLong(Revision::number))
                .flatMap(last -> last.pairs(Revision.GAPS_BEFORE).stream()
                        .filter(line ->
                                line.get(0).equals(query.id()) && line.get(1).equals(query.revision()))
                        .findFirst())
                .map(line -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    counts.put("stated", Long.valueOf(line.get(2)));
                    counts.put("all", Long.valueOf(line.get(3)));
                    return counts;
                })
                .orElse(null);
    }
}
