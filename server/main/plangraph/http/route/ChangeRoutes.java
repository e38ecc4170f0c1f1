package plangraph.http.route;

import static plangraph.http.core.RouteParameter.number;
import static plangraph.http.core.RouteParameter.text;
import static plangraph.http.route.SharedParameters.LANGUAGE;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import plangraph.answer.explore.RevisionChanges;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteFormat;
import plangraph.http.core.RouteParameter;
import plangraph.publish.Exporter;
import plangraph.publish.Format;
import plangraph.publish.Format.Content;
import plangraph.publish.Formats;
import plangraph.publish.sheet.AnswerSheet;
import plangraph.publish.sheet.Language;
import plangraph.publish.sheet.SheetWriter;
import plangraph.publish.sheet.Sheets;
import plangraph.store.Graph;

/** Declares the routes of what became different from one data revision to another: as a list, and as a sheet. */
public final class ChangeRoutes {
    private static final int MOST = 1_000;

    private static final List<RouteParameter> REVISIONS = List.of(
            text("from", "name of a data revision, 0 for the empty graph; without it, the one before to"),
            text("to", "name of a data revision; without it, the last"));

    private final RevisionChanges changes;
    private final Sheets sheets;
    private final Exporter exporter;

    public ChangeRoutes(Graph graph, Sheets sheets, Exporter exporter) {
        this.changes = new RevisionChanges(graph);
        this.sheets = sheets;
        this.exporter = exporter;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                route(
                                "",
                                "listChanges",
                                "What differs between two data revisions",
                                List.of(
                                        text("cursor", "the next of the page before"),
                                        number("limit", "how many at most", 100, 1, MOST)))
                        .json("ChangeList")
                        .answersWith(
                                request -> changes.between(request.text("from"), request.text("to"), request.page())),
                route("/sheet", "getChangeSheet", "What differs, as an answer sheet", LANGUAGE)
                        .json("Sheet")
                        .answersWith(this::sheet)));
        for (Format format : Formats.of(Content.CHANGES)) {
            Format.Held<SheetWriter> sheets = Objects.requireNonNull(format.sheet(), format.id());
            routes.add(route(
                            "." + format.id(),
                            "getChanges" + SharedParameters.operation(format),
                            sheets.summary().formatted("What differs,"),
                            SharedParameters.of(sheets.options()))
                    .file(RouteFormat.of(format.id(), format.mediaType()))
                    .handledBy(request -> file(format, request)));
        }
        return routes;
    }

    private Response file(Format format, ApiRequest request) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        exporter.sheet(format, sheet(request), body);
        return Response.file("changes." + format.id(), format.mediaType(), body.toByteArray());
    }

    private static Route.Declaration route(String ending, String id, String summary, List<RouteParameter> more) {
        List<RouteParameter> all = new ArrayList<>(REVISIONS);
        all.addAll(more);
        return Route.get("/api/v1/changes" + ending, id, summary).parameters(all);
    }

    private AnswerSheet sheet(ApiRequest request) {
        return sheets.changes(
                changes.difference(request.text("from"), request.text("to")),
                Language.of(request.text("lang").orElse("ja")),
                request.now());
    }
}
