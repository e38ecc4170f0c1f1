package plangraph.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import plangraph.access.AccessTokens;
import plangraph.access.AuditLog;
import plangraph.access.TokenHolder;
import plangraph.answer.InvalidInput;
import plangraph.answer.NotFound;
import plangraph.model.LocalizedText;
import plangraph.store.Revisions;

/**
 * Lets through who may: the token from the {@code Authorization} header, its role, and an entry in the audit log for every refused
 * write. There are no cookies, so no page of somebody else's can act for a person who is signed in.
 */
final class Authorization {
    private static final String SCHEME = "Bearer ";
    private static final Map<String, String> CHALLENGE = Map.of("WWW-Authenticate", "Bearer realm=\"plangraph\"");

    private final Json json;
    private final Revisions revisions;
    private final AccessTokens tokens;
    private final AuditLog audit;
    private final RefusalLogLimit strangers = new RefusalLogLimit();

    Authorization(Json json, Services services) {
        this.json = json;
        this.revisions = services.revisions();
        this.tokens = services.tokens();
        this.audit = services.audit();
    }

    void answer(GuardedRoute guarded, Context ctx) {
        String action = ctx.method() + " " + ctx.path();
        AuditLog.Deed deed = new AuditLog.Deed("", "", ctx.ip(), action, Integer.toString(guarded.status()));
        try {
            TokenHolder holder = identify(ctx);
            deed = new AuditLog.Deed(holder.name(), holder.role().word(), ctx.ip(), action, deed.outcome());
            admit(holder, guarded);
            Utf8Check.refuseBroken(ctx.queryString());
            ApiRequest asked = new ApiRequest(ctx, guarded.route(), revisions.read(), "");
            RequestBody body = RequestBody.of(ctx, guarded.takes());
            send(guarded, ctx, guarded.handler().answer(new GuardedRoute.Call(asked, body.type(), body.text(), deed)));
        } catch (RefusedRequest e) {
            log(guarded, deed, e.status() + " " + e.getMessage());
            throw e;
        } catch (InvalidInput e) {
            log(guarded, deed, "400 " + e.getMessage());
            throw e;
        } catch (NotFound e) {
            log(guarded, deed, "404 " + e.getMessage());
            throw e;
        }
    }

    private TokenHolder identify(Context ctx) {
        String given = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        boolean bearer = given.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        AccessTokens.Access access =
                tokens.of(bearer ? given.substring(SCHEME.length()).strip() : "");
        if (access.readOnly()) {
            throw new RefusedRequest(
                    403,
                    ProblemTitles.FORBIDDEN,
                    new LocalizedText(
                            "トークンを持つ人がいないので、このサーバーは閲覧専用です。次のコマンドで作れます: plangraph token --role editor --name NAME",
                            "This server is read-only, for nobody was given a token; make one with: plangraph token --role editor --name NAME"));
        }
        return access.holder()
                .orElseThrow(() -> new RefusedRequest(
                        401,
                        ProblemTitles.UNAUTHORIZED,
                        given.isEmpty()
                                ? new LocalizedText(
                                        "トークンが必要です。Authorization: Bearer … の形で送ってください",
                                        "This needs a token, as Authorization: Bearer …")
                                : new LocalizedText(
                                        "このトークンは登録されていません。取り消されたのかもしれません",
                                        "The token is not known; it may have been revoked"),
                        CHALLENGE));
    }

    private static void admit(TokenHolder holder, GuardedRoute guarded) {
        if (!holder.role().covers(guarded.role())) {
            throw new RefusedRequest(
                    403,
                    ProblemTitles.FORBIDDEN,
                    LocalizedText.of(
                            "%1$s の役割が必要です。%2$s のトークンの役割は %3$s です",
                            "This needs the role %s; the token of %s has %s",
                            guarded.role().word(),
                            holder.name(),
                            holder.role().word()));
        }
    }

    private void log(GuardedRoute guarded, AuditLog.Deed deed, String outcome) {
        if (guarded.writes() || outcome.startsWith("401") || outcome.startsWith("403")) {
            boolean known = !deed.who().isEmpty();
            (known ? Optional.of(outcome) : strangers.outcome(outcome)).ifPresent(told -> audit.write(deed.with(told)));
        }
    }

    private void send(GuardedRoute guarded, Context ctx, GuardedRoute.Reply reply) {
        ctx.status(guarded.status()).header("Cache-Control", "no-store");
        reply.headers().forEach(ctx::header);
        if (reply.body() instanceof BackupRoute.Download download) {
            send(download, ctx);
        } else if (reply.body() != null) {
            ctx.contentType("application/json; charset=utf-8").result(json.bytes(reply.body()));
        }
    }

    private static void send(BackupRoute.Download download, Context ctx) {
        ctx.contentType("application/zip");
        try {
            try {
                ctx.res().setContentLengthLong(Files.size(download.file()));
                Files.copy(download.file(), ctx.res().getOutputStream());
            } finally {
                // It holds everything; a client that goes away must not leave it lying about.
                Files.deleteIfExists(download.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
