package plangraph.http.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import plangraph.access.Role;
import plangraph.answer.Answer;
import plangraph.answer.Answers;
import plangraph.answer.InvalidInput;
import plangraph.answer.PageRequest;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Json;
import plangraph.http.core.RefusedRequest;
import plangraph.http.core.Route;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.QueryFile;
import plangraph.store.Revisions;

/** Declares the routes by which people try a question before they save it. They write nothing. */
public final class TrialRoutes {
    private static final PageRequest TRIED = new PageRequest(0, 200);

    private final QueryDrafts drafts;
    private final Answers answers;

    public TrialRoutes(QueryDrafts drafts, Answers answers) {
        this.drafts = drafts;
        this.answers = answers;
    }

    public List<Route> routes() {
        return List.of(
                Route.write(
                                HandlerType.POST,
                                "/api/v1/trials",
                                "tryQuery",
                                "Check a question and answer it without saving it")
                        .needs(Role.EDITOR)
                        .with(Route.Trait.TAKES_QUERY_PARAMETERS)
                        .takes("Trial", Route.BodyFormat.JSON, Route.BodyFormat.TEXT)
                        .json("Answer")
                        .answersWith(this::tried),
                Route.write(
                                HandlerType.POST,
                                "/api/v1/drafts",
                                "readQueryFile",
                                "The fields of a query file, as a draft to continue")
                        .needs(Role.EDITOR)
                        .takes("", Route.BodyFormat.TEXT)
                        .json("Draft")
                        .answersWith(this::draft));
    }

    private Answer tried(ApiRequest request) {
        Revisions.Now now = request.now();
        if (request.mediaType().equals(Route.BodyFormat.TEXT)) {
            QueryDrafts.Ready ready = drafts.read(QueryFile.written(request.body()));
            var arguments = answers.arguments(ready.query(), request.others(), now);
            return answers.answer(ready.query(), arguments, TRIED, now);
        }
        request.alsoKnown(List.of());
        request.refuse(List.of());
        ObjectNode fields = Json.object(request.body());
        Map<String, String> given = QueryDrafts.parameters(fields.path("parameters"));
        fields.remove("parameters");
        String id = fields.path("id").asText("").isEmpty()
                ? "trial"
                : fields.path("id").asText();
        QueryDrafts.Given arguments = query -> ofBody(() -> answers.arguments(query, given, now));
        QueryDrafts.Ready ready = drafts.read(id, fields, false, arguments);
        return answers.answer(ready.query(), arguments.of(ready.query()), TRIED, now);
    }

    /** Names parameters that came in a body as fields of it. */
    private static <T> T ofBody(Supplier<T> checked) {
        try {
            return checked.get();
        } catch (InvalidInput e) {
            throw RefusedRequest.badBody(
                    new LocalizedText("パラメータに誤りがあります", "The parameters have faults"),
                    e.faults().stream()
                            .map(fault -> new InvalidInput.Fault("parameters." + fault.input(), fault.message()))
                            .toList());
        }
    }

    private Draft draft(ApiRequest request) {
        QueryFile file = QueryFile.written(request.body());
        Faults faults = new Faults();
        ObjectNode fields = file.fields(faults).orElseThrow(() -> QueryDrafts.refused(file, faults));
        return new Draft(file.id(), fields);
    }

    record Draft(String id, ObjectNode fields) {}
}
