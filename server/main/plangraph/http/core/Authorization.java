package plangraph.http.core;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import plangraph.access.AccessTokens;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.access.Role;
import plangraph.access.TokenHolder;
import plangraph.model.LocalizedText;

/**
 * Decides who may call a route, by the token in the {@code Authorization} header, and records refusals in the audit log. There are no
 * cookies, so no page of somebody else's can act for a person who is signed in.
 */
public final class Authorization {
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final AuditLog audit;
    private final UnknownCallers unknownCallers = new UnknownCallers();

    public Authorization(AccessTokens tokens, AuditLog audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    /** Decides which role a route needs: the one it declares. This is the only place that does. */
    private static Optional<Role> neededRole(Route route) {
        return route.role();
    }

    /**
     * Lets a caller through whose token has the role that the route needs.
     *
     * @return what the caller is about to do, for the audit log; without a name where no token is needed
     * @throws RefusedRequest when the caller may not
     */
    AuditRecord admit(Route route, Context ctx) {
        AuditRecord anonymous =
                new AuditRecord("", "", ctx.ip(), ctx.method() + " " + ctx.path(), Integer.toString(route.status()));
        Optional<Role> needed = neededRole(route);
        if (needed.isEmpty() && route.is(Route.Trait.KNOWS_CALLER) && ctx.header("Authorization") != null) {
            return admit(Role.VIEWER, route, ctx, anonymous);
        }
        return needed.map(role -> admit(role, route, ctx, anonymous)).orElse(anonymous);
    }

    private AuditRecord admit(Role role, Route route, Context ctx, AuditRecord anonymous) {
        AuditRecord caller = anonymous;
        try {
            TokenHolder holder = identify(ctx);
            caller = anonymous.by(holder);
            check(holder, role);
            return caller;
        } catch (RefusedRequest e) {
            recordRefusal(route, caller, e.problem());
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
                    Problem.forbidden(
                            new LocalizedText(
                                    "トークンを持つ人がいないので、このサーバーは閲覧専用です。次のコマンドで作れます: plangraph token --role editor --name NAME",
                                    "This server is read-only, for nobody was given a token; make one with: plangraph token --role editor --name NAME")));
        }
        return access.holder()
                .orElseThrow(() -> new RefusedRequest(Problem.unauthorized(
                        given.isEmpty()
                                ? new LocalizedText(
                                        "トークンが必要です。Authorization: Bearer … の形で送ってください",
                                        "This needs a token, as Authorization: Bearer …")
                                : new LocalizedText(
                                        "このトークンは登録されていません。取り消されたのかもしれません",
                                        "The token is not known; it may have been revoked"))));
    }

    private static void check(TokenHolder holder, Role needed) {
        if (!holder.role().covers(needed)) {
            throw new RefusedRequest(Problem.forbidden(LocalizedText.of(
                    "%1$s の役割が必要です。%2$s のトークンの役割は %3$s です",
                    "This needs the role %s; the token of %s has %s",
                    needed.word(),
                    holder.name(),
                    holder.role().word())));
        }
    }

    /** Records a refusal in the audit log: every one of a write, of a read only that the caller may not. */
    void recordRefusal(Route route, AuditRecord caller, Problem problem) {
        if (route.is(Route.Trait.AUDITED) || problem.status() == 401 || problem.status() == 403) {
            String outcome = problem.status() + " " + problem.detail().en();
            (caller.isKnown() ? Optional.of(outcome) : unknownCallers.outcome(outcome))
                    .ifPresent(recorded -> audit.write(caller.with(recorded)));
        }
    }

    /** Limits how many refusals of callers without a token are recorded, so that nobody fills the graph with them. */
    private static final class UnknownCallers {
        private static final int MOST_A_WINDOW = 60;
        private static final Duration WINDOW = Duration.ofMinutes(1);

        private long began = System.nanoTime();
        private int recorded;
        private long left;

        /** Returns what to record; nothing when this refusal is only counted. */
        synchronized Optional<String> outcome(String outcome) {
            if (System.nanoTime() - began > WINDOW.toNanos()) {
                began = System.nanoTime();
                recorded = 0;
            }
            if (recorded == MOST_A_WINDOW) {
                left++;
                return Optional.empty();
            }
            recorded++;
            String told = left == 0 ? outcome : outcome + " (and " + left + " more before that were not logged)";
            left = 0;
            return Optional.of(told);
        }
    }
}
