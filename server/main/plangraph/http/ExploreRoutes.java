package plangraph.http;

import static plangraph.http.ParamSpec.number;
import static plangraph.http.ParamSpec.oneOf;
import static plangraph.http.ParamSpec.required;
import static plangraph.http.ParamSpec.someOf;
import static plangraph.http.ParamSpec.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plangraph.body.BadRequest;
import plangraph.body.Bases;
import plangraph.explore.Elements;
import plangraph.explore.Lacks;
import plangraph.explore.Neighbours;
import plangraph.explore.Paths;
import plangraph.explore.Schema;
import plangraph.explore.Search;
import plangraph.explore.Status;
import plangraph.graph.Graph;
import plangraph.model.Basis;
import plangraph.model.Label;
import plangraph.model.RelationshipType;

/** Routes that look around without a saved query. */
final class ExploreRoutes {
    private static final int MOST = 1_000;

    private static final List<String> LABELS =
            Arrays.stream(Label.values()).map(Label::word).toList();
    private static final List<String> TYPES =
            Arrays.stream(RelationshipType.values()).map(Enum::name).toList();
    private static final List<String> BASES =
            new ArrayList<>(Arrays.stream(Basis.values()).map(Basis::word).toList());

    static {
        BASES.add(Bases.ALL);
    }

    private static final ParamSpec BASIS = someOf("basis", "which bases count; all = stated, derived, analyst", BASES);
    private static final ParamSpec LABEL = oneOf("label", "only elements of this label", null, LABELS);
    private static final ParamSpec DATASET = text(
            "dataset",
            "only elements of this dataset and of those that are no city; without it, of every one, and where there"
                    + " are more than eight cities, of the first");
    private static final ParamSpec CURSOR = text("cursor", "the next of the page before");

    private final Graph graph;
    private final Elements elements;
    private final Neighbours neighbours;
    private final Paths paths;
    private final Search search;
    private final String version;
    private final String mode;

    ExploreRoutes(Graph graph, String version, String mode) {
        this.graph = graph;
        this.elements = new Elements(graph);
        this.neighbours = new Neighbours(graph);
        this.paths = new Paths(graph);
        this.search = new Search(graph);
        this.version = version;
        this.mode = mode;
    }

    List<Route> routes() {
        return List.of(
                route("/status", "getStatus", "What is loaded, in numbers", "Status", this::status),
                route(
                        "/schema",
                        "getSchema",
                        "Labels, relationship types, bases and properties",
                        "Schema",
                        this::schema),
                route("/lacks", "listLacks", "What the documents announce and do not contain", "Lacks", this::lacks),
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
                        "/search",
                        "search",
                        "Elements by their words, best first",
                        "SearchHits",
                        this::search,
                        required("q", "what to look for"),
                        LABEL,
                        DATASET,
                        limit(20)),
                route(
                        "/paths",
                        "findPaths",
                        "Shortest paths between two elements, with evidence",
                        "Paths",
                        this::paths,
                        required("from", "id of an element"),
                        required("to", "id of another element"),
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

    private static ParamSpec limit(int fallback) {
        return number("limit", "how many at most", fallback, 1, MOST);
    }

    private static Route route(
            String path, String id, String summary, String schema, Route.Handler handler, ParamSpec... params) {
        return new Route("/api/v1" + path, id, summary, List.of(params), schema, false, handler);
    }

    private Object status(Asked asked) {
        return Status.of(graph, asked.now(), version, mode);
    }

    private Object schema(Asked asked) {
        return Schema.current();
    }

    private Object lacks(Asked asked) {
        return Lacks.of(asked.now());
    }

    private Object nodes(Asked asked) {
        Optional<String> plan = asked.text("plan").map(asked.now()::today);
        plan.ifPresent(id -> {
            if (elements.find(id)
                    .filter(node -> node.label().equals(Label.PLAN.word()))
                    .isEmpty()) {
                throw unknown("plan", id, "the id of a Plan; /nodes?label=Plan lists them");
            }
        });
        Elements.Filter filter = new Elements.Filter(
                asked.text("label").flatMap(Label::of),
                plan,
                dataset(asked),
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
                types,
                asked.text("direction").orElse("both"),
                asked.text("label").flatMap(Label::of),
                basis(asked));
        return neighbours.of(id, filter, asked.page());
    }

    private Object search(Asked asked) {
        return search.find(
                asked.text("q").orElse(""),
                asked.text("label").flatMap(Label::of),
                dataset(asked),
                asked.number("limit", 20),
                asked.now());
    }

    private Object paths(Asked asked) {
        String from = asked.now().today(asked.text("from").orElse(""));
        String to = asked.now().today(asked.text("to").orElse(""));
        List<BadRequest.Fault> faults = new ArrayList<>();
        var found = elements.byId(List.of(from, to));
        for (String name : List.of("from", "to")) {
            String id = name.equals("from") ? from : to;
            if (!found.containsKey(id)) {
                faults.add(new BadRequest.Fault(name, "no element is called '" + id + "'; /search finds ids"));
            }
        }
        if (faults.isEmpty() && from.equals(to)) {
            faults.add(new BadRequest.Fault("to", "is the same element as from; name another one"));
        }
        asked.refuse(faults);
        return paths.between(from, to, asked.number("maxHops", 4), asked.number("k", 3), basis(asked));
    }

    private Object relationship(Asked asked) {
        String key = asked.path("key");
        String today = Elements.keyToday(key, asked.now());
        return today.equals(key) ? elements.relationship(key) : asked.moved("/api/v1/relationships/" + today);
    }

    private static List<String> basis(Asked asked) {
        // Its faults were found with those of all other parameters.
        return Bases.of(asked.text("basis").orElse(Bases.ALL), new ArrayList<>());
    }

    private static Optional<String> dataset(Asked asked) {
        Optional<String> dataset = asked.text("dataset");
        dataset.filter(id -> !asked.now().byDataset().containsKey(id)).ifPresent(id -> {
            throw unknown("dataset", id, "a dataset that is loaded; /status lists them");
        });
        return dataset;
    }

    private static BadRequest unknown(String parameter, String id, String expected) {
        return new BadRequest(List.of(new BadRequest.Fault(parameter, "'" + id + "' is not " + expected)));
    }
}
