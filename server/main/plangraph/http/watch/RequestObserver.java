package plangraph.http.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import plangraph.http.core.Endpoints;
import plangraph.http.core.RequestId;

/** Gives every request an id, measures it, and logs those that were slow. */
public final class RequestObserver {
    private static final String BEGUN = "plangraph.begun";

    private final Metrics metrics;
    private final Log log;
    private final Duration slow;
    private final Predicate<String> isQuery;

    /**
     * Observes requests.
     *
     * @param slow from this time on a request is logged
     * @param isQuery tells whether there is such a saved query: what is no query is no label either
     */
    public RequestObserver(Metrics metrics, Log log, Duration slow, Predicate<String> isQuery) {
        this.metrics = metrics;
        this.log = log;
        this.slow = slow;
        this.isQuery = isQuery;
    }

    public void register(RoutesConfig routes) {
        routes.before(RequestObserver::begin);
        routes.after(this::end);
        Endpoints.get(
                routes,
                "/metrics",
                ctx -> ctx.header("Cache-Control", "no-store")
                        .contentType(Metrics.CONTENT_TYPE)
                        .result(metrics.text()));
    }

    private static void begin(Context ctx) {
        ctx.attribute(BEGUN, System.nanoTime());
        RequestId.assign(ctx);
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
        fields.put("request", RequestId.of(ctx));
        fields.put("client", ctx.ip());
        fields.put("route", route);
        fields.put("query", query);
        fields.put("parameters", ctx.queryParamMap().keySet());
        fields.put("status", ctx.statusCode());
        fields.put("millis", took.toMillis());
        return fields;
    }
}
