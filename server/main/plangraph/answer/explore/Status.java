package plangraph.answer.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import plangraph.model.Basis;
import plangraph.model.LocalizedText;
import plangraph.store.Graph;
import plangraph.store.Revision;
import plangraph.store.Revisions;

/** What is loaded, in numbers. */
public record Status(
        String version,
        String mode,
        String dataRevision,
        List<DatasetBody> datasets,
        Map<String, Long> labels,
        Map<String, Map<String, Long>> relationships) {

    /**
     * @param loadedAt when its latest change was applied, UTC
     * @param city whether questions are asked of it unless they say otherwise
     * @param hasPlans whether questions about a city can be asked of it
     */
    public record DatasetBody(
            String id,
            LocalizedText title,
            LocalizedText description,
            String licence,
            String attribution,
            String revision,
            String loadedAt,
            boolean city,
            boolean hasPlans) {}

    /** @param mode embedded or remote */
    public static Status of(Graph graph, Revisions.Now now, String version, String mode) {
        Map<String, Long> labels = new LinkedHashMap<>();
        graph.read("count-labels", Map.of())
                .forEach(row ->
                        labels.put(row.get("label").asString(), row.get("count").asLong()));
        Map<String, Map<String, Long>> relationships = new TreeMap<>();
        graph.read("count-bases", Map.of())
                .forEach(row -> relationships
                        .computeIfAbsent(row.get("type").asString(), ignored -> zeros())
                        .put(
                                row.get("basis").asString("machine"),
                                row.get("count").asLong()));
        Set<String> cities = Set.copyOf(now.cities());
        List<DatasetBody> datasets = now.all().stream()
                .map(revision -> dataset(revision, now.city(), cities))
                .toList();
        return new Status(version, mode, now.name(), datasets, labels, relationships);
    }

    private static Map<String, Long> zeros() {
        Map<String, Long> zeros = new LinkedHashMap<>();
        for (Basis basis : Basis.values()) {
            zeros.put(basis.word(), 0L);
        }
        return zeros;
    }

    private static DatasetBody dataset(Revision revision, String city, Set<String> cities) {
        return new DatasetBody(
                revision.dataset(),
                new LocalizedText(revision.text("title"), revision.text("titleEn")),
                new LocalizedText(revision.text("text"), revision.text("textEn")),
                revision.text("licence"),
                revision.text("attribution"),
                revision.name(),
                revision.text("time"),
                revision.dataset().equals(city),
                cities.contains(revision.dataset()));
    }
}
