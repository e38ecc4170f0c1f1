package plangraph.http.core;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;

/**
 * Lets nobody read without a token, where the operator wants that: before anything else is looked at, so that what is there and what is not
 * are refused alike. A browser that shows a page gets the sign-in page as the refusal, under the address that it asked for.
 */
public final class ReaderGuard {
    /** Where the sign-in page is, and what it needs to be drawn; health tells nothing of the data. */
    static final Set<String> OPEN = Set.of(
            "/health/live", "/health/ready", "/sign-in", "/sign-in.css", "/sign-in.js", "/favicon.ico", "/robots.txt");

    private static final String METRICS = "/metrics";

    private final Authorization authorization;
    private final List<String> origins;

    /** @param origins of other applications, whose browsers ask whether they may before they send a token */
    public ReaderGuard(Authorization authorization, List<String> origins) {
        this.authorization = authorization;
        this.origins = List.copyOf(origins);
    }

    public void register(RoutesConfig routes) {
        routes.before(this::check);
    }

    private void check(Context ctx) {
        if (ctx.path().equals(METRICS)) {
            authorization.admitToMetrics(ctx);
        } else if (authorization.needsTokenToRead() && !OPEN.contains(ctx.path()) && !asksForOrigin(ctx)) {
            Endpoints.keepPrivate(ctx);
            try {
                authorization.admitReader(ctx);
            } catch (RefusedRequest e) {
                throw isShown(ctx) && e.problem().status() == 401 ? new SignInNeeded(e.problem()) : e;
            }
        }
    }

    private boolean asksForOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        return ctx.method().equals(HandlerType.OPTIONS) && origin != null && origins.contains(origin);
    }

    /** Tells whether a person sees the answer as a page. */
    private static boolean isShown(Context ctx) {
        String accept = ctx.header("Accept");
        return (ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD))
                && accept != null
                && accept.contains("text/html");
    }

    /** Ends the handling of a request with the sign-in page. */
    public static final class SignInNeeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        SignInNeeded(Problem problem) {
            super(problem.detail().en());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }
}
