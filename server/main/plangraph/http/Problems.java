package plangraph.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import plangraph.answer.CutOff;
import plangraph.body.BadRequest;
import plangraph.body.NotFound;
import plangraph.graph.TooManyRows;
import plangraph.watch.Log;

/** The one place that maps exceptions to {@link Problem}s. */
final class Problems {
    /** Of a body that is refused; who sends more is cut off. */
    private static final int MOST_READ = 4 << 20;

    private final Json json;
    private final Log log;

    Problems(Json json, Log log) {
        this.json = json;
        this.log = log;
    }

    void register(RoutesConfig routes) {
        routes.exception(BadRequest.class, (e, ctx) -> send(ctx, 400, "Bad request", e.getMessage(), e.faults()));
        routes.exception(NotFound.class, (e, ctx) -> send(ctx, 404, "Not found", e.getMessage(), null));
        routes.exception(Refusal.class, (e, ctx) -> {
            e.headers().forEach(ctx::header);
            send(ctx, e.status(), e.title(), e.getMessage(), null);
        });
        routes.exception(NotAcceptable.class, (e, ctx) -> send(ctx, 406, "Not acceptable", e.getMessage(), e.faults()));
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(Neo4jException.class, this::graph);
        routes.exception(CutOff.class, this::cutOff);
        routes.exception(Exception.class, this::unexpected);
    }

    private void refused(HttpResponseException e, Context ctx) {
        if (e instanceof EndpointNotFound) {
            send(ctx, 404, "Not found", "Nothing is served at " + ctx.path() + "; see /docs", null);
        } else if (e.getStatus() == 405) {
            String allowed = e.getDetails().getOrDefault("availableMethods", "GET, HEAD");
            ctx.header("Allow", allowed);
            send(ctx, 405, "Method not allowed", "This address answers " + allowed + " only", null);
        } else {
            send(ctx, e.getStatus(), e.getStatus() == 404 ? "Not found" : "Refused", e.getMessage(), null);
        }
    }

    private void graph(Neo4jException e, Context ctx) {
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            unavailable(ctx, "Neo4j is not reachable at the moment; try again");
        } else if (String.valueOf(e.code()).contains("TransactionTimedOut")) {
            unavailable(ctx, "The question took longer than its time limit and was stopped");
        } else if (String.valueOf(e.code()).contains("OutOfMemory")) {
            unavailable(ctx, "The question took more memory than its limit and was stopped");
        } else if (e instanceof TooManyRows) {
            unavailable(ctx, String.valueOf(e.getMessage()));
        } else {
            unexpected(e, ctx);
        }
    }

    void unavailable(Context ctx, String why) {
        ctx.header("Retry-After", "5");
        send(ctx, 503, "Not available", why, null);
    }

    /** Too late for another status: the connection is broken off, so that nobody takes a part for the whole. */
    private void cutOff(CutOff e, Context ctx) {
        log.warn(
                "cut off",
                Map.of("request", Observed.id(ctx), "path", ctx.path(), "why", String.valueOf(e.getCause())));
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getServletChannel()
                .abort(e);
    }

    private void unexpected(Exception e, Context ctx) {
        String request = Observed.id(ctx);
        log.error("failed", Map.of("request", request, "method", ctx.method().name(), "path", ctx.path()), e);
        send(ctx, 500, "Something went wrong", "The server's log says what, under the request " + request, null);
    }

    /** Of Java itself (out of memory, a class that cannot be loaded): Javalin would send an empty 500 and tell nobody. */
    void error(HttpServletResponse response, Error error) {
        log.error("failed", Map.of("request", String.valueOf(response.getHeader(Observed.REQUEST_ID))), error);
        Problem problem = new Problem("Something went wrong", 500, "The server's log says what", null);
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.CONTENT_TYPE);
        try {
            response.getOutputStream().write(json.bytes(problem));
        } catch (IOException e) {
            log.error("not told", Map.of(), e);
        }
    }

    private void send(
            Context ctx, int status, String title, @Nullable String detail, @Nullable List<BadRequest.Fault> errors) {
        Problem problem = new Problem(title, status, String.valueOf(detail), errors);
        ctx.status(status).removeHeader("ETag").header("Cache-Control", "no-store");
        ctx.removeHeader("Content-Disposition").removeHeader("X-Truncated");
        if (!isReadToTheEnd(ctx)) {
            ctx.header("Connection", "close");
        }
        ctx.result(json.bytes(problem)).contentType(Problem.CONTENT_TYPE);
    }

    /**
     * Reads what the client still sends. Jetty would close the connection in the middle of it, and most clients then never see the
     * answer that tells them why.
     */
    private static boolean isReadToTheEnd(Context ctx) {
        byte[] some = new byte[1 << 14];
        try {
            InputStream body = ctx.req().getInputStream();
            for (int read = 0; read < MOST_READ; ) {
                int more = body.read(some);
                if (more < 0) {
                    return true;
                }
                read += more;
            }
            return false;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }
}
