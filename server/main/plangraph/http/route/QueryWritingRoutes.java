package plangraph.http.route;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plangraph.access.Role;
import plangraph.answer.Answers;
import plangraph.answer.NotFound;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.ETag;
import plangraph.http.core.HeaderElement;
import plangraph.http.core.Json;
import plangraph.http.core.Problem;
import plangraph.http.core.RefusedRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.model.LocalizedText;
import plangraph.query.OwnQueries;
import plangraph.query.OwnQueries.SaveResult;
import plangraph.query.OwnQuery;
import plangraph.query.QueryCatalogue;
import plangraph.query.QueryFile;
import plangraph.store.Revisions;

/** Declares the routes by which people save, change and delete their own questions. */
public final class QueryWritingRoutes {
    private static final String IF_MATCH = "If-Match";

    private final QueryCatalogue catalogue;
    private final OwnQueries own;
    private final QueryDrafts drafts;
    private final Answers answers;
    private final String version;

    /** @param version of the program, which is part of the ETag of a query */
    public QueryWritingRoutes(
            QueryCatalogue catalogue, OwnQueries own, QueryDrafts drafts, Answers answers, String version) {
        this.catalogue = catalogue;
        this.own = own;
        this.drafts = drafts;
        this.answers = answers;
        this.version = version;
    }

    public List<Route> routes() {
        return List.of(
                route(HandlerType.POST, "createQuery", "Save a new question")
                        .takes("NewQuery", Route.BodyFormat.JSON, Route.BodyFormat.TEXT)
                        .status(201)
                        .json("Query")
                        .handledBy(this::create),
                route(
                                HandlerType.PUT,
                                "replaceQuery",
                                "Change a question that people saved; If-Match names the revision to change")
                        .with(Route.Trait.TAKES_IF_MATCH, Route.Trait.NEEDS_IF_MATCH)
                        .takes("NewQuery", Route.BodyFormat.JSON, Route.BodyFormat.TEXT)
                        .json("Query")
                        .handledBy(this::replace),
                route(HandlerType.DELETE, "deleteQuery", "Delete a question that people saved; its versions are kept")
                        .with(Route.Trait.TAKES_IF_MATCH)
                        .status(204)
                        .handledBy(this::delete));
    }

    private static Route.Declaration route(HandlerType method, String id, String summary) {
        return Route.write(method, "/api/v1/queries/{id}", id, summary)
                .needs(Role.EDITOR)
                .with(Route.Trait.AUDITED);
    }

    private QueryDrafts.Ready ready(ApiRequest request) {
        String id = request.path("id");
        if (request.mediaType().equals(Route.BodyFormat.TEXT)) {
            return drafts.read(new QueryFile(id, request.body(), 0));
        }
        Revisions.Now now = request.now();
        return drafts.read(id, Json.object(request.body()), true, query -> answers.arguments(query, Map.of(), now));
    }

    private Response create(ApiRequest request) {
        refuseReviewed(request.path("id"));
        QueryDrafts.Ready ready = ready(request);
        return saved(request, own.create(request.path("id"), ready.file().text(), request.caller()));
    }

    private Response replace(ApiRequest request) {
        refuseReviewed(request.path("id"));
        if (request.header(IF_MATCH).isEmpty()) {
            throw new RefusedRequest(Problem.preconditionRequired(new LocalizedText(
                    "どの版を変えるのかを If-Match: \"revision\" の形で示してください",
                    "Say which revision this changes, as If-Match: \"revision\"")));
        }
        Predicate<String> meant = meant(request);
        QueryDrafts.Ready ready = ready(request);
        return saved(request, own.replace(request.path("id"), ready.file().text(), meant, request.caller()));
    }

    private Response delete(ApiRequest request) {
        saved(request, own.delete(request.path("id"), meant(request), request.caller()));
        return new Response.NoBody();
    }

    /** Tells whether a revision is the one that If-Match means, so that nobody overwrites what they have not seen; any, when it is absent. */
    private Predicate<String> meant(ApiRequest request) {
        String given = request.header(IF_MATCH).orElse("*");
        if (given.strip().equals("*")) {
            return revision -> true;
        }
        Set<String> tags = HeaderElement.of(List.of(given)).stream()
                .map(HeaderElement::value)
                .collect(Collectors.toSet());
        return revision -> tags.contains('"' + revision + '"')
                || ETag.ofQuery(version, request.now(), request.path(), catalogue.revision()).stream()
                        .anyMatch(tags::contains);
    }

    private void refuseReviewed(String id) {
        if (catalogue.reviewed(id).isPresent()) {
            throw reviewed(id);
        }
    }

    private static RefusedRequest reviewed(String id) {
        return RefusedRequest.conflict(LocalizedText.of(
                "「%s」は確認済みの質問で、変えるのはそのファイルです。別の ID で保存してください",
                "'%s' is a reviewed query, which is changed in its file; save yours under another id", id));
    }

    private static Response saved(ApiRequest request, SaveResult saving) {
        String id = request.path("id");
        return switch (saving) {
            case SaveResult.Done done -> done(done.query());
            case SaveResult.Reviewed ignored -> throw reviewed(id);
            case SaveResult.Exists ignored ->
                throw RefusedRequest.conflict(LocalizedText.of(
                        "「%s」という質問はもうあります。PUT で変えるか、別の ID にしてください",
                        "There is a query called '%s'; change it with PUT, or use another id", id));
            case SaveResult.Absent ignored ->
                throw new NotFound(LocalizedText.of("「%s」という質問はだれも保存していません", "Nobody saved a query called '%s'", id));
            case SaveResult.Changed changed ->
                throw new RefusedRequest(Problem.preconditionFailed(LocalizedText.of(
                        "質問「%s」はその間に変わりました。いまの版は %s です",
                        "The query '%s' has changed meanwhile; its revision is %s", id, changed.revision())));
        };
    }

    private static Response done(OwnQuery saved) {
        return saved.query()
                .<Response>map(query -> new Response.JsonBody(
                        QueryBody.full(query, Optional.of(saved)),
                        Map.of("Location", "/api/v1/queries/" + saved.id(), "ETag", '"' + saved.revision() + '"')))
                .orElseGet(Response.NoBody::new);
    }
}
