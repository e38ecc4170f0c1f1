package plangraph.http.route;

import static plangraph.http.core.RouteParameter.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import plangraph.answer.Choices;
import plangraph.answer.Gaps;
import plangraph.answer.NotFound;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteFormat;
import plangraph.model.LocalizedText;
import plangraph.query.OwnQueries;
import plangraph.query.OwnQuery;
import plangraph.query.OwnQueryVersions.OwnQueryVersion;
import plangraph.query.Parameter;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** Declares the routes of the saved queries: the catalogue, choices, gaps. */
public final class QueryRoutes {
    private static final RouteFormat CYPHER = new RouteFormat("cypher", "text/plain");

    private final QueryCatalogue catalogue;
    private final OwnQueries own;
    private final Choices choices;
    private final Gaps gaps;

    public QueryRoutes(QueryCatalogue catalogue, OwnQueries own, Choices choices, Gaps gaps) {
        this.catalogue = catalogue;
        this.own = own;
        this.choices = choices;
        this.gaps = gaps;
    }

    public List<Route> routes() {
        return List.of(
                route("/queries", "listQueries", "The saved queries")
                        .json("QueryList")
                        .answersWith(request -> list()),
                // Before the next, which would take .cypher for a part of the id.
                route("/queries/{id}.cypher", "getQueryFile", "The query as a file that can be reviewed and committed")
                        .file(CYPHER)
                        .handledBy(this::file),
                route(
                                "/queries/{id}/versions",
                                "listVersions",
                                "Every version of a question that people saved, the latest first")
                        .json("VersionList")
                        .answersWith(this::versions),
                route("/queries/{id}", "getQuery", "One saved query with its Cypher")
                        .json("Query")
                        .answersWith(this::one),
                route(
                                "/queries/{id}/choices/{param}",
                                "listChoices",
                                "Choices for a parameter, by name; earlier parameters narrow them down")
                        .with(Route.Trait.TAKES_QUERY_PARAMETERS)
                        .json("Choices")
                        .answersWith(this::choices),
                route("/gaps", "listGaps", "Every gap rule with its count by basis")
                        .parameters(List.of(text("dataset", "the city asked about; without it, the first")))
                        .json("GapList")
                        .answersWith(request -> gaps.count(SharedParameters.dataset(request), request.now())));
    }

    private static Route.Declaration route(String path, String id, String summary) {
        return Route.get("/api/v1" + path, id, summary).with(Route.Trait.CHANGES_WITH_QUERIES);
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

    private QueryBody one(ApiRequest request) {
        SavedQuery query = query(catalogue, request);
        return QueryBody.full(query, origin(query));
    }

    /** Tells where a query comes from: a reviewed one stays that, whatever people saved under its id before it came. */
    private Optional<OwnQuery> origin(SavedQuery query) {
        return catalogue.reviewed(query.id()).isPresent() ? Optional.empty() : catalogue.own(query.id());
    }

    /** Sends the file of a query, also of one that is broken: it is to be mended. */
    private Response file(ApiRequest request) {
        String id = request.path("id");
        String text = catalogue.text(id).orElseThrow(() -> unknown(id));
        return Response.file(
                id + CYPHER.suffix(), CYPHER.mediaType() + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    record VersionList(List<OwnQueryVersion> versions) {}

    private VersionList versions(ApiRequest request) {
        List<OwnQueryVersion> versions = own.versions(request.path("id"));
        if (versions.isEmpty()) {
            throw new NotFound(LocalizedText.of(
                    "「%s」という質問が保存されたことはありません", "Nobody has saved a query called '%s'", request.path("id")));
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

    /** Finds the query that the path names; its parameters are known from here on. */
    static SavedQuery query(QueryCatalogue catalogue, ApiRequest request) {
        String id = request.path("id");
        SavedQuery query =
                catalogue.find(id).orElseThrow(() -> catalogue.own(id).isPresent() ? broken(id) : unknown(id));
        request.alsoKnown(query.names());
        return query;
    }

    private Object choices(ApiRequest request) {
        SavedQuery query = query(catalogue, request);
        String name = request.path("param");
        Parameter parameter = query.param(name)
                .filter(Choices::offered)
                .orElseThrow(() -> new NotFound(LocalizedText.of(
                        "質問 %s には「%s」の候補がありません", "The query %s offers no choices for '%s'", query.id(), name)));
        return request.checked(() -> choices.of(query, parameter, request.others(), request.now()));
    }
}
