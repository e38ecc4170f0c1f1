package plangraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plangraph.access.AccessTokens;
import plangraph.access.AuditLog;
import plangraph.access.Role;
import plangraph.access.TokenHolder;
import plangraph.answer.InvalidInput;
import plangraph.answer.NotFound;
import plangraph.model.LocalizedText;

/** Routes of those who give others access. */
final class TokenRoutes {
    private static final LocalizedText UNKNOWN =
            new LocalizedText("この項目はありません。使えるのは [name, role] です", "unknown field; known are [name, role]");

    private final AccessTokens tokens;
    private final Json json;

    TokenRoutes(AccessTokens tokens, Json json) {
        this.tokens = tokens;
        this.json = json;
    }

    record HolderBody(String name, String role, String created) {
        static HolderBody of(TokenHolder holder) {
            return new HolderBody(holder.name(), holder.role().word(), holder.created());
        }
    }

    record HolderList(List<HolderBody> tokens) {}

    record MadeBody(String name, String role, String created, String token) {}

    record Me(String name, String role) {}

    List<GuardedRoute> routes() {
        return List.of(
                route(HandlerType.GET, "/me", "whoAmI", "Whose token this is", "Me", Role.VIEWER, 200, this::me),
                route(
                        HandlerType.GET,
                        "/tokens",
                        "listTokens",
                        "Who was given a token",
                        "TokenList",
                        Role.ADMIN,
                        200,
                        call -> {
                            return GuardedRoute.Reply.of(new HolderList(tokens.holders().stream()
                                    .map(HolderBody::of)
                                    .toList()));
                        }),
                route(
                        HandlerType.POST,
                        "/tokens",
                        "makeToken",
                        "Make a token; it is said once",
                        "MadeToken",
                        Role.ADMIN,
                        201,
                        this::make),
                route(
                        HandlerType.DELETE,
                        "/tokens/{name}",
                        "revokeToken",
                        "Make a token worthless",
                        "",
                        Role.ADMIN,
                        204,
                        this::revoke));
    }

    private static GuardedRoute route(
            HandlerType method,
            String path,
            String id,
            String summary,
            String schema,
            Role role,
            int status,
            GuardedRoute.Handler handler) {
        boolean takes = method.equals(HandlerType.POST);
        return new GuardedRoute(
                method,
                new Route("/api/v1" + path, id, summary, List.of(), schema, false, Route.ONLY_BY_ITS_GATE),
                role,
                !method.equals(HandlerType.GET),
                takes ? List.of(GuardedRoute.JSON) : List.of(),
                takes ? "NewToken" : "",
                status,
                handler);
    }

    private GuardedRoute.Reply me(GuardedRoute.Call call) {
        return GuardedRoute.Reply.of(new Me(call.deed().who(), call.deed().role()));
    }

    private GuardedRoute.Reply make(GuardedRoute.Call call) {
        JsonNode body = json.object(call.body());
        List<InvalidInput.Fault> faults = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        body.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(Set.of("name", "role"));
        unknown.forEach(field -> faults.add(new InvalidInput.Fault(field, UNKNOWN)));
        String name = body.path("name").asText();
        AccessTokens.fault(name).ifPresent(fault -> faults.add(new InvalidInput.Fault("name", fault)));
        Optional<Role> role = Role.of(body.path("role").asText());
        if (role.isEmpty()) {
            faults.add(
                    new InvalidInput.Fault("role", LocalizedText.of("%s のどれかにしてください", "use one of %s", Role.words())));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(new LocalizedText("トークンを作れません", "The token cannot be made"), faults);
        }
        AuditLog.Deed deed = call.deed()
                .with("201 token of " + name + " as " + role.orElseThrow().word());
        AccessTokens.Made made = tokens.make(name, role.orElseThrow(), deed)
                .orElseThrow(() -> RefusedRequest.conflict(LocalizedText.of(
                        "「%s」というトークンはもうあります。先に取り消すか、別の名前にしてください",
                        "There is a token called '%s'; revoke it first, or use another name", name)));
        TokenHolder holder = made.holder();
        return GuardedRoute.Reply.of(
                new MadeBody(holder.name(), holder.role().word(), holder.created(), made.secret()));
    }

    private GuardedRoute.Reply revoke(GuardedRoute.Call call) {
        String name = call.path("name");
        if (!tokens.revoke(name, call.deed().with("204 token of " + name))) {
            throw new NotFound(LocalizedText.of("「%s」というトークンはありません", "No token is called '%s'", name));
        }
        return new GuardedRoute.Reply(null, Map.of());
    }
}
