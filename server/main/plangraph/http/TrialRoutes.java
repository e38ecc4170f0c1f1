package plangraph.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import plangraph.access.Role;
import plangraph.answer.Answers;
import plangraph.answer.InvalidInput;
import plangraph.answer.PageRequest;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.QueryFile;
import plangraph.store.Revisions;

/** Routes by which people try a question before they save it. They write nothing. */
final class TrialRoutes {
    private static final PageRequest TRIED = new PageRequest(0, 200);

    private final QueryDrafts drafts;
    private final Answers answers;
    private final Json json;

    TrialRoutes(QueryDrafts drafts, Answers answers, Json json) {
        this.drafts = drafts;
        this.answers = answers;
        this.json = json;
    }

    List<GuardedRoute> routes() {
        return List.of(
                route(
                        "/api/v1/trials",
                        "tryQuery",
                        "Check a question and answer it without saving it",
                        "Answer",
                        "Trial",
                        this::tried),
                route(
                        "/api/v1/drafts",
                        "readQueryFile",
                        "The fields of a query file, to go on from",
                        "Draft",
                        "",
                        this::draft));
    }

    private static GuardedRoute route(
            String path, String id, String summary, String schema, String body, GuardedRoute.Handler handler) {
        List<String> takes =
                body.isEmpty() ? List.of(GuardedRoute.TEXT) : List.of(GuardedRoute.JSON, GuardedRoute.TEXT);
        Route described = new Route(path, id, summary, List.of(), schema, !body.isEmpty(), Route.ONLY_BY_ITS_GATE);
        return new GuardedRoute(HandlerType.POST, described, Role.EDITOR, false, takes, body, 200, handler);
    }

    private GuardedRoute.Reply tried(GuardedRoute.Call call) {
        Revisions.Now now = call.asked().now();
        if (call.mediaType().equals(GuardedRoute.TEXT)) {
            QueryDrafts.Ready ready = drafts.read(QueryFile.written(call.body()));
            var arguments = answers.arguments(ready.query(), call.asked().others(), now);
            return GuardedRoute.Reply.of(answers.answer(ready.query(), arguments, TRIED, now));
        }
        call.asked().alsoKnown(List.of());
        call.asked().refuse(List.of());
        ObjectNode fields = json.object(call.body());
        Map<String, String> given = QueryDrafts.parameters(fields.path("parameters"));
        fields.remove("parameters");
        String id = fields.path("id").asText("").isEmpty()
                ? "trial"
                : fields.path("id").asText();
        QueryDrafts.Given arguments = query -> ofBody(() -> answers.arguments(query, given, now));
        QueryDrafts.Ready ready = drafts.read(id, fields, false, arguments);
        return GuardedRoute.Reply.of(answers.answer(ready.query(), arguments.of(ready.query()), TRIED, now));
    }

    private static <T> T ofBody(Supplier<T> checked) {
        try {
            return checked.get();
        } catch (InvalidInput e) {
            throw new InvalidInput(
                    new LocalizedText("パラメータに誤りがあります", "The parameters have faults"),
                    e.faults().stream()
                            .map(fault -> new InvalidInput.Fault("parameters." + fault.parameter(), fault.message()))
                            .toList());
        }
    }

    private GuardedRoute.Reply draft(GuardedRoute.Call call) {
        QueryFile file = QueryFile.written(call.body());
        Faults faults = new Faults();
        ObjectNode fields = file.fields(faults).orElseThrow(() -> QueryDrafts.refused(file, faults));
        return GuardedRoute.Reply.of(new Draft(file.id(), fields));
    }

    record Draft(String id, ObjectNode fields) {}
}
