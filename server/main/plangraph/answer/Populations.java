package plangraph.answer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import plangraph.catalogue.Population;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.model.Words;

/** Counts what an answer is a part of. */
public final class Populations {
    private final Graph graph;

    public Populations(Graph graph) {
        this.graph = graph;
    }

    /**
     * How many there are.
     *
     * @param title what they are, in the plural
     */
    public record Size(Words title, long members) {}

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
    public Optional<Members> of(SavedQuery query, Map<String, @Nullable Object> arguments, Revisions.Now now) {
        return query.population().map(population -> members(population, arguments, now));
    }

    private Members members(Population population, Map<String, @Nullable Object> arguments, Revisions.Now now) {
        Object within = population.within().map(arguments::get).orElse(null);
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("label", population.label().word());
        wanted.put("datasets", now.with(String.valueOf(arguments.get("dataset"))));
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
