package plangraph.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import plangraph.body.BadRequest;
import plangraph.body.NotFound;

/** The one error shape, RFC 9457, and the one place that maps exceptions to it. */
final class Problems {

    /** @param errors the faults of each parameter; absent when no parameter is to blame */
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            @Nullable List<BadRequest.Fault> errors) {}

    private final Json json;
    private final PrintStream log;

    Problems(Json json, PrintStream log) {
        this.json = json;
        this.log = log;
    }

    void register(RoutesConfig routes) {
        routes.exception(BadRequest.class, (e, ctx) -> send(ctx, 400, "Bad request", e.getMessage(), e.faults()));
        routes.exception(NotFound.class, (e, ctx) -> send(ctx, 404, "Not found", e.getMessage(), null));
        routes.exception(
                HttpResponseException.class, (e, ctx) -> send(ctx, e.getStatus(), e.getMessage(), title(e), null));
        routes.exception(Neo4jException.class, this::graph);
        routes.exception(Exception.class, this::unexpected);
        routes.error(404, ctx -> {
            if (!isProblem(ctx)) {
                send(ctx, 404, "Not found", "Nothing is served at " + ctx.path() + "; see /docs", null);
            }
        });
    }

    private static String title(HttpResponseException e) {
        return e.getStatus() == 405 ? "This address answers GET only" : String.valueOf(e.getMessage());
    }

    private void graph(Neo4jException e, Context ctx) {
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            ctx.header("Retry-After", "5");
            send(ctx, 503, "Neo4j does not answer", "The database is not reachable at the moment; try again", null);
        } else if (e instanceof ClientException && String.valueOf(e.code()).contains("TransactionTimedOut")) {
            send(ctx, 503, "Too slow", "The question took longer than its time limit and was stopped", null);
        } else {
            unexpected(e, ctx);
        }
    }

    private void unexpected(Exception e, Context ctx) {
        log.println(ctx.method() + " " + ctx.path() + " failed");
        e.printStackTrace(log);
        send(ctx, 500, "Something went wrong", "The server's log says what; the request was " + ctx.path(), null);
    }

    private static boolean isProblem(Context ctx) {
        return String.valueOf(ctx.res().getContentType()).startsWith("application/problem+json");
    }

    private void send(
            Context ctx,
            int status,
            @Nullable String title,
            @Nullable String detail,
            @Nullable List<BadRequest.Fault> errors) {
        Problem problem = new Problem("about:blank", String.valueOf(title), status, String.valueOf(detail), errors);
        ctx.status(status).removeHeader("ETag").header("Cache-Control", "no-store");
        ctx.result(json.bytes(problem)).contentType("application/problem+json; charset=utf-8");
    }

    /** For what is not an exception: a body that was made, e.g. by a health check. */
    static Map<String, Object> notReady(String reason) {
        return Map.of("ready", false, "reason", reason);
    }
}
