package plangraph.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import plangraph.answer.CutOff;
import plangraph.body.BadRequest;
import plangraph.body.NotFound;
import plangraph.graph.ChangedMeanwhile;
import plangraph.graph.NotComputable;
import plangraph.graph.TooManyRows;
import plangraph.model.Words;
import plangraph.watch.Log;

/** The one place that maps exceptions to {@link Problem}s. */
final class Problems {
    private final ProblemWriter writer;
    private final Log log;

    Problems(Json json, Log log) {
        this.writer = new ProblemWriter(json);
        this.log = log;
    }

    void register(RoutesConfig routes) {
        routes.exception(BadRequest.class, (e, ctx) -> send(ctx, 400, Titles.BAD_REQUEST, e.words(), e.faults()));
        routes.exception(NotFound.class, (e, ctx) -> send(ctx, 404, Titles.NOT_FOUND, e.words()));
        routes.exception(Refusal.class, (e, ctx) -> {
            e.headers().forEach(ctx::header);
            send(ctx, e.status(), e.title(), e.words());
        });
        routes.exception(NotAcceptable.class, (e, ctx) -> send(ctx, 406, Titles.NOT_ACCEPTABLE, e.words(), e.faults()));
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(Neo4jException.class, this::graph);
        routes.exception(CutOff.class, this::cutOff);
        routes.exception(Exception.class, this::unexpected);
    }

    private void refused(HttpResponseException e, Context ctx) {
        if (e instanceof EndpointNotFound) {
            send(
                    ctx,
                    404,
                    Titles.NOT_FOUND,
                    Words.of("%s には何もありません。/docs を参照してください", "Nothing is served at %s; see /docs", ctx.path()));
        } else if (e.getStatus() == 405) {
            String allowed = e.getDetails().getOrDefault("availableMethods", "GET, HEAD");
            ctx.header("Allow", allowed);
            send(
                    ctx,
                    405,
                    Titles.METHOD_NOT_ALLOWED,
                    Words.of("このアドレスが答えるのは %s だけです", "This address answers %s only", allowed));
        } else {
            Words title = e.getStatus() == 404 ? Titles.NOT_FOUND : Titles.REFUSED;
            send(ctx, e.getStatus(), title, Words.of("受け付けられません: %s", "%s", String.valueOf(e.getMessage())));
        }
    }

    private void graph(Neo4jException e, Context ctx) {
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            unavailable(
                    ctx, new Words("いま Neo4j につながりません。もう一度試してください", "Neo4j is not reachable at the moment; try again"));
        } else if (String.valueOf(e.code()).contains("TransactionTimedOut")) {
            unavailable(
                    ctx,
                    new Words("質問が制限時間を超えたので、止めました", "The question took longer than its time limit and was stopped"));
        } else if (String.valueOf(e.code()).contains("OutOfMemory")) {
            unavailable(
                    ctx,
                    new Words(
                            "質問が制限を超えてメモリーを使ったので、止めました",
                            "The question took more memory than its limit and was stopped"));
        } else if (e instanceof ChangedMeanwhile changed) {
            unavailable(ctx, changed.words());
        } else if (e instanceof TooManyRows tooMany) {
            // Asked again, it would have as many.
            send(ctx, 400, Titles.BAD_REQUEST, tooMany.words());
        } else if (e instanceof NotComputable not) {
            log.warn(
                    "not computable",
                    Map.of(
                            "request",
                            Observed.id(ctx),
                            "path",
                            ctx.path(),
                            "why",
                            not.words().en()));
            send(ctx, 400, Titles.BAD_REQUEST, not.words(), List.of(new BadRequest.Fault("cypher", not.words())));
        } else {
            unexpected(e, ctx);
        }
    }

    void unavailable(Context ctx, Words why) {
        ctx.header("Retry-After", "5");
        send(ctx, 503, Titles.NOT_AVAILABLE, why);
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
        send(
                ctx,
                500,
                Titles.WENT_WRONG,
                Words.of(
                        "何があったかは、サーバーのログのリクエスト %s にあります", "The server's log says what, under the request %s", request));
    }

    /** Of Java itself (out of memory, a class that cannot be loaded): Javalin would send an empty 500 and tell nobody. */
    void error(HttpServletResponse response, Error error) {
        log.error("failed", Map.of("request", String.valueOf(response.getHeader(Observed.REQUEST_ID))), error);
        Words detail = new Words("何があったかは、サーバーのログにあります", "The server's log says what");
        try {
            writer.send(response, 500, Titles.WENT_WRONG, detail);
        } catch (IOException e) {
            log.error("not told", Map.of(), e);
        }
    }

    private void send(Context ctx, int status, Words title, Words detail) {
        writer.send(ctx, status, title, detail, Optional.empty());
    }

    private void send(Context ctx, int status, Words title, Words detail, List<BadRequest.Fault> faults) {
        writer.send(ctx, status, title, detail, Optional.of(faults));
    }
}
