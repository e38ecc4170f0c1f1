package plangraph.http;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import plangraph.access.Role;
import plangraph.answer.Answers;
import plangraph.answer.NotFound;
import plangraph.model.LocalizedText;
import plangraph.query.OwnQueries;
import plangraph.query.OwnQuery;
import plangraph.query.QueryCatalogue;
import plangraph.query.QueryFile;
import plangraph.query.SaveResult;
import plangraph.store.Revisions;

/** Routes by which people save, change and delete their own questions. */
final class QueryWritingRoutes {
    private static final String ONE = "/api/v1/queries/{id}";

    private final QueryCatalogue catalogue;
    private final OwnQueries own;
    private final QueryDrafts drafts;
    private final Answers answers;
    private final RequestHandler conversation;
    private final Json json;

    QueryWritingRoutes(Services services, QueryDrafts drafts, RequestHandler conversation, Json json) {
        this.catalogue = services.catalogue();
        this.own = services.own();
        this.drafts = drafts;
        this.answers = services.answers();
        this.conversation = conversation;
        this.json = json;
    }

    List<GuardedRoute> routes() {
        return List.of(
                route(HandlerType.POST, ONE, "createQuery", "Save a question of your own", "Query", 201, this::create),
                route(
                        HandlerType.PUT,
                        ONE,
                        "replaceQuery",
                        "Change a question of somebody's own; If-Match names what is changed",
                        "Query",
                        200,
                        this::replace),
                new GuardedRoute(
                        HandlerType.DELETE,
                        described(ONE, "deleteQuery", "Take a question of somebody's own away; its versions stay", ""),
                        Role.EDITOR,
                        true,
                        List.of(),
                        "",
                        204,
                        this::delete));
    }

    private static Route described(String path, String id, String summary, String schema) {
        return new Route(path, id, summary, List.of(), schema, false, Route.ONLY_BY_ITS_GATE);
    }

    private static GuardedRoute route(
            HandlerType method,
            String path,
            String id,
            String summary,
            String schema,
            int status,
            GuardedRoute.Handler handler) {
        List<String> takes = List.of(GuardedRoute.JSON, GuardedRoute.TEXT);
        Route described = described(path, id, summary, schema);
        return new GuardedRoute(method, described, Role.EDITOR, true, takes, "NewQuery", status, handler);
    }

    private QueryDrafts.Ready ready(GuardedRoute.Call call) {
        String id = call.path("id");
        if (call.mediaType().equals(GuardedRoute.TEXT)) {
            return drafts.read(new QueryFile(id, call.body(), 0));
        }
        Revisions.Now now = call.asked().now();
        return drafts.read(id, json.object(call.body()), true, query -> answers.arguments(query, Map.of(), now));
    }

    private GuardedRoute.Reply create(GuardedRoute.Call call) {
        refuseReviewed(call.path("id"));
        QueryDrafts.Ready ready = ready(call);
        return saved(call, own.create(call.path("id"), ready.file().text(), call.deed()));
    }

    private GuardedRoute.Reply replace(GuardedRoute.Call call) {
        refuseReviewed(call.path("id"));
        Predicate<String> known = new IfMatchHeader(conversation, call.asked()).required();
        QueryDrafts.Ready ready = ready(call);
        return saved(call, own.replace(call.path("id"), ready.file().text(), known, call.deed()));
    }

    private GuardedRoute.Reply delete(GuardedRoute.Call call) {
        saved(call, own.delete(call.path("id"), new IfMatchHeader(conversation, call.asked()).optional(), call.deed()));
        return new GuardedRoute.Reply(null, Map.of());
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

    private GuardedRoute.Reply saved(GuardedRoute.Call call, SaveResult saving) {
        String id = call.path("id");
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
                throw new RefusedRequest(
                        412,
                        ProblemTitles.PRECONDITION_FAILED,
                        LocalizedText.of(
                                "質問「%s」はその間に変わりました。いまの版は %s です",
                                "The query '%s' has changed meanwhile; its revision is %s", id, changed.revision()));
        };
    }

    private static GuardedRoute.Reply done(OwnQuery saved) {
        return saved.query()
                .map(query -> new GuardedRoute.Reply(
                        QueryBody.full(query, Optional.of(saved)),
                        Map.of("Location", "/api/v1/queries/" + saved.id(), "ETag", '"' + saved.revision() + '"')))
                .orElseGet(() -> new GuardedRoute.Reply(null, Map.of()));
    }
}
