package plangraph.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;
import plangraph.store.Revision;
import plangraph.store.Revisions;

/** Gap rules are reviewed queries with the tag {@code gap}: each row is a gap. */
public final class Gaps {
    private final QueryCatalogue catalogue;
    private final Answers answers;

    public Gaps(QueryCatalogue catalogue, Answers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    public record GapList(List<Gap> gaps) {}

    /**
     * One rule.
     *
     * @param population of how many elements; null where the rule does not say so
     * @param counts rows when only stated relationships count, and when all reviewed ones do
     * @param before the same of the data before the last change; null when there were none, when the rule was another, and for any
     *     city but the first, of which alone they are kept
     */
    public record Gap(
            String id,
            LocalizedText title,
            PopulationCounts.@Nullable Size population,
            Map<String, Long> counts,
            @Nullable Map<String, Long> before,
            String query,
            Map<String, Object> parameters) {}

    /**
     * Rules are counted side by side: right after a start most of the time goes into Neo4j's plans, one for each.
     *
     * @param city whose gaps are counted; without one, those of the city that questions are asked of unless they say otherwise
     */
    public GapList count(Optional<String> city, Revisions.Now now) {
        String asked = city.orElse(now.city());
        return new GapList(rules().parallel().map(rule -> gap(rule, asked, now)).toList());
    }

    /** Has Neo4j plan the rules, one after the other: for whoever asks something else meanwhile a processor stays free. */
    public void prepare(Revisions.Now now) {
        rules().forEach(rule -> gap(rule, now.city(), now));
    }

    private Stream<SavedQuery> rules() {
        return catalogue.reviewed().stream().filter(query -> query.tags().contains("gap"));
    }

    private Gap gap(SavedQuery query, String city, Revisions.Now now) {
        boolean first = city.equals(now.city());
        return new Gap(
                query.id(),
                query.title(),
                answers.population(query, arguments(query, "all", city, now), now)
                        .map(PopulationCounts.Members::size)
                        .orElse(null),
                counts(query, city, now),
                first ? before(query, now) : null,
                query.id(),
                first ? Map.of() : Map.of("dataset", city));
    }

    private Map<String, Long> counts(SavedQuery query, String city, Revisions.Now now) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String basis : List.of("stated", "all")) {
            counts.put(basis, answers.count(query, arguments(query, basis, city, now)));
        }
        return counts;
    }

    private Arguments arguments(SavedQuery query, String basis, String city, Revisions.Now now) {
        return answers.arguments(query, Map.of("basis", basis, "dataset", city), now);
    }

    /** As they are kept with a data revision: query, its revision, count of stated, count of all. */
    public List<String> lines(Revisions.Now now) {
        return rules().parallel()
                .map(rule -> {
                    Map<String, Long> counts = counts(rule, now.city(), now);
                    return String.join(
                            "\t",
                            rule.id(),
                            rule.revision(),
                            String.valueOf(counts.get("stated")),
                            String.valueOf(counts.get("all")));
                })
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
