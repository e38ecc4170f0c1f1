package plangraph.http;

import java.util.ArrayList;
import java.util.List;
import plangraph.publish.files.GraphFiles;
import plangraph.publish.files.GraphFormat;

/** Routes of the whole graph, written as it is read. */
final class ExportRoutes {
    private final GraphFiles files;

    ExportRoutes(GraphFiles files) {
        this.files = files;
    }

    List<Route> routes() {
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

    private Route route(String ending, String id, String summary, GraphFormat format) {
        String schema =
                format == GraphFormat.JSON ? "Export" : format.mediaType().replaceFirst(";.*", "");
        return new Route(
                "/api/v1/export" + ending, id, summary, List.of(), schema, false, asked -> write(format, asked));
    }

    private Object write(GraphFormat format, ApiRequest asked) {
        var context = asked.context().contentType(format.mediaType());
        if (format != GraphFormat.JSON) {
            context.header("Content-Disposition", "attachment; filename=\"plangraph." + format.ending() + "\"");
        }
        files.write(format, asked.now(), context.outputStream());
        return Route.Sent.ALREADY;
    }
}
