package plangraph.http;

import java.util.List;
import plangraph.answer.Choices;
import plangraph.answer.Gaps;
import plangraph.body.NotFound;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.Parameter;
import plangraph.catalogue.SavedQuery;

/** Routes of the saved queries: the catalogue, choices, gaps. */
final class QueryRoutes {
    private final Catalogue catalogue;
    private final Choices choices;
    private final Gaps gaps;

    QueryRoutes(Catalogue catalogue, Choices choices, Gaps gaps) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.gaps = gaps;
    }

    List<Route> routes() {
        return List.of(
                route("/queries", "listQueries", "The saved queries", "QueryList", false, asked -> list()),
                route(
                        "/queries/{id}",
                        "getQuery",
                        "One saved query with its Cypher",
                        "Query",
                        false,
                        asked -> QueryBody.full(query(catalogue, asked))),
                route(
                        "/queries/{id}/choices/{param}",
                        "listChoices",
                        "What a parameter may be, by name; earlier parameters narrow it down",
                        "Choices",
                        true,
                        this::choices),
                route(
                        "/gaps",
                        "listGaps",
                        "Every gap rule with its count by basis",
                        "GapList",
                        false,
                        asked -> gaps.count(asked.now())));
    }

    private static Route route(
            String path, String id, String summary, String schema, boolean open, Route.Handler handler) {
        return new Route("/api/v1" + path, id, summary, List.of(), schema, open, handler);
    }

    private QueryBody.QueryList list() {
        return new QueryBody.QueryList(
                catalogue.all().stream().map(QueryBody::brief).toList());
    }

    /** The query that the path names; its parameters are known from here on. */
    static SavedQuery query(Catalogue catalogue, Asked asked) {
        String id = asked.path("id");
        SavedQuery query = catalogue
                .find(id)
                .orElseThrow(() -> new NotFound("No saved query is called '" + id + "'; /api/v1/queries lists them"));
        asked.alsoKnown(query.names());
        return query;
    }

    private Object choices(Asked asked) {
        SavedQuery query = query(catalogue, asked);
        String name = asked.path("param");
        Parameter parameter = query.param(name)
                .filter(Choices::offered)
                .orElseThrow(() -> new NotFound("The query " + query.id() + " offers no choices for '" + name + "'"));
        return asked.checked(() -> choices.of(query, parameter, asked.others(), asked.now()));
    }
}
