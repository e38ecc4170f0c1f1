package plangraph.http;

import static plangraph.http.RouteParameter.required;
import static plangraph.http.SharedParameters.DATASET;
import static plangraph.http.SharedParameters.LABEL;
import static plangraph.http.SharedParameters.limit;

import java.util.List;
import plangraph.answer.explore.Lacks;
import plangraph.answer.explore.Schema;
import plangraph.answer.explore.Search;
import plangraph.answer.explore.Status;
import plangraph.model.LocalizedText;
import plangraph.store.Graph;

/** Routes that look over the whole without a saved query. */
final class ExploreRoutes {
    private final Graph graph;
    private final Search search;
    private final String version;
    private final String mode;

    ExploreRoutes(Graph graph, String version, String mode) {
        this.graph = graph;
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
                route(
                        "/lacks",
                        "listLacks",
                        "What the documents announce and do not contain",
                        "Lacks",
                        this::lacks,
                        DATASET),
                route(
                        "/search",
                        "search",
                        "Elements by their words, best first",
                        "SearchHits",
                        this::search,
                        required("q", new LocalizedText("探す言葉", "what to look for")),
                        LABEL,
                        DATASET,
                        limit(20)));
    }

    private static Route route(
            String path, String id, String summary, String schema, Route.Handler handler, RouteParameter... params) {
        return new Route("/api/v1" + path, id, summary, List.of(params), schema, false, handler);
    }

    private Object status(ApiRequest asked) {
        return Status.of(graph, asked.now(), version, mode);
    }

    private Object schema(ApiRequest asked) {
        return Schema.current();
    }

    private Object lacks(ApiRequest asked) {
        return Lacks.of(graph, SharedParameters.dataset(asked), asked.now());
    }

    private Object search(ApiRequest asked) {
        return search.find(
                asked.text("q").orElse(""),
                SharedParameters.label(asked),
                SharedParameters.dataset(asked),
                asked.number("limit", 20),
                asked.now());
    }
}
