package plangraph.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import plangraph.answer.Answer;
import plangraph.body.NodeBody;
import plangraph.catalogue.Population;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;

/** Counts what an answer is a part of. */
final class Populations {
    private final Graph graph;

    Populations(Graph graph) {
        this.graph = graph;
    }

    /**
     * The members, and what is said about how many there are.
     *
     * @param documents that name them
     * @param discrepancies records of documents that count such elements of these plans differently
     */
    record Counted(Population population, Set<String> members, Set<String> documents, List<NodeBody> discrepancies) {
        Counted {
            discrepancies = List.copyOf(discrepancies);
        }
    }

    /** Empty where the query declares none. */
    Optional<Counted> of(SavedQuery query, Answer answer, Revisions.Now now) {
        return query.population().map(population -> count(population, answer, now));
    }

    private Counted count(Population population, Answer answer, Revisions.Now now) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("label", population.label().word());
        wanted.put("datasets", now.with(String.valueOf(answer.parameters().get("dataset"))));
        wanted.put("planKinds", population.planKinds());
        wanted.put("within", population.within().map(answer.parameters()::get).orElse(null));
        Set<String> members = new LinkedHashSet<>();
        Set<String> plans = new TreeSet<>();
        Set<String> documents = new TreeSet<>();
        for (Record row : graph.read("population", wanted)) {
            members.add(row.get("id").asString());
            plans.add(row.get("plan").asString(""));
            documents.addAll(row.get("documents").asList(document -> document.asString()));
        }
        // A part of a plan, or several plans, have a count that the documents do not contradict each other about.
        boolean whole = wanted.get("within") == null && plans.size() == 1;
        return new Counted(population, members, documents, whole ? discrepancies(population, plans) : List.of());
    }

    private List<NodeBody> discrepancies(Population population, Set<String> plans) {
        return graph
                .read(
                        "count-discrepancies",
                        Map.of("label", population.label().word(), "plans", new ArrayList<>(plans)))
                .stream()
                .map(row -> NodeBody.of(row.get("discrepancy").asNode()))
                .toList();
    }
}
