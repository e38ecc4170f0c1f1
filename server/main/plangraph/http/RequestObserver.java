package plangraph.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import plangraph.http.watch.Log;
import plangraph.http.watch.Metrics;
import plangraph.http.watch.Monitoring;
import plangraph.store.Graph;

/** Gives every request an id, measures it, and writes down those that were slow. */
final class RequestObserver {
    static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String BEGUN = "plangraph.begun";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Metrics metrics;
    private final Log log;
    private final Duration slow;
    private final Predicate<String> isQuery;

    /** @param isQuery whether there is such a saved query: what is no query is no label either */
    RequestObserver(Monitoring watch, Predicate<String> isQuery) {
        this.metrics = watch.metrics();
        this.log = watch.log();
        this.slow = watch.slow();
        this.isQuery = isQuery;
    }

    /** What is counted where it happens. */
    void measure(RequestHandler conversation, Graph graph) {
        metrics.count("plangraph.answers.made", "Answers that were made", conversation::made);
        metrics.count("plangraph.answers.from.memory", "Answers that had been made before", conversation::fromMemory);
        metrics.gauge("plangraph.neo4j.sessions", "Questions that Neo4j is answering", graph::sessions);
    }

    void register(RoutesConfig routes) {
        routes.before(RequestObserver::begin);
        routes.after(this::end);
        HttpServer.read(
                routes,
                "/metrics",
                ctx -> ctx.header("Cache-Control", "no-store")
                        .contentType(Metrics.CONTENT_TYPE)
                        .result(metrics.text()));
    }

    /** The id that a proxy in front gave, so that its log and ours can be laid side by side; else one of our own. */
    private static void begin(Context ctx) {
        ctx.attribute(BEGUN, System.nanoTime());
        String given = ctx.header(REQUEST_ID);
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        String id = given != null && ID.matcher(given).matches()
                ? given
                : HexFormat.of().formatHex(random);
        ctx.header(REQUEST_ID, id);
    }

    /** The id of the request, as the response names it. */
    static String id(Context ctx) {
        return String.valueOf(ctx.res().getHeader(REQUEST_ID));
    }

    private void end(Context ctx) {
        Long begun = ctx.attribute(BEGUN);
        Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
        if (begun == null) {
            return;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        String route = endpoint == null ? "none" : endpoint.path;
        String query = route.startsWith("/api/v1/queries/{id}") ? known(ctx.pathParam("id")) : "";
        metrics.answered(route, query, ctx.statusCode(), took);
        if (took.compareTo(slow) >= 0) {
            log.warn("slow", slow(ctx, route, query, took));
        }
    }

    private String known(String query) {
        return isQuery.test(query) ? query : "";
    }

    private static Map<String, Object> slow(Context ctx, String route, String query, Duration took) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("request", id(ctx));
        fields.put("route", route);
        fields.put("query", query);
        fields.put("parameters", ctx.queryParamMap().keySet());
        fields.put("status", ctx.statusCode());
        fields.put("millis", took.toMillis());
        return fields;
    }
}
