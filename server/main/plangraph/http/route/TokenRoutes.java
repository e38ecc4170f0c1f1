package plangraph.http.route;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HandlerType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plangraph.access.AccessTokens;
import plangraph.access.AuditRecord;
import plangraph.access.Expiry;
import plangraph.access.Role;
import plangraph.access.TokenHolder;
import plangraph.answer.InvalidInput;
import plangraph.answer.NotFound;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Json;
import plangraph.http.core.RefusedRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.model.LocalizedText;

/** Declares the routes by which an admin gives and revokes tokens, and by which a client learns whose its token is. */
public final class TokenRoutes {
    private static final String TOKENS = "/api/v1/tokens";
    private static final LocalizedText UNKNOWN = new LocalizedText(
            "この項目はありません。使えるのは [name, role, expires] です", "unknown field; known are [name, role, expires]");

    private final AccessTokens tokens;

    public TokenRoutes(AccessTokens tokens) {
        this.tokens = tokens;
    }

    record HolderBody(
            String name,
            String role,
            String created,
            @Nullable String expires,
            @Nullable String lastUsed) {
        static HolderBody of(TokenHolder holder) {
            return new HolderBody(
                    holder.name(), holder.role().word(), holder.created(), holder.expires(), holder.lastUsed());
        }
    }

    record HolderList(List<HolderBody> tokens) {}

    record MadeBody(
            String name,
            String role,
            String created,
            @Nullable String expires,
            String token) {}

    record Me(String name, String role) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/me", "whoAmI", "Whose token this is")
                        .needs(Role.VIEWER)
                        .with(Route.Trait.NO_STORE)
                        .json("Me")
                        .answersWith(request ->
                                new Me(request.caller().who(), request.caller().role())),
                Route.get(TOKENS, "listTokens", "Tokens by name and role")
                        .needs(Role.ADMIN)
                        .with(Route.Trait.NO_STORE)
                        .json("TokenList")
                        .answersWith(request -> new HolderList(
                                tokens.holders().stream().map(HolderBody::of).toList())),
                Route.write(HandlerType.POST, TOKENS, "makeToken", "Create a token; it is shown once")
                        .needs(Role.ADMIN)
                        .with(Route.Trait.AUDITED)
                        .takes("NewToken", Route.BodyFormat.JSON)
                        .status(201)
                        .json("MadeToken")
                        .answersWith(this::make),
                Route.write(HandlerType.DELETE, TOKENS + "/{name}", "revokeToken", "Revoke a token")
                        .needs(Role.ADMIN)
                        .with(Route.Trait.AUDITED)
                        .status(204)
                        .handledBy(this::revoke));
    }

    private MadeBody make(ApiRequest request) {
        JsonNode body = Json.object(request.body());
        List<InvalidInput.Fault> faults = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        body.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(Set.of("name", "role", "expires"));
        unknown.forEach(field -> faults.add(new InvalidInput.Fault(field, UNKNOWN)));
        String name = body.path("name").asText();
        AccessTokens.fault(name).ifPresent(fault -> faults.add(new InvalidInput.Fault("name", fault)));
        Optional<Role> role = Role.of(body.path("role").asText());
        if (role.isEmpty()) {
            faults.add(
                    new InvalidInput.Fault("role", LocalizedText.of("%s のどれかにしてください", "use one of %s", Role.words())));
        }
        Optional<Instant> expires = expires(body.path("expires"), faults);
        if (!faults.isEmpty()) {
            throw RefusedRequest.badBody(new LocalizedText("トークンを作れません", "The token cannot be made"), faults);
        }
        AuditRecord record = request.caller()
                .with("201 token of " + name + " as " + role.orElseThrow().word());
        AccessTokens.Made made = tokens.make(name, role.orElseThrow(), expires, record)
                .orElseThrow(() -> RefusedRequest.conflict(LocalizedText.of(
                        "「%s」というトークンはもうあります。先に取り消すか、別の名前にしてください",
                        "There is a token called '%s'; revoke it first, or use another name", name)));
        TokenHolder holder = made.holder();
        return new MadeBody(holder.name(), holder.role().word(), holder.created(), holder.expires(), made.secret());
    }

    private static Optional<Instant> expires(JsonNode given, List<InvalidInput.Fault> faults) {
        if (given.isMissingNode() || given.isNull()) {
            return Optional.empty();
        }
        Optional<Instant> expires = Expiry.of(given.asText(), Instant.now(), ZoneId.systemDefault());
        if (expires.isEmpty()) {
            faults.add(new InvalidInput.Fault("expires", Expiry.fault(given.asText())));
        }
        return expires;
    }

    private Response revoke(ApiRequest request) {
        String name = request.path("name");
        if (!tokens.revoke(name, request.caller().with("204 token of " + name))) {
            throw new NotFound(LocalizedText.of("「%s」というトークンはありません", "No token is called '%s'", name));
        }
        return new Response.NoBody();
    }
}
