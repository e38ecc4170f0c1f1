package plangraph.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plangraph.body.Page;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.Revisions;
import plangraph.model.Words;

/** Gap rules are saved queries with the tag {@code gap}: each row is a gap. */
public final class Gaps {
    private static final Page COUNT_ONLY = new Page(0, 0);

    private final Catalogue catalogue;
    private final Answers answers;

    public Gaps(Catalogue catalogue, Answers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    public record GapList(List<Gap> gaps) {}

    /** @param counts rows when only stated relationships count, and when all reviewed ones do */
    public record Gap(String id, Words title, Map<String, Long> counts, String query, Map<String, Object> parameters) {}

    public GapList count(Revisions.Now now) {
        return new GapList(catalogue.all().stream()
                .filter(query -> query.tags().contains("gap"))
                .map(query -> gap(query, now))
                .toList());
    }

    private Gap gap(SavedQuery query, Revisions.Now now) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String basis : List.of("stated", "all")) {
            Arguments arguments = answers.arguments(query, Map.of("basis", basis), now);
            counts.put(basis, answers.answer(query, arguments, COUNT_ONLY, now).rowCount());
        }
        return new Gap(query.id(), query.title(), counts, query.id(), Map.of());
    }
}
