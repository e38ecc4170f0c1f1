package plangraph.http;

import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plangraph.query.OwnQueries;
import plangraph.query.QueryCatalogue;
import plangraph.store.ConcurrentChange;
import plangraph.store.Revisions;

/** Question and answer over HTTP, the same for every route: parameters, validators, body. */
final class RequestHandler {
    /** gzip or nothing: what else Javalin knows needs native libraries. */
    static final CompressionStrategy COMPRESSION = CompressionStrategy.GZIP;

    /** Loads take seconds, answers a fraction of one: twice is rare already. */
    private static final int MOST_TIMES = 3;

    private final Json json;
    private final ResponseCache bodies = new ResponseCache();
    private final Revisions revisions;
    private final QueryCatalogue catalogue;
    private final OwnQueries own;
    private final String version;

    RequestHandler(Json json, Services services, String version) {
        this.json = json;
        this.revisions = services.revisions();
        this.catalogue = services.catalogue();
        this.own = services.own();
        this.version = version;
    }

    void answer(Route route, Context ctx) {
        AcceptHeader.check(Collections.list(ctx.req().getHeaders("Accept")), route);
        Utf8Check.refuseBroken(ctx.queryString());
        Revisions.Now now = revisions.read();
        for (int times = 1; ; times++) {
            try {
                answer(route, ctx, now);
                return;
            } catch (ConcurrentChange e) {
                // Of a file a part may have been sent.
                if (route.isFile() || times == MOST_TIMES) {
                    throw e;
                }
                now = revisions.refresh();
            }
        }
    }

    private void answer(Route route, Context ctx, Revisions.Now now) {
        if (route.ofQueries()) {
            own.refresh();
        }
        ETag tags = tags(route, ctx, now);
        ApiRequest asked = new ApiRequest(ctx, route, now, tags.question());
        String coding = coding(ctx);
        String tag = tags.of(coding);
        ctx.header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Encoding")
                .header("ETag", tag);
        String ifNoneMatch = ctx.header("If-None-Match");
        if (ifNoneMatch != null && ETag.matches(ifNoneMatch, tag) && asked.isSound()) {
            ctx.status(304);
            return;
        }
        if (route.isFile()) {
            route.handler().answer(asked);
        } else {
            bodies.get(tag, () -> body(route, asked, coding))
                    .ifPresent(body -> body.send(ctx.contentType("application/json; charset=utf-8")));
        }
    }

    long made() {
        return bodies.made();
    }

    long fromMemory() {
        return bodies.fromMemory();
    }

    private Optional<EncodedBody> body(Route route, ApiRequest asked, String coding) {
        Object body = route.handler().answer(asked);
        // It has several reads, of which some may be older than a load and some newer; and it names a revision.
        if (!revisions.isStill(asked.now())) {
            throw new ConcurrentChange();
        }
        return body == Route.Sent.ALREADY ? Optional.empty() : Optional.of(EncodedBody.of(json.bytes(body), coding));
    }

    /** Of a query of this path as GET has it now, for each coding. */
    List<String> tagsOfQuery(ApiRequest asked) {
        List<String> parts = new ArrayList<>(
                List.of(version, asked.now().name(), asked.context().path()));
        parts.add(catalogue.revision());
        ETag tags = new ETag(parts, Map.of());
        return List.of(tags.of(""), tags.of(EncodedBody.GZIP));
    }

    private ETag tags(Route route, Context ctx, Revisions.Now now) {
        List<String> parts = new ArrayList<>(List.of(version, now.name(), ctx.path()));
        if (route.ofQueries()) {
            parts.add(catalogue.revision());
        }
        return new ETag(parts, ctx.queryParamMap());
    }

    /** How the body will be compressed if it is worth it. */
    private static String coding(Context ctx) {
        String accepted = ctx.header("Accept-Encoding");
        var compressor = COMPRESSION.findMatchingCompressor(accepted == null ? "" : accepted);
        return compressor == null ? "" : compressor.encoding();
    }
}
