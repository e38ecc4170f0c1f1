package plangraph.http.route;

import static plangraph.http.core.RouteParameter.required;
import static plangraph.http.route.SharedParameters.DATASET;
import static plangraph.http.route.SharedParameters.LABEL;
import static plangraph.http.route.SharedParameters.limit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import plangraph.answer.explore.Lacks;
import plangraph.answer.explore.Schema;
import plangraph.answer.explore.Search;
import plangraph.answer.explore.Status;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Route;
import plangraph.http.core.RouteParameter;
import plangraph.model.LocalizedText;
import plangraph.publish.Format;
import plangraph.publish.Format.Content;
import plangraph.publish.Formats;
import plangraph.publish.files.FormatOption;
import plangraph.store.Graph;

/** Declares the routes that look over the whole without a saved query. */
public final class ExploreRoutes {
    private static final List<FormatBody> FORMATS =
            Formats.ALL.stream().map(FormatBody::of).toList();

    /** The words of the model, and the formats that answers and the graph can be sent in. */
    record DescribedSchema(@JsonUnwrapped Schema schema, List<FormatBody> formats) {}

    /**
     * A file format as the viewer offers it.
     *
     * @param downloads how an answer is offered in it, each with its parameters
     */
    record FormatBody(
            String id,
            String mediaType,
            LocalizedText title,
            List<String> holds,
            List<String> options,
            List<Format.Download> downloads) {
        static FormatBody of(Format format) {
            return new FormatBody(
                    format.id(),
                    format.mediaType(),
                    format.title(),
                    format.holds().stream().map(Content::word).toList(),
                    format.answerOptions().stream().map(FormatOption::name).toList(),
                    format.downloads());
        }
    }

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
                        .answersWith(request -> new DescribedSchema(Schema.current(), FORMATS)),
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
