package plangraph.http.core;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.EndpointNotFound;
import java.time.Duration;
import java.util.Optional;
import plangraph.access.AccessTokens;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.access.Role;
import plangraph.access.TokenHolder;
import plangraph.model.LocalizedText;
import plangraph.store.records.RecordsFailure;

/**
 * Decides who may call a route, by the token in the {@code Authorization} header, and records refusals in the audit log. Where reading
 * needs a token, a cookie may carry it, but opens no more than reading: no page of somebody else's can act for a person who is signed in.
 */
public final class Authorization {
    /** Carries a token for reading, in browsers. */
    public static final String COOKIE = "plangraph_token";

    private static final String SCHEME = "Bearer ";
    private static final LocalizedText ASKS = new LocalizedText(
            "このサーバーを読むにはトークンが必要です。Authorization: Bearer … の形で送るか、/sign-in でサインインしてください",
            "Reading from this server needs a token: send it as Authorization: Bearer …, or sign in at /sign-in");
    private static final LocalizedText UNKNOWN =
            new LocalizedText("このトークンは登録されていません。取り消されたのかもしれません", "The token is not known; it may have been revoked");

    private final AccessTokens tokens;
    private final AuditLog audit;
    private final ReadAccess reading;
    private final ReadAccess metrics;
    private final UnknownCallers unknownCallers = new UnknownCallers();

    /** With reading open to everybody. */
    public Authorization(AccessTokens tokens, AuditLog audit) {
        this(tokens, audit, ReadAccess.OPEN, ReadAccess.OPEN);
    }

    /**
     * @param reading who may read
     * @param metrics who may read the measurements
     */
    public Authorization(AccessTokens tokens, AuditLog audit, ReadAccess reading, ReadAccess metrics) {
        this.tokens = tokens;
        this.audit = audit;
        this.reading = reading;
        this.metrics = metrics;
    }

    /** Says who may read something. */
    public enum ReadAccess {
        OPEN,
        TOKEN,
        OFF
    }

    /** Tells whether nobody may read without a token. */
    public boolean needsTokenToRead() {
        return reading == ReadAccess.TOKEN;
    }

    /** Lets through whoever may read, by the header or, where a browser reads, by the cookie. */
    void admitReader(Context ctx) {
        boolean isRead = ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
        String header = ctx.header("Authorization");
        String cookie = isRead ? ctx.cookie(COOKIE) : null;
        admitReader(ctx, header != null ? bearer(header) : cookie == null ? "" : cookie);
    }

    /**
     * Lets through whoever has this token.
     *
     * @throws RefusedRequest when nobody has it
     */
    public void admitReader(Context ctx, String token) {
        if (token.isEmpty()) {
            throw new RefusedRequest(Problem.unauthorized(ASKS));
        }
        AccessTokens.Access access = tokens.of(token);
        if (access.holder().isEmpty()) {
            LocalizedText why = unknown(access);
            AuditRecord refused = new AuditRecord("", "", ctx.ip(), ctx.method() + " " + ctx.path(), "401 " + why.en());
            unknownCallers.outcome(refused.outcome()).ifPresent(outcome -> record(refused.with(outcome)));
            throw new RefusedRequest(Problem.unauthorized(why));
        }
    }

    /** Lets through whoever may read the measurements. */
    void admitToMetrics(Context ctx) {
        switch (metrics) {
            case OPEN -> {}
            case TOKEN -> admitReader(ctx);
            case OFF -> {
                if (needsTokenToRead()) {
                    admitReader(ctx);
                }
                throw new EndpointNotFound(ctx.method(), ctx.path());
            }
        }
    }

    /** Only who has the token that expired is told so. */
    private static LocalizedText unknown(AccessTokens.Access access) {
        return access.expired()
                .map(when -> LocalizedText.of(
                        "このトークンの期限は %s に切れました。管理者に新しいものを作ってもらってください",
                        "The token expired at %s; ask an administrator for a new one", when))
                .orElse(UNKNOWN);
    }

    private static String bearer(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : "";
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
        AccessTokens.Access access = tokens.of(bearer(given));
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
                                : unknown(access))));
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
                    .ifPresent(recorded -> record(caller.with(recorded)));
        }
    }

    /** Where it cannot be recorded, it is refused all the same. */
    private void record(AuditRecord refusal) {
        try {
            audit.write(refusal);
        } catch (RecordsFailure e) {
            // The disk of the log is full, or its server away; whoever is let through is told so.
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
