package plangraph.http;

import static plangraph.http.RouteParameter.text;

import java.util.List;
import java.util.Optional;
import plangraph.answer.Choices;
import plangraph.answer.Gaps;
import plangraph.answer.NotFound;
import plangraph.model.LocalizedText;
import plangraph.query.OwnQueries;
import plangraph.query.OwnQuery;
import plangraph.query.OwnQueryVersion;
import plangraph.query.Parameter;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** Routes of the saved queries: the catalogue, choices, gaps. */
final class QueryRoutes {
    private final QueryCatalogue catalogue;
    private final OwnQueries own;
    private final Choices choices;
    private final Gaps gaps;

    QueryRoutes(QueryCatalogue catalogue, OwnQueries own, Choices choices, Gaps gaps) {
        this.catalogue = catalogue;
        this.own = own;
        this.choices = choices;
        this.gaps = gaps;
    }

    List<Route> routes() {
        return List.of(
                route("/queries", "listQueries", "The saved queries", "QueryList", false, asked -> list()),
                // Before the next, which would take .cypher for a part of the id.
                route(
                        "/queries/{id}.cypher",
                        "getQueryFile",
                        "The query as a file that can be reviewed and committed",
                        "text/plain",
                        false,
                        this::file),
                route(
                        "/queries/{id}/versions",
                        "listVersions",
                        "Every version of a question of somebody's own, the latest first",
                        "VersionList",
                        false,
                        this::versions),
                route("/queries/{id}", "getQuery", "One saved query with its Cypher", "Query", false, this::one),
                route(
                        "/queries/{id}/choices/{param}",
                        "listChoices",
                        "What a parameter may be, by name; earlier parameters narrow it down",
                        "Choices",
                        true,
                        this::choices),
                new Route(
                        "/api/v1/gaps",
                        "listGaps",
                        "Every gap rule with its count by basis",
                        List.of(text("dataset", "the city asked about; without it, the first")),
                        "GapList",
                        false,
                        asked -> gaps.count(SharedParameters.dataset(asked), asked.now())));
    }

    private static Route route(
            String path, String id, String summary, String schema, boolean open, Route.Handler handler) {
        return new Route("/api/v1" + path, id, summary, List.of(), schema, open, handler);
    }

    private QueryBody.QueryList list() {
        return new QueryBody.QueryList(
                catalogue.all().stream()
                        .map(query -> QueryBody.brief(query, origin(query)))
                        .toList(),
                catalogue.own().stream()
                        .filter(query -> query.query().isEmpty())
                        .map(QueryBody.Broken::of)
                        .toList());
    }

    private QueryBody one(ApiRequest asked) {
        SavedQuery query = query(catalogue, asked);
        return QueryBody.full(query, origin(query));
    }

    /** A reviewed query stays that, whatever people saved under its id before it came. */
    private Optional<OwnQuery> origin(SavedQuery query) {
        return catalogue.reviewed(query.id()).isPresent() ? Optional.empty() : catalogue.own(query.id());
    }

    /** Also of a query that is broken: it is to be mended. */
    private Object file(ApiRequest asked) {
        String id = asked.path("id");
        String text = catalogue.text(id).orElseThrow(() -> unknown(id));
        asked.context()
                .contentType("text/plain; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + id + ".cypher\"")
                .result(text);
        return Route.Sent.ALREADY;
    }

    record VersionList(List<OwnQueryVersion> versions) {}

    private VersionList versions(ApiRequest asked) {
        List<OwnQueryVersion> versions = own.versions(asked.path("id"));
        if (versions.isEmpty()) {
            throw new NotFound(LocalizedText.of(
                    "「%s」という質問が保存されたことはありません", "Nobody ever saved a query called '%s'", asked.path("id")));
        }
        return new VersionList(versions);
    }

    private static NotFound broken(String id) {
        return new NotFound(LocalizedText.of(
                "質問「%s」は使えなくなっています。理由は /api/v1/queries にあります",
                "The query '%s' is broken and not offered; /api/v1/queries says why", id));
    }

    private static NotFound unknown(String id) {
        return new NotFound(LocalizedText.of(
                "「%s」という保存した質問はありません。/api/v1/queries に一覧があります",
                "No saved query is called '%s'; /api/v1/queries lists them", id));
    }

    /** The query that the path names; its parameters are known from here on. */
    static SavedQuery query(QueryCatalogue catalogue, ApiRequest asked) {
        String id = asked.path("id");
        SavedQuery query =
                catalogue.find(id).orElseThrow(() -> catalogue.own(id).isPresent() ? broken(id) : unknown(id));
        asked.alsoKnown(query.names());
        return query;
    }

    private Object choices(ApiRequest asked) {
        SavedQuery query = query(catalogue, asked);
        String name = asked.path("param");
        Parameter parameter = query.param(name)
                .filter(Choices::offered)
                .orElseThrow(() -> new NotFound(LocalizedText.of(
                        "質問 %s には「%s」の候補がありません", "The query %s offers no choices for '%s'", query.id(), name)));
        return asked.checked(() -> choices.of(query, parameter, asked.others(), asked.now()));
    }
}
