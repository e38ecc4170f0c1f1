package plangraph.http;

import static plangraph.http.ParamSpec.number;
import static plangraph.http.ParamSpec.text;

import java.util.List;
import plangraph.explore.Changes;
import plangraph.graph.Graph;

/** What became different from one data revision to another. */
final class ChangeRoutes {
    private static final int MOST = 1_000;

    private final Changes changes;

    ChangeRoutes(Graph graph) {
        this.changes = new Changes(graph);
    }

    List<Route> routes() {
        List<ParamSpec> params = List.of(
                text("from", "name of a data revision, 0 for the empty graph; without it, the one before to"),
                text("to", "name of a data revision; without it, the last"),
                text("cursor", "the next of the page before"),
                number("limit", "how many at most", 100, 1, MOST));
        return List.of(new Route(
                "/api/v1/changes",
                "listChanges",
                "What differs between two data revisions",
                params,
                "ChangeList",
                false,
                asked -> changes.between(asked.text("from"), asked.text("to"), asked.page())));
    }
}
