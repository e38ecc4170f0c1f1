package plangraph.http;

import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.Revisions;

/** Question and answer over HTTP, the same for every route: parameters, validators, body. */
final class Conversation {
    /** gzip or nothing: what else Javalin knows needs native libraries. */
    static final CompressionStrategy COMPRESSION = CompressionStrategy.GZIP;

    private final Json json;
    private final Revisions revisions;
    private final Catalogue catalogue;
    private final String version;

    Conversation(Json json, Revisions revisions, Catalogue catalogue, String version) {
        this.json = json;
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.version = version;
    }

    void answer(Route route, Context ctx) {
        Revisions.Now now = revisions.read();
        ETag tags = tags(route, ctx, now);
        Asked asked = new Asked(ctx, route, now, tags.question());
        String tag = tags.of(coding(ctx));
        ctx.header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Encoding")
                .header("ETag", tag);
        String ifNoneMatch = ctx.header("If-None-Match");
        if (ifNoneMatch != null && ETag.matches(ifNoneMatch, tag) && asked.isSound()) {
            ctx.status(304);
            return;
        }
        Object body = route.handler().answer(asked);
        if (body != Route.Sent.ALREADY) {
            send(ctx.contentType("application/json; charset=utf-8"), json.bytes(body));
        }
    }

    /** Plain bytes go out in one piece with their length; as a Javalin result they would be copied 8 KB at a time into chunks. */
    private static void send(Context ctx, byte[] body) {
        if (!coding(ctx).isEmpty()) {
            ctx.result(body);
            return;
        }
        try {
            ctx.res().setContentLength(body.length);
            ctx.res().getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ETag tags(Route route, Context ctx, Revisions.Now now) {
        List<String> parts = new ArrayList<>(List.of(version, now.name(), ctx.path()));
        if (route.ofQueries()) {
            catalogue.all().stream().map(SavedQuery::revision).forEach(parts::add);
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
