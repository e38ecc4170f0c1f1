package plangraph.http;

import static plangraph.http.RouteParameter.number;
import static plangraph.http.RouteParameter.oneOf;
import static plangraph.http.RouteParameter.required;
import static plangraph.http.RouteParameter.someOf;
import static plangraph.http.RouteParameter.text;
import static plangraph.http.SharedParameters.BASIS;
import static plangraph.http.SharedParameters.CURSOR;
import static plangraph.http.SharedParameters.DATASET;
import static plangraph.http.SharedParameters.LABEL;
import static plangraph.http.SharedParameters.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plangraph.answer.InvalidInput;
import plangraph.answer.explore.ElementReader;
import plangraph.answer.explore.Neighbours;
import plangraph.answer.explore.Paths;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;
import plangraph.store.Graph;

/** Routes of single elements and relationships, and of what lies between and beside them. */
final class ElementRoutes {
    private static final List<String> TYPES =
            Arrays.stream(RelationshipType.values()).map(Enum::name).toList();

    private final ElementReader elements;
    private final Neighbours neighbours;
    private final Paths paths;

    ElementRoutes(Graph graph) {
        this.elements = new ElementReader(graph);
        this.neighbours = new Neighbours(graph);
        this.paths = new Paths(graph);
    }

    List<Route> routes() {
        return List.of(
                route(
                        "/nodes",
                        "listNodes",
                        "Elements, a page at a time",
                        "NodePage",
                        this::nodes,
                        LABEL,
                        text("plan", "only elements of the plan with this id"),
                        DATASET,
                        text("q", "words that all must occur"),
                        CURSOR,
                        limit(100)),
                route(
                        "/nodes/{id}",
                        "getNode",
                        "One element with citations, corrections, discrepancies and degree",
                        "NodeDetail",
                        this::node),
                route(
                        "/nodes/{id}/neighbors",
                        "listNeighbors",
                        "Elements one relationship away",
                        "Neighbors",
                        this::neighbours,
                        someOf("type", "only relationships of these types; without it, those of meaning", TYPES),
                        oneOf("direction", "seen from the element", "both", List.of("in", "out", "both")),
                        LABEL,
                        BASIS,
                        CURSOR,
                        limit(100)),
                route(
                        "/paths",
                        "findPaths",
                        "Shortest paths between two elements, with evidence",
                        "Paths",
                        this::paths,
                        required("from", new LocalizedText("要素の ID", "id of an element")),
                        required("to", new LocalizedText("別の要素の ID", "id of another element")),
                        number("maxHops", "longest path", 4, 1, Paths.MOST_HOPS),
                        number("k", "how many paths", 3, 1, 20),
                        BASIS),
                route(
                        "/relationships/{key}",
                        "getRelationship",
                        "One relationship with its evidence",
                        "Relationship",
                        this::relationship));
    }

    private static Route route(
            String path, String id, String summary, String schema, Route.Handler handler, RouteParameter... params) {
        return new Route("/api/v1" + path, id, summary, List.of(params), schema, false, handler);
    }

    private Object nodes(ApiRequest asked) {
        Optional<String> plan = asked.text("plan").map(asked.now()::today);
        plan.ifPresent(id -> {
            if (elements.find(id)
                    .filter(node -> node.label().equals(Kind.PLAN.word()))
                    .isEmpty()) {
                throw SharedParameters.unknown(
                        "plan",
                        LocalizedText.of(
                                "「%s」は計画（Plan）の ID ではありません。/nodes?label=Plan に一覧があります",
                                "'%s' is not the id of a Plan; /nodes?label=Plan lists them", id));
            }
        });
        ElementReader.Filter filter = new ElementReader.Filter(
                SharedParameters.label(asked),
                plan,
                SharedParameters.dataset(asked),
                asked.text("q").orElse(""));
        return elements.page(filter, asked.page(), asked.now());
    }

    private Object node(ApiRequest asked) {
        String id = asked.path("id");
        String today = asked.now().today(id);
        return today.equals(id) ? elements.detail(id) : asked.moved("/api/v1/nodes/" + today);
    }

    private Object neighbours(ApiRequest asked) {
        String id = asked.path("id");
        String today = asked.now().today(id);
        if (!today.equals(id)) {
            return asked.moved("/api/v1/nodes/" + today + "/neighbors");
        }
        if (elements.find(id).isEmpty()) {
            throw ElementReader.unknown(id);
        }
        List<RelationshipType> types = asked.list("type").stream()
                .map(RelationshipType::of)
                .flatMap(Optional::stream)
                .toList();
        Neighbours.Filter filter = new Neighbours.Filter(
                types,
                asked.text("direction").orElse("both"),
                SharedParameters.label(asked),
                SharedParameters.basis(asked));
        return neighbours.of(id, filter, asked.page());
    }

    private Object paths(ApiRequest asked) {
        String from = asked.now().today(asked.text("from").orElse(""));
        String to = asked.now().today(asked.text("to").orElse(""));
        List<InvalidInput.Fault> faults = new ArrayList<>();
        var found = elements.byId(List.of(from, to));
        for (String name : List.of("from", "to")) {
            String id = name.equals("from") ? from : to;
            if (!found.containsKey(id)) {
                faults.add(new InvalidInput.Fault(
                        name,
                        LocalizedText.of(
                                "「%s」という要素はありません。ID は /search で探せます",
                                "no element is called '%s'; /search finds ids", id)));
            }
        }
        if (faults.isEmpty() && from.equals(to)) {
            faults.add(new InvalidInput.Fault(
                    "to",
                    new LocalizedText("from と同じ要素です。別の要素にしてください", "is the same element as from; name another one")));
        }
        asked.refuse(faults);
        return paths.between(from, to, asked.number("maxHops", 4), asked.number("k", 3), SharedParameters.basis(asked));
    }

    private Object relationship(ApiRequest asked) {
        String key = asked.path("key");
        String today = ElementReader.keyToday(key, asked.now());
        return today.equals(key) ? elements.relationship(key) : asked.moved("/api/v1/relationships/" + today);
    }
}
