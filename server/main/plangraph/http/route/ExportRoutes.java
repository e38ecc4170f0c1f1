package plangraph.http.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteFormat;
import plangraph.publish.files.GraphFiles;
import plangraph.publish.files.GraphFormat;

/** Declares the routes of the whole graph, written as it is read. */
public final class ExportRoutes {
    private final GraphFiles files;

    public ExportRoutes(GraphFiles files) {
        this.files = files;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(route("", "exportGraph", "The whole graph", GraphFormat.JSON));
        for (GraphFormat format : GraphFormat.values()) {
            routes.add(route("." + format.ending(), operation(format), summary(format), format));
        }
        return routes;
    }

    private static String operation(GraphFormat format) {
        return switch (format) {
            case JSON -> "exportGraphJson";
            case CYPHER -> "exportGraphCypher";
            case GRAPHML -> "exportGraphGraphml";
            case CSV_ZIP -> "exportGraphCsv";
            case XLSX -> "exportGraphXlsx";
        };
    }

    private static String summary(GraphFormat format) {
        return switch (format) {
            case JSON -> "The same";
            case CYPHER -> "The whole graph as a script for an empty Neo4j, with all that is stored";
            case GRAPHML -> "The whole graph as GraphML";
            case CSV_ZIP -> "The whole graph as CSV files, one for each kind of element and one of relationships";
            case XLSX -> "The whole graph as an Excel file, a sheet for each kind of element and one of relationships";
        };
    }

    private Route route(String suffix, String id, String summary, GraphFormat format) {
        Route.Declaration route = Route.get("/api/v1/export" + suffix, id, summary);
        return (format == GraphFormat.JSON
                        ? route.json("Export").with(Route.Trait.STREAMED)
                        : route.file(RouteFormat.of(format.ending(), format.mediaType())))
                .handledBy(request -> write(format, request));
    }

    private Response write(GraphFormat format, ApiRequest request) {
        Response.Writer writer = out -> files.write(format, request.now(), out);
        return format == GraphFormat.JSON
                ? new Response.Streamed(format.mediaType(), Map.of(), writer)
                : Response.file("plangraph." + format.ending(), format.mediaType(), writer);
    }
}
