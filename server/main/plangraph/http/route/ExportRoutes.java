package plangraph.http.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteFormat;
import plangraph.publish.Exporter;
import plangraph.publish.Format;
import plangraph.publish.Format.Content;
import plangraph.publish.Formats;

/** Declares the routes of the whole graph, written as it is read, one for each format that can hold it. */
public final class ExportRoutes {
    private final Exporter exporter;

    public ExportRoutes(Exporter exporter) {
        this.exporter = exporter;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(json("", "exportGraph", "The whole graph"));
        for (Format format : Formats.of(Content.GRAPH)) {
            String suffix = "." + format.id();
            String id = "exportGraph" + SharedParameters.operation(format);
            String summary = Objects.requireNonNull(format.graph(), format.id()).summary();
            routes.add(
                    format.equals(Formats.JSON)
                            ? json(suffix, id, summary)
                            : route(suffix, id, summary)
                                    .file(RouteFormat.of(format.id(), format.mediaType()))
                                    .handledBy(request -> Response.file(
                                            "plangraph." + format.id(), format.mediaType(), writer(format, request))));
        }
        return routes;
    }

    private static Route.Declaration route(String suffix, String id, String summary) {
        return Route.get("/api/v1/export" + suffix, id, summary);
    }

    private Route json(String suffix, String id, String summary) {
        return route(suffix, id, summary)
                .json("Export")
                .with(Route.Trait.STREAMED)
                .handledBy(request ->
                        new Response.Streamed(Formats.JSON.mediaType(), Map.of(), writer(Formats.JSON, request)));
    }

    private Response.Writer writer(Format format, ApiRequest request) {
        return out -> exporter.graph(format, request.now(), out);
    }
}
