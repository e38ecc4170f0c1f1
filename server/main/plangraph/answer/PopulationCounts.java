package plangraph.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import plangraph.model.LocalizedText;
import plangraph.query.Population;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Counts what an answer is a part of; remembered for one data revision, for counting takes as long as a small question. */
public final class PopulationCounts {
    private static final int MOST_REMEMBERED = 100;

    private final Graph graph;
    private final Cache<Asked, Members> remembered =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /** @param within empty: the whole */
    private record Asked(String dataRevision, Population population, String dataset, String within) {}

    PopulationCounts(Graph graph) {
        this.graph = graph;
    }

    /**
     * How many there are.
     *
     * @param title what they are, in the plural
     */
    public record Size(LocalizedText title, long members) {}

    /**
     * Who they are.
     *
     * @param plans that they belong to
     * @param documents that name them
     * @param part whether they are only those within one element
     */
    public record Members(
            Population population, Set<String> ids, Set<String> plans, Set<String> documents, boolean part) {
        Size size() {
            return new Size(population.title(), ids.size());
        }

        /** How many of them are listed; null when others are, too. */
        @Nullable
        Long found(Set<String> listed) {
            return ids.containsAll(listed) ? (long) listed.size() : null;
        }
    }

    /** Empty where the query declares none. */
    Optional<Members> of(SavedQuery query, Map<String, @Nullable Object> arguments, Revisions.Now now) {
        return query.population().map(population -> {
            Object within = population.within().map(arguments::get).orElse(null);
            String dataset = String.valueOf(arguments.get("dataset"));
            return remembered.get(
                    new Asked(now.name(), population, dataset, within == null ? "" : within.toString()),
                    asked -> members(asked, now));
        });
    }

    private Members members(Asked asked, Revisions.Now now) {
        Population population = asked.population();
        String within = asked.within().isEmpty() ? null : asked.within();
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("label", population.label().word());
        wanted.put("datasets", now.with(asked.dataset()));
        wanted.put("planKinds", population.planKinds());
        wanted.put("within", within);
        Set<String> ids = new LinkedHashSet<>();
        Set<String> plans = new TreeSet<>();
        Set<String> documents = new TreeSet<>();
        for (Record row : graph.read("population", wanted)) {
            ids.add(row.get("id").asString());
            plans.add(row.get("plan").asString(""));
            documents.addAll(row.get("documents").asList(document -> document.asString()));
        }
        return new Members(population, ids, plans, documents, within != null);
    }
}
