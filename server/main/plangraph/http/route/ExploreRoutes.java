package plangraph.http.route;

import static plangraph.http.core.RouteParameter.required;
import static plangraph.http.route.SharedParameters.DATASET;
import static plangraph.http.route.SharedParameters.LABEL;
import static plangraph.http.route.SharedParameters.limit;

import java.util.List;
import plangraph.answer.explore.Lacks;
import plangraph.answer.explore.Schema;
import plangraph.answer.explore.Search;
import plangraph.answer.explore.Status;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Route;
import plangraph.http.core.RouteParameter;
import plangraph.model.LocalizedText;
import plangraph.store.Graph;

/** Declares the routes that look over the whole without a saved query. */
public final class ExploreRoutes {
    private final Graph graph;
    private final Search search;
    private final String version;
    private final String mode;

    /** @param mode embedded or remote, as {@code /status} says it */
    public ExploreRoutes(Graph graph, String version, String mode) {
        this.graph = graph;
        this.search = new Search(graph);
        this.version = version;
        this.mode = mode;
    }

    public List<Route> routes() {
        return List.of(
                route("/status", "getStatus", "What is loaded, in numbers")
                        .json("Status")
                        .answersWith(request -> Status.of(graph, request.now(), version, mode)),
                route("/schema", "getSchema", "Labels, relationship types, bases and properties")
                        .json("Schema")
                        .answersWith(request -> Schema.current()),
                route("/lacks", "listLacks", "What the documents announce and do not contain", DATASET)
                        .json("Lacks")
                        .answersWith(request -> Lacks.of(graph, SharedParameters.dataset(request), request.now())),
                route(
                                "/search",
                                "search",
                                "Elements by their words, best first",
                                required("q", new LocalizedText("探す言葉", "what to look for")),
                                LABEL,
                                DATASET,
                                limit(20))
                        .json("SearchHits")
                        .answersWith(this::search));
    }

    private static Route.Declaration route(String path, String id, String summary, RouteParameter... parameters) {
        return Route.get("/api/v1" + path, id, summary).parameters(List.of(parameters));
    }

    private Object search(ApiRequest request) {
        return search.find(
                request.text("q").orElse(""),
                SharedParameters.label(request),
                SharedParameters.dataset(request),
                request.number("limit", 20),
                request.now());
    }
}
