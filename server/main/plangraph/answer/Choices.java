package plangraph.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.query.Parameter;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** What a parameter may be, with the names that people know. */
public final class Choices {
    private static final PageRequest EVERYTHING = new PageRequest(0, 10_000);

    private final QueryCatalogue catalogue;
    private final Answers answers;
    private final Graph graph;

    public Choices(QueryCatalogue catalogue, Answers answers, Graph graph) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.graph = graph;
    }

    public record Offered(List<Choice> choices) {}

    /** @param label the kind of element; null where the value is none */
    public record Choice(
            String value,
            String title,
            @Nullable String titleEn,
            @Nullable String label,
            @Nullable String plan) {}

    /** Any element is too many to offer: those are searched for. */
    public static boolean offered(Parameter parameter) {
        return parameter.choicesQuery().isPresent()
                || parameter.label().isPresent()
                || !parameter.choices().isEmpty();
    }

    /** @param given values of the query's parameters, by name; those before this one may narrow it down, all of them say which city is asked about */
    public Offered of(SavedQuery query, Parameter parameter, Map<String, String> given, Revisions.Now now) {
        Arguments arguments = answers.argumentsSoFar(query, given, now);
        String dataset = String.valueOf(arguments.values().get("dataset"));
        if (parameter.choicesQuery().isPresent()) {
            Map<String, String> narrowing = new HashMap<>(given);
            // What is chosen now says which city it is about, but does not narrow its own alternatives.
            narrowing.remove(parameter.name());
            narrowing.put("dataset", dataset);
            return new Offered(queried(parameter.choicesQuery().get(), narrowing, now));
        }
        if (parameter.label().isPresent()) {
            Map<String, Object> wanted = new HashMap<>();
            wanted.put("label", parameter.label().get().word());
            wanted.put("datasets", now.with(dataset));
            return new Offered(graph.read("choices-by-label", wanted).stream()
                    .map(row -> choice(NodeBody.of(row.get("element").asNode())))
                    .toList());
        }
        return new Offered(parameter.choices().stream()
                .map(c -> new Choice(c.value(), c.title().ja(), c.title().en(), null, null))
                .toList());
    }

    private List<Choice> queried(String id, Map<String, String> given, Revisions.Now now) {
        SavedQuery query = catalogue.find(id).orElseThrow();
        Map<String, String> taken = new LinkedHashMap<>(given);
        taken.keySet().retainAll(query.names());
        Answer answer = answers.answer(query, answers.arguments(query, taken, now), EVERYTHING, now);
        Map<String, NodeBody> nodes = new LinkedHashMap<>();
        answer.graph().nodes().forEach(node -> nodes.put(node.id(), node));
        String first = query.columns().getFirst().name();
        List<Choice> choices = new ArrayList<>();
        for (Map<String, @Nullable Object> row : answer.rows()) {
            if (row.get(first) instanceof NodeRef ref) {
                Optional.ofNullable(nodes.get(ref.id())).map(Choices::choice).ifPresent(choices::add);
            }
        }
        return choices;
    }

    private static Choice choice(NodeBody node) {
        return new Choice(node.id(), node.title(), (String) node.properties().get("titleEn"), node.label(), (String)
                node.properties().get("plan"));
    }
}
