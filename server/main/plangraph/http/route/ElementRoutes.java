package plangraph.http.route;

import static plangraph.http.core.RouteParameter.number;
import static plangraph.http.core.RouteParameter.oneOf;
import static plangraph.http.core.RouteParameter.required;
import static plangraph.http.core.RouteParameter.someOf;
import static plangraph.http.core.RouteParameter.text;
import static plangraph.http.route.SharedParameters.BASIS;
import static plangraph.http.route.SharedParameters.CURSOR;
import static plangraph.http.route.SharedParameters.DATASET;
import static plangraph.http.route.SharedParameters.LABEL;
import static plangraph.http.route.SharedParameters.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plangraph.answer.InvalidInput;
import plangraph.answer.explore.ElementReader;
import plangraph.answer.explore.Neighbours;
import plangraph.answer.explore.Paths;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteParameter;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;
import plangraph.store.Graph;

/** Declares the routes of single elements and relationships, and of what lies between and beside them. */
public final class ElementRoutes {
    private static final List<String> TYPES =
            Arrays.stream(RelationshipType.values()).map(Enum::name).toList();

    private final ElementReader elements;
    private final Neighbours neighbours;
    private final Paths paths;

    public ElementRoutes(Graph graph) {
        this.elements = new ElementReader(graph);
        this.neighbours = new Neighbours(graph);
        this.paths = new Paths(graph);
    }

    public List<Route> routes() {
        return List.of(
                route(
                                "/nodes",
                                "listNodes",
                                "Elements, a page at a time",
                                LABEL,
                                text("plan", "only elements of the plan with this id"),
                                DATASET,
                                text("q", "words that all must occur"),
                                CURSOR,
                                limit(100))
                        .json("NodePage")
                        .answersWith(this::nodes),
                route("/nodes/{id}", "getNode", "One element with citations, corrections, discrepancies and degree")
                        .with(Route.Trait.REDIRECTS)
                        .json("NodeDetail")
                        .handledBy(this::node),
                route(
                                "/nodes/{id}/neighbors",
                                "listNeighbors",
                                "Elements one relationship away",
                                someOf(
                                        "type",
                                        "only relationships of these types; without it, those of meaning",
                                        TYPES),
                                oneOf("direction", "seen from the element", "both", List.of("in", "out", "both")),
                                LABEL,
                                BASIS,
                                CURSOR,
                                limit(100))
                        .with(Route.Trait.REDIRECTS)
                        .json("Neighbors")
                        .handledBy(this::neighbours),
                route(
                                "/paths",
                                "findPaths",
                                "Shortest paths between two elements, with evidence",
                                required("from", new LocalizedText("要素の ID", "id of an element")),
                                required("to", new LocalizedText("別の要素の ID", "id of another element")),
                                number("maxHops", "longest path", 4, 1, Paths.MOST_HOPS),
                                number("k", "how many paths", 3, 1, 20),
                                BASIS)
                        .json("Paths")
                        .answersWith(this::paths),
                route("/relationships/{key}", "getRelationship", "One relationship with its evidence")
                        .with(Route.Trait.REDIRECTS)
                        .json("Relationship")
                        .handledBy(this::relationship));
    }

    private static Route.Declaration route(String path, String id, String summary, RouteParameter... parameters) {
        return Route.get("/api/v1" + path, id, summary).parameters(List.of(parameters));
    }

    private Object nodes(ApiRequest request) {
        Optional<String> plan = request.text("plan").map(request.now()::today);
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
                SharedParameters.label(request),
                plan,
                SharedParameters.dataset(request),
                request.text("q").orElse(""));
        return elements.page(filter, request.page(), request.now());
    }

    private Response node(ApiRequest request) {
        String id = request.path("id");
        String today = request.now().today(id);
        return today.equals(id) ? Response.json(elements.detail(id)) : new Response.Moved("/api/v1/nodes/" + today);
    }

    private Response neighbours(ApiRequest request) {
        String id = request.path("id");
        String today = request.now().today(id);
        if (!today.equals(id)) {
            return new Response.Moved("/api/v1/nodes/" + today + "/neighbors");
        }
        if (elements.find(id).isEmpty()) {
            throw ElementReader.unknown(id);
        }
        List<RelationshipType> types = request.list("type").stream()
                .map(RelationshipType::of)
                .flatMap(Optional::stream)
                .toList();
        Neighbours.Filter filter = new Neighbours.Filter(
                types,
                request.text("direction").orElse("both"),
                SharedParameters.label(request),
                SharedParameters.basis(request));
        return Response.json(neighbours.of(id, filter, request.page()));
    }

    private Object paths(ApiRequest request) {
        String from = request.now().today(request.text("from").orElse(""));
        String to = request.now().today(request.text("to").orElse(""));
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
        request.refuse(faults);
        return paths.between(
                from, to, request.number("maxHops", 4), request.number("k", 3), SharedParameters.basis(request));
    }

    private Response relationship(ApiRequest request) {
        String key = request.path("key");
        String today = ElementReader.keyToday(key, request.now());
        return today.equals(key)
                ? Response.json(elements.relationship(key))
                : new Response.Moved("/api/v1/relationships/" + today);
    }
}
