package plangraph.http.core;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.io.QuietException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import plangraph.answer.InvalidInput;
import plangraph.answer.NotFound;
import plangraph.answer.QueryUnavailable;
import plangraph.answer.TruncatedOutput;
import plangraph.model.LocalizedText;
import plangraph.store.ConcurrentChange;
import plangraph.store.DiskFull;
import plangraph.store.ForeignValue;
import plangraph.store.NotComputable;
import plangraph.store.TooManyRows;
import plangraph.store.records.RecordsFailure;

/** Maps exceptions to {@link Problem}s and sends them, each in the language of its request. No other class does. */
public final class Problems {
    /** Limits what is read of a body that is refused; who sends more is cut off. */
    private static final int MOST_READ = 4 << 20;

    private static final Duration LONGEST_READ = Duration.ofSeconds(5);
    private static final int MOST_CAUSES = 10;

    private final FailureLog log;

    public Problems(FailureLog log) {
        this.log = log;
    }

    /** Handles every exception that a handler throws. */
    public void register(RoutesConfig routes) {
        routes.exception(InvalidInput.class, this::refused);
        routes.exception(NotFound.class, this::refused);
        routes.exception(RefusedRequest.class, this::refused);
        routes.exception(DiskFull.class, this::refused);
        routes.exception(HttpResponseException.class, Problems::ofJavalin);
        routes.exception(Neo4jException.class, this::ofNeo4j);
        routes.exception(RecordsFailure.class, this::ofRecords);
        routes.exception(QueryUnavailable.class, this::ofQuery);
        routes.exception(TruncatedOutput.class, this::cutOff);
        routes.exception(Exception.class, this::unexpected);
    }

    private void refused(Exception e, Context ctx) {
        Problem.of(e).ifPresentOrElse(problem -> send(ctx, problem), () -> unexpected(e, ctx));
    }

    private void ofQuery(QueryUnavailable e, Context ctx) {
        if (e.isRunning()) {
            log.warn("query not stopped", fields(ctx, e.words().en()));
        }
        send(ctx, Problem.notAvailable(e.words()));
    }

    private static void ofJavalin(HttpResponseException e, Context ctx) {
        if (e instanceof EndpointNotFound) {
            send(
                    ctx,
                    Problem.notFound(LocalizedText.of(
                            "%s には何もありません。/docs を参照してください", "Nothing is served at %s; see /docs", ctx.path())));
        } else if (e.getStatus() == 405) {
            String allowed = e.getDetails().getOrDefault("availableMethods", "GET, HEAD");
            send(
                    ctx,
                    Problem.methodNotAllowed(
                            LocalizedText.of("このアドレスが答えるのは %s だけです", "This address answers %s only", allowed),
                            allowed));
        } else {
            send(
                    ctx,
                    Problem.refused(
                            e.getStatus(), LocalizedText.of("受け付けられません: %s", "%s", String.valueOf(e.getMessage()))));
        }
    }

    private void ofNeo4j(Neo4jException e, Context ctx) {
        String code = String.valueOf(e.code());
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            notAvailable(ctx, "いま Neo4j につながりません。もう一度試してください", "Neo4j is not reachable at the moment; try again");
        } else if (code.contains("TransactionTimedOut")) {
            notAvailable(ctx, "質問が制限時間を超えたので、止めました", "The question took longer than its time limit and was stopped");
        } else if (code.contains("OutOfMemory")) {
            notAvailable(
                    ctx, "質問が制限を超えてメモリーを使ったので、止めました", "The question took more memory than its limit and was stopped");
        } else if (e instanceof ConcurrentChange changed) {
            send(ctx, Problem.notAvailable(changed.words()));
        } else if (e instanceof TooManyRows tooMany) {
            // Asked again, it would have as many.
            send(ctx, Problem.badRequest(tooMany.words()));
        } else if (e instanceof ForeignValue foreign) {
            log.warn("foreign value", fields(ctx, foreign.words().en()));
            send(ctx, Problem.badRequest(foreign.words(), List.of(new InvalidInput.Fault("cypher", foreign.words()))));
        } else if (e instanceof NotComputable not) {
            log.warn("not computable", fields(ctx, not.words().en()));
            send(ctx, Problem.badRequest(not.words(), List.of(fault(not))));
        } else {
            unexpected(e, ctx);
        }
    }

    private void ofRecords(RecordsFailure e, Context ctx) {
        log.warn("records", fields(ctx, String.valueOf(e.getCause())));
        send(ctx, Problem.notAvailable(e.words()));
    }

    private static InvalidInput.Fault fault(NotComputable not) {
        return not.place()
                .map(place -> new InvalidInput.Fault("cypher", not.words(), place.line(), place.column()))
                .orElseGet(() -> new InvalidInput.Fault("cypher", not.words()));
    }

    private static void notAvailable(Context ctx, String ja, String en) {
        send(ctx, Problem.notAvailable(new LocalizedText(ja, en)));
    }

    private static Map<String, String> fields(Context ctx, String why) {
        return Map.of("request", RequestId.of(ctx), "client", ctx.ip(), "path", ctx.path(), "why", why);
    }

    /** Breaks the connection off, so that nobody takes a part for the whole: it is too late for another status. */
    private void cutOff(TruncatedOutput e, Context ctx) {
        log.warn("cut off", fields(ctx, String.valueOf(e.getCause())));
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getServletChannel()
                .abort(e);
    }

    private void unexpected(Exception e, Context ctx) {
        if (isGone(e)) {
            log.warn("cut off", fields(ctx, String.valueOf(e)));
            ServletContextRequest.getServletContextRequest(ctx.req())
                    .getServletChannel()
                    .abort(e);
            return;
        }
        String request = RequestId.of(ctx);
        log.error(
                "failed",
                Map.of(
                        "request",
                        request,
                        "client",
                        ctx.ip(),
                        "method",
                        ctx.method().name(),
                        "path",
                        ctx.path()),
                e);
        send(
                ctx,
                Problem.wentWrong(LocalizedText.of(
                        "何があったかは、サーバーのログのリクエスト %s にあります",
                        "Details are in the server's log, under request %s", request)));
    }

    /** Tells whether the connection to the client ended: Jetty has exceptions of its own for that, when it reads and when it writes. */
    private static boolean isGone(Exception e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause instanceof EofException || cause instanceof QuietException);
    }

    /** Reports an error of Java itself (out of memory, a class that cannot be loaded): Javalin would send an empty 500 and tell nobody. */
    public void error(HttpServletResponse response, Error error) {
        log.error("failed", Map.of("request", String.valueOf(response.getHeader(RequestId.HEADER))), error);
        try {
            send(
                    response,
                    Problem.wentWrong(new LocalizedText("何があったかは、サーバーのログにあります", "Details are in the server's log")));
        } catch (IOException e) {
            log.error("not told", Map.of(), e);
        }
    }

    /** Sends the problem instead of an answer. */
    public static void send(Context ctx, Problem problem) {
        Locale language = AcceptedLanguage.of(ctx);
        problem.headers().forEach(ctx::header);
        ctx.status(problem.status()).removeHeader("ETag").header("Cache-Control", "no-store");
        ctx.removeHeader("Content-Disposition").removeHeader(Response.TRUNCATED);
        if (!isReadToTheEnd(ctx)) {
            ctx.header("Connection", "close");
        }
        if (ProblemPage.isWanted(problem, Collections.list(ctx.req().getHeaders("Accept")))) {
            ctx.res().addHeader("Vary", "Accept");
            ctx.result(ProblemPage.of(problem, ctx.path())).contentType(ProblemPage.CONTENT_TYPE);
            return;
        }
        nameLanguage(ctx.res(), language);
        ctx.result(Json.bytes(problem.in(language))).contentType(Problem.CONTENT_TYPE);
    }

    /** Sends the problem where there is no {@link Context} any more. */
    private static void send(HttpServletResponse response, Problem problem) throws IOException {
        var request = ServletContextResponse.getServletContextResponse(response).getRequest();
        var headers = request.getHeaders();
        Locale language = AcceptedLanguage.of(headers.getValuesList("Accept-Language"));
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        if (ProblemPage.isWanted(problem, headers.getValuesList("Accept"))) {
            response.setContentType(ProblemPage.CONTENT_TYPE);
            response.getOutputStream()
                    .write(ProblemPage.of(problem, request.getHttpURI().getPath()));
            return;
        }
        response.setContentType(Problem.CONTENT_TYPE);
        nameLanguage(response, language);
        response.getOutputStream().write(Json.bytes(problem.in(language)));
    }

    /** Names the language; Vary is added to, for what is sent may differ by its coding, too. */
    private static void nameLanguage(HttpServletResponse response, Locale language) {
        response.setHeader("Content-Language", language.toLanguageTag());
        response.addHeader("Vary", "Accept-Language");
    }

    /**
     * Reads what the client still sends. Jetty would close the connection in the middle of it, and most clients then never see the
     * answer that tells them why.
     */
    private static boolean isReadToTheEnd(Context ctx) {
        byte[] some = new byte[1 << 14];
        try {
            InputStream body = ctx.req().getInputStream();
            long begun = System.nanoTime();
            for (int read = 0; read < MOST_READ && System.nanoTime() - begun < LONGEST_READ.toNanos(); ) {
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
