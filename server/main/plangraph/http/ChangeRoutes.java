package plangraph.http;

import static plangraph.http.ParamSpec.number;
import static plangraph.http.ParamSpec.text;

import java.util.ArrayList;
import java.util.List;
import plangraph.explore.Changes;
import plangraph.graph.Graph;
import plangraph.sheet.AnswerSheet;
import plangraph.sheet.Language;
import plangraph.sheet.Sheets;

/** What became different from one data revision to another: as a list, and as a sheet. */
final class ChangeRoutes {
    private static final int MOST = 1_000;

    private static final List<ParamSpec> REVISIONS = List.of(
            text("from", "name of a data revision, 0 for the empty graph; without it, the one before to"),
            text("to", "name of a data revision; without it, the last"));

    private final Changes changes;
    private final Sheets sheets;

    ChangeRoutes(Graph graph, Sheets sheets) {
        this.changes = new Changes(graph);
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
            String ending, String id, String summary, List<ParamSpec> params, String schema, Route.Handler handler) {
        List<ParamSpec> all = new ArrayList<>(REVISIONS);
        all.addAll(params);
        return new Route("/api/v1/changes" + ending, id, summary, all, schema, false, handler);
    }

    private AnswerSheet sheet(Asked asked) {
        return sheets.changes(
                changes.difference(asked.text("from"), asked.text("to")),
                Language.of(asked.text("lang").orElse("ja")),
                asked.now());
    }
}
