package plangraph.http.core;

import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import plangraph.access.AuditRecord;
import plangraph.query.OwnQueries;
import plangraph.query.QueryCatalogue;
import plangraph.store.ConcurrentChange;
import plangraph.store.Revisions;

/**
 * Handles a request in the same steps for every route: authorize, check what the client takes, check parameters and body, compare
 * validators, answer from memory or by the route's handler, send. What is refused after the client is known goes to the audit log.
 */
public final class RequestHandler {
    /** Allows gzip or nothing: what else Javalin knows needs native libraries. */
    public static final CompressionStrategy COMPRESSION = CompressionStrategy.GZIP;

    private static final String JSON_TYPE = "application/json; charset=utf-8";

    /** Loads take seconds, answers a fraction of one: twice is rare already. */
    private static final int MOST_TIMES = 3;

    private final ResponseCache cache = new ResponseCache();
    private final Authorization authorization;
    private final Revisions revisions;
    private final QueryCatalogue catalogue;
    private final OwnQueries own;
    private final String version;

    /** @param version of the program, which is part of every validator */
    public RequestHandler(
            Authorization authorization,
            Revisions revisions,
            QueryCatalogue catalogue,
            OwnQueries own,
            String version) {
        this.authorization = authorization;
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.own = own;
        this.version = version;
    }

    /** Handles one request to this route. */
    public void handle(Route route, Context ctx) {
        AuditRecord caller = authorization.admit(route, ctx);
        try {
            if (route.is(Route.Trait.NO_STORE)) {
                answerOnce(route, ctx, caller);
            } else {
                answerWithValidator(route, ctx, caller);
            }
        } catch (RuntimeException e) {
            Problem.of(e).ifPresent(problem -> authorization.recordRefusal(route, caller, problem));
            throw e;
        }
    }

    private void answerOnce(Route route, Context ctx, AuditRecord caller) {
        if (route.role().isEmpty()) {
            AcceptHeader.check(Collections.list(ctx.req().getHeaders("Accept")), route.format());
        }
        Utf8Check.refuseBroken(ctx.queryString());
        ApiRequest request = new ApiRequest(ctx, route, revisions.read(), "", caller);
        Response response = route.answer(request);
        ctx.status(route.status()).header("Cache-Control", "no-store");
        send(response, ctx);
    }

    private void answerWithValidator(Route route, Context ctx, AuditRecord caller) {
        AcceptHeader.check(Collections.list(ctx.req().getHeaders("Accept")), route.format());
        Utf8Check.refuseBroken(ctx.queryString());
        Revisions.Now now = revisions.read();
        for (int times = 1; ; times++) {
            try {
                answerWithValidator(route, ctx, caller, now);
                return;
            } catch (ConcurrentChange e) {
                // A part may have been sent.
                if (route.is(Route.Trait.STREAMED) || times == MOST_TIMES) {
                    throw e;
                }
                now = revisions.refresh();
            }
        }
    }

    private void answerWithValidator(Route route, Context ctx, AuditRecord caller, Revisions.Now now) {
        boolean withQueries = route.is(Route.Trait.CHANGES_WITH_QUERIES);
        if (withQueries) {
            own.refresh();
        }
        ETag etag = ETag.of(version, now, ctx.path(), withQueries ? catalogue.revision() : "", ctx.queryParamMap());
        ApiRequest request = new ApiRequest(ctx, route, now, etag.question(), caller);
        String coding = coding(ctx);
        String tag = etag.of(coding);
        Endpoints.caching(ctx, "no-cache").header("Vary", "Accept-Encoding").header("ETag", tag);
        String ifNoneMatch = ctx.header("If-None-Match");
        if (ifNoneMatch != null && ETag.matches(ifNoneMatch, tag) && request.isSound()) {
            ctx.status(304);
            return;
        }
        if (route.is(Route.Trait.STREAMED)) {
            send(route.answer(request), ctx);
        } else {
            cache.get(tag, () -> body(route, request, coding)).ifPresent(body -> body.send(ctx.contentType(JSON_TYPE)));
        }
    }

    /** Returns the body to keep; nothing when another kind of response was sent. */
    private Optional<ResponseCache.EncodedBody> body(Route route, ApiRequest request, String coding) {
        Response response = route.answer(request);
        // It has several reads, of which some may be older than a load and some newer; and it names a revision.
        if (!revisions.isStill(request.now())) {
            throw new ConcurrentChange();
        }
        if (response instanceof Response.JsonBody json) {
            return Optional.of(ResponseCache.EncodedBody.of(Json.bytes(json.body()), coding));
        }
        send(response, request.context());
        return Optional.empty();
    }

    private static void send(Response response, Context ctx) {
        switch (response) {
            case Response.JsonBody json -> {
                json.headers().forEach(ctx::header);
                ctx.contentType(JSON_TYPE).result(Json.bytes(json.body()));
            }
            case Response.Content content ->
                head(ctx, content.contentType(), content.headers()).result(content.bytes());
            case Response.Streamed streamed ->
                streamed.writer()
                        .write(head(ctx, streamed.contentType(), streamed.headers())
                                .outputStream());
            case Response.TemporaryFile file -> {
                head(ctx, file.contentType(), file.headers());
                send(file, ctx);
            }
            case Response.Moved moved -> {
                String parameters = ctx.queryString();
                ctx.status(308)
                        .removeHeader("ETag")
                        .header("Location", parameters == null ? moved.path() : moved.path() + "?" + parameters)
                        .result("");
            }
            case Response.NoBody ignored -> {}
        }
    }

    private static Context head(Context ctx, String contentType, Map<String, String> headers) {
        headers.forEach(ctx::header);
        return ctx.contentType(contentType);
    }

    private static void send(Response.TemporaryFile sent, Context ctx) {
        try {
            try {
                ctx.res().setContentLengthLong(Files.size(sent.file()));
                Files.copy(sent.file(), ctx.res().getOutputStream());
            } finally {
                Files.deleteIfExists(sent.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how the body will be compressed if it is worth it. */
    private static String coding(Context ctx) {
        String accepted = ctx.header("Accept-Encoding");
        var compressor = COMPRESSION.findMatchingCompressor(accepted == null ? "" : accepted);
        return compressor == null ? "" : compressor.encoding();
    }

    /** Returns how many answers were made. */
    public long made() {
        return cache.made();
    }

    /** Returns how many answers had been made before. */
    public long fromMemory() {
        return cache.fromMemory();
    }
}
