package plangraph.http.route;

import static plangraph.http.core.RouteParameter.oneOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plangraph.access.Role;
import plangraph.answer.InvalidInput;
import plangraph.answer.NotFound;
import plangraph.answer.explore.RevisionChanges;
import plangraph.data.change.Origin;
import plangraph.data.edit.ChangedMeanwhile;
import plangraph.data.edit.Editing;
import plangraph.data.edit.InvalidChangeSet;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.HeaderElement;
import plangraph.http.core.Json;
import plangraph.http.core.Problem;
import plangraph.http.core.RefusedRequest;
import plangraph.http.core.Route;
import plangraph.model.LocalizedText;
import plangraph.store.Graph;

/** Declares the routes by which people change plan data, and look at a set of changes again. */
public final class EditRoutes {
    private static final LocalizedText REFUSED =
            new LocalizedText("変更に誤りがあります。何も書き込んでいません", "The changes have faults; nothing was written");

    private final Editing editing;
    private final RevisionChanges changes;

    public EditRoutes(Editing editing, Graph graph) {
        this.editing = editing;
        this.changes = new RevisionChanges(graph);
    }

    /**
     * @param revision the data revision after it; that of before when nothing was written
     * @param diff what it changes in the graph
     */
    private record ChangeResult(
            String revision, String dataset, boolean written, List<RevisionChanges.ChangeBody> diff) {}

    /**
     * @param author name of the token; only for editors
     * @param role of the token; null where a load made the revision
     * @param changes the set as it was sent; none where a load made the revision
     * @param diff what it changed in the graph
     */
    private record AppliedChangeSet(
            String revision,
            String dataset,
            String origin,
            String time,
            String cause,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String author,

            @Nullable String role,
            @JsonRawValue String changes,
            List<RevisionChanges.ChangeBody> diff) {}

    public List<Route> routes() {
        return List.of(
                Route.write(
                                HandlerType.POST,
                                "/api/v1/changes",
                                "applyChanges",
                                "Add, change and withdraw elements and links; If-Match names the data revision it was made for")
                        .needs(Role.EDITOR)
                        .parameters(List.of(oneOf(
                                "dryRun", "only check the set, and write nothing", "false", List.of("true", "false"))))
                        .with(Route.Trait.AUDITED, Route.Trait.TAKES_IF_MATCH)
                        .takes("NewChangeSet", Route.BodyFormat.JSON)
                        .json("ChangeResult")
                        .answersWith(this::apply),
                Route.get("/api/v1/changes/{revision}", "getChangeSet", "One data revision, and the set that made it")
                        .with(Route.Trait.NO_STORE, Route.Trait.KNOWS_CALLER)
                        .json("AppliedChangeSet")
                        .answersWith(this::applied));
    }

    private Object apply(ApiRequest request) {
        ObjectNode body = Json.object(request.body());
        Origin.People author = new Origin.People(
                request.caller().who(), Role.of(request.caller().role()).orElse(Role.EDITOR));
        Editing.Sent sent = new Editing.Sent(body, author);
        try {
            Editing.Result result = request.flag("dryRun")
                    ? editing.dryRun(sent, meant(request))
                    : editing.apply(sent, meant(request), request.caller());
            return new ChangeResult(
                    result.revision(),
                    result.dataset(),
                    result.written(),
                    result.changes().stream().map(RevisionChanges::body).toList());
        } catch (InvalidChangeSet e) {
            throw RefusedRequest.badBody(
                    REFUSED,
                    e.faults().stream()
                            .map(fault ->
                                    new InvalidInput.Fault(fault.place().told().en(), fault.message()))
                            .toList());
        } catch (ChangedMeanwhile e) {
            throw new RefusedRequest(Problem.preconditionFailed(e.told().getFirst()));
        }
    }

    /** Tells whether the data revision of now is one that If-Match names; any, when it is absent. */
    private static Predicate<String> meant(ApiRequest request) {
        String given = request.header("If-Match").orElse("*").strip();
        if (given.equals("*")) {
            return revision -> true;
        }
        Set<String> tags = HeaderElement.of(List.of(given)).stream()
                .map(HeaderElement::value)
                .collect(Collectors.toSet());
        return revision -> tags.contains('"' + revision + '"');
    }

    private Object applied(ApiRequest request) {
        String name = request.path("revision");
        RevisionChanges.Difference revision = changes.of(name)
                .orElseThrow(() -> new NotFound(LocalizedText.of(
                        "「%s」というデータ版はありません。/api/v1/changes?from=0 に一覧があります",
                        "There is no data revision '%s'; /api/v1/changes?from=0 lists them", name)));
        Optional<Editing.Applied> set = editing.applied(Long.parseLong(name.substring(0, name.indexOf('-'))));
        boolean isEditor = Role.of(request.caller().role())
                .filter(role -> role.covers(Role.EDITOR))
                .isPresent();
        RevisionChanges.Applied applied = revision.revisions().getFirst();
        return new AppliedChangeSet(
                applied.name(),
                applied.dataset(),
                set.isPresent() ? "people" : "source",
                applied.time(),
                applied.cause(),
                isEditor ? set.map(Editing.Applied::author).orElse(null) : null,
                set.map(Editing.Applied::role).orElse(null),
                set.map(Editing.Applied::changes).orElse("[]"),
                revision.changes().stream().map(RevisionChanges::body).toList());
    }
}
