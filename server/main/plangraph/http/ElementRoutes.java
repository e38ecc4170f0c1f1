package plangraph.http;

import static plangraph.http.ParamSpec.number;
import static plangraph.http.ParamSpec.oneOf;
import static plangraph.http.ParamSpec.required;
import static plangraph.http.ParamSpec.someOf;
import static plangraph.http.ParamSpec.text;
import static plangraph.http.SharedParams.BASIS;
import static plangraph.http.SharedParams.CURSOR;
import static plangraph.http.SharedParams.DATASET;
import static plangraph.http.SharedParams.LABEL;
import static plangraph.http.SharedParams.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plangraph.body.BadRequest;
import plangraph.explore.Elements;
import plangraph.explore.Neighbours;
import plangraph.explore.Paths;
import plangraph.graph.Graph;
import plangraph.model.Label;
import plangraph.model.RelationshipType;
import plangraph.model.Words;

/** Routes of single elements and relationships, and of what lies between and beside them. */
final class ElementRoutes {
    private static final List<String> TYPES =
            Arrays.stream(RelationshipType.values()).map(Enum::name).toList();

    private final Elements elements;
    private final Neighbours neighbours;
    private final Paths paths;

    ElementRoutes(Graph graph) {
        this.elements = new Elements(graph);
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
                        required("from", new Words("要素の ID", "id of an element")),
                        required("to", new Words("別の要素の ID", "id of another element")),
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
            String path, String id, String summary, String schema, Route.Handler handler, ParamSpec... params) {
        return new Route("/api/v1" + path, id, summary, List.of(params), schema, false, handler);
    }

    private Object nodes(Asked asked) {
        Optional<String> plan = asked.text("plan").map(asked.now()::today);
        plan.ifPresent(id -> {
            if (elements.find(id)
                    .filter(node -> node.label().equals(Label.PLAN.word()))
                    .isEmpty()) {
                throw SharedParams.unknown(
                        "plan",
                        Words.of(
                                "「%s」は計画（Plan）の ID ではありません。/nodes?label=Plan に一覧があります",
                                "'%s' is not the id of a Plan; /nodes?label=Plan lists them", id));
            }
        });
        Elements.Filter filter = new Elements.Filter(
                SharedParams.label(asked),
                plan,
                SharedParams.dataset(asked),
                asked.text("q").orElse(""));
        return elements.page(filter, asked.page(), asked.now());
    }

    private Object node(Asked asked) {
        String id = asked.path("id");
        String today = asked.now().today(id);
        return today.equals(id) ? elements.detail(id) : asked.moved("/api/v1/nodes/" + today);
    }

    private Object neighbours(Asked asked) {
        String id = asked.path("id");
        String today = asked.now().today(id);
        if (!today.equals(id)) {
            return asked.moved("/api/v1/nodes/" + today + "/neighbors");
        }
        if (elements.find(id).isEmpty()) {
            throw Elements.unknown(id);
        }
        List<RelationshipType> types = asked.list("type").stream()
                .map(RelationshipType::of)
                .flatMap(Optional::stream)
                .toList();
        Neighbours.Filter filter = new Neighbours.Filter(
                types, asked.text("direction").orElse("both"), SharedParams.label(asked), SharedParams.basis(asked));
        return neighbours.of(id, filter, asked.page());
    }

    private Object paths(Asked asked) {
        String from = asked.now().today(asked.text("from").orElse(""));
        String to = asked.now().today(asked.text("to").orElse(""));
        List<BadRequest.Fault> faults = new ArrayList<>();
        var found = elements.byId(List.of(from, to));
        for (String name : List.of("from", "to")) {
            String id = name.equals("from") ? from : to;
            if (!found.containsKey(id)) {
                faults.add(new BadRequest.Fault(
                        name,
                        Words.of(
                                "「%s」という要素はありません。ID は /search で探せます",
                                "no element is called '%s'; /search finds ids", id)));
            }
        }
        if (faults.isEmpty() && from.equals(to)) {
            faults.add(new BadRequest.Fault(
                    "to", new Words("from と同じ要素です。別の要素にしてください", "is the same element as from; name another one")));
        }
        asked.refuse(faults);
        return paths.between(from, to, asked.number("maxHops", 4), asked.number("k", 3), SharedParams.basis(asked));
    }

    private Object relationship(Asked asked) {
        String key = asked.path("key");
        String today = Elements.keyToday(key, asked.now());
        return today.equals(key) ? elements.relationship(key) : asked.moved("/api/v1/relationships/" + today);
    }
}
