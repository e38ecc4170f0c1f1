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
import plangraph.answer.InvalidInput;
import plangraph.answer.NotFound;
import plangraph.answer.TruncatedOutput;
import plangraph.http.watch.Log;
import plangraph.model.LocalizedText;
import plangraph.store.ConcurrentChange;
import plangraph.store.NotComputable;
import plangraph.store.TooManyRows;

/** The one place that maps exceptions to {@link Problem}s. */
final class Problems {
    private final ProblemWriter writer;
    private final Log log;

    Problems(Json json, Log log) {
        this.writer = new ProblemWriter(json);
        this.log = log;
    }

    void register(RoutesConfig routes) {
        routes.exception(
                InvalidInput.class, (e, ctx) -> send(ctx, 400, ProblemTitles.BAD_REQUEST, e.words(), e.faults()));
        routes.exception(NotFound.class, (e, ctx) -> send(ctx, 404, ProblemTitles.NOT_FOUND, e.words()));
        routes.exception(RefusedRequest.class, (e, ctx) -> {
            e.headers().forEach(ctx::header);
            send(ctx, e.status(), e.title(), e.words());
        });
        routes.exception(
                NotAcceptable.class, (e, ctx) -> send(ctx, 406, ProblemTitles.NOT_ACCEPTABLE, e.words(), e.faults()));
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(Neo4jException.class, this::graph);
        routes.exception(TruncatedOutput.class, this::cutOff);
        routes.exception(Exception.class, this::unexpected);
    }

    private void refused(HttpResponseException e, Context ctx) {
        if (e instanceof EndpointNotFound) {
            send(
                    ctx,
                    404,
                    ProblemTitles.NOT_FOUND,
                    LocalizedText.of("%s には何もありません。/docs を参照してください", "Nothing is served at %s; see /docs", ctx.path()));
        } else if (e.getStatus() == 405) {
            String allowed = e.getDetails().getOrDefault("availableMethods", "GET, HEAD");
            ctx.header("Allow", allowed);
            send(
                    ctx,
                    405,
                    ProblemTitles.METHOD_NOT_ALLOWED,
                    LocalizedText.of("このアドレスが答えるのは %s だけです", "This address answers %s only", allowed));
        } else {
            LocalizedText title = e.getStatus() == 404 ? ProblemTitles.NOT_FOUND : ProblemTitles.REFUSED;
            send(ctx, e.getStatus(), title, LocalizedText.of("受け付けられません: %s", "%s", String.valueOf(e.getMessage())));
        }
    }

    private void graph(Neo4jException e, Context ctx) {
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            unavailable(
                    ctx,
                    new LocalizedText(
                            "いま Neo4j につながりません。もう一度試してください", "Neo4j is not reachable at the moment; try again"));
        } else if (String.valueOf(e.code()).contains("TransactionTimedOut")) {
            unavailable(
                    ctx,
                    new LocalizedText(
                            "質問が制限時間を超えたので、止めました", "The question took longer than its time limit and was stopped"));
        } else if (String.valueOf(e.code()).contains("OutOfMemory")) {
            unavailable(
                    ctx,
                    new LocalizedText(
                            "質問が制限を超えてメモリーを使ったので、止めました",
                            "The question took more memory than its limit and was stopped"));
        } else if (e instanceof ConcurrentChange changed) {
            unavailable(ctx, changed.words());
        } else if (e instanceof TooManyRows tooMany) {
            // Asked again, it would have as many.
            send(ctx, 400, ProblemTitles.BAD_REQUEST, tooMany.words());
        } else if (e instanceof NotComputable not) {
            log.warn(
                    "not computable",
                    Map.of(
                            "request",
                            RequestObserver.id(ctx),
                            "path",
                            ctx.path(),
                            "why",
                            not.words().en()));
            send(
                    ctx,
                    400,
                    ProblemTitles.BAD_REQUEST,
                    not.words(),
                    List.of(new InvalidInput.Fault("cypher", not.words())));
        } else {
            unexpected(e, ctx);
        }
    }

    void unavailable(Context ctx, LocalizedText why) {
        ctx.header("Retry-After", "5");
        send(ctx, 503, ProblemTitles.NOT_AVAILABLE, why);
    }

    /** Too late for another status: the connection is broken off, so that nobody takes a part for the whole. */
    private void cutOff(TruncatedOutput e, Context ctx) {
        log.warn(
                "cut off",
                Map.of("request", RequestObserver.id(ctx), "path", ctx.path(), "why", String.valueOf(e.getCause())));
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getServletChannel()
                .abort(e);
    }

    private void unexpected(Exception e, Context ctx) {
        String request = RequestObserver.id(ctx);
        log.error("failed", Map.of("request", request, "method", ctx.method().name(), "path", ctx.path()), e);
        send(
                ctx,
                500,
                ProblemTitles.WENT_WRONG,
                LocalizedText.of(
                        "何があったかは、サーバーのログのリクエスト %s にあります", "The server's log says what, under the request %s", request));
    }

    /** Of Java itself (out of memory, a class that cannot be loaded): Javalin would send an empty 500 and tell nobody. */
    void error(HttpServletResponse response, Error error) {
        log.error("failed", Map.of("request", String.valueOf(response.getHeader(RequestObserver.REQUEST_ID))), error);
        LocalizedText detail = new LocalizedText("何があったかは、サーバーのログにあります", "The server's log says what");
        try {
            writer.send(response, 500, ProblemTitles.WENT_WRONG, detail);
        } catch (IOException e) {
            log.error("not told", Map.of(), e);
        }
    }

    private void send(Context ctx, int status, LocalizedText title, LocalizedText detail) {
        writer.send(ctx, status, title, detail, Optional.empty());
    }

    private void send(
            Context ctx, int status, LocalizedText title, LocalizedText detail, List<InvalidInput.Fault> faults) {
        writer.send(ctx, status, title, detail, Optional.of(faults));
    }
}
