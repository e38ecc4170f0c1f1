package plangraph.http;

import static plangraph.http.ParamSpec.required;
import static plangraph.http.SharedParams.DATASET;
import static plangraph.http.SharedParams.LABEL;
import static plangraph.http.SharedParams.limit;

import java.util.List;
import plangraph.explore.Lacks;
import plangraph.explore.Schema;
import plangraph.explore.Search;
import plangraph.explore.Status;
import plangraph.graph.Graph;
import plangraph.model.Words;

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
                        required("q", new Words("探す言葉", "what to look for")),
                        LABEL,
                        DATASET,
                        limit(20)));
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
        return Lacks.of(graph, SharedParams.dataset(asked), asked.now());
    }

    private Object search(Asked asked) {
        return search.find(
                asked.text("q").orElse(""),
                SharedParams.label(asked),
                SharedParams.dataset(asked),
                asked.number("limit", 20),
                asked.now());
    }
}
