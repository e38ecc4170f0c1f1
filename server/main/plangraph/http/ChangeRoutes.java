package plangraph.http;

import static plangraph.http.RouteParameter.number;
import static plangraph.http.RouteParameter.text;

import java.util.ArrayList;
import java.util.List;
import plangraph.answer.explore.RevisionChanges;
import plangraph.publish.sheet.AnswerSheet;
import plangraph.publish.sheet.Language;
import plangraph.publish.sheet.Sheets;
import plangraph.store.Graph;

/** What became different from one data revision to another: as a list, and as a sheet. */
final class ChangeRoutes {
    private static final int MOST = 1_000;

    private static final List<RouteParameter> REVISIONS = List.of(
            text("from", "name of a data revision, 0 for the empty graph; without it, the one before to"),
            text("to", "name of a data revision; without it, the last"));

    private final RevisionChanges changes;
    private final Sheets sheets;

    ChangeRoutes(Graph graph, Sheets sheets) {
        this.changes = new RevisionChanges(graph);
        this.sheets = sheets;
    }

    List<Route> routes() {
        return List.of(
                route(
                        "",
                        "listChanges",
                        "What differs between two data revisions",
                        List.of(
                                text("cursor", "the next of the page before"),
                                number("limit", "how many at most", 100, 1, MOST)),
                        "ChangeList",
                        asked -> changes.between(asked.text("from"), asked.text("to"), asked.page())),
                route(
                        "/sheet",
                        "getChangeSheet",
                        "What differs, as a sheet to lay before a council",
                        ResultRoutes.LANGUAGE,
                        "Sheet",
                        this::sheet),
                route(
                        ".docx",
                        "getChangesDocx",
                        "What differs, as a Word file",
                        ResultRoutes.LANGUAGE,
                        SheetRoutes.DOCX,
                        asked -> SheetRoutes.docx(asked, "changes", sheet(asked))),
                route(
                        ".md",
                        "getChangesMarkdown",
                        "What differs, as Markdown",
                        ResultRoutes.LANGUAGE,
                        SheetRoutes.MARKDOWN,
                        asked -> SheetRoutes.markdown(asked, "changes", sheet(asked))));
    }

    private static Route route(
            String ending,
            String id,
            String summary,
            List<RouteParameter> params,
            String schema,
            Route.Handler handler) {
        List<RouteParameter> all = new ArrayList<>(REVISIONS);
        all.addAll(params);
        return new Route("/api/v1/changes" + ending, id, summary, all, schema, false, handler);
    }

    private AnswerSheet sheet(ApiRequest asked) {
        return sheets.changes(
                changes.difference(asked.text("from"), asked.text("to")),
                Language.of(asked.text("lang").orElse("ja")),
                asked.now());
    }
}
