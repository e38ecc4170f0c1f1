package plangraph.http;

import java.util.List;

/**
 * One GET route: what it takes, what it answers, who answers it.
 *
 * @param path in Javalin's form, which is also OpenAPI's
 * @param schema name of the answer's schema in {@code openapi-schemas.yaml}, or the media type of a file
 * @param open whether it also takes the parameters of a saved query
 */
record Route(
        String path,
        String operationId,
        String summary,
        List<RouteParameter> params,
        String schema,
        boolean open,
        Handler handler) {

    static final String CSV = "text/csv";

    Route {
        params = List.copyOf(params);
    }

    /** Whether it answers with a file to save instead of JSON; its handler writes as it reads the graph, and such answers are not kept. */
    boolean isFile() {
        return schema.contains("/");
    }

    String mediaType() {
        return isFile() ? schema : "application/json";
    }

    /** Whether its answers change with the saved queries, not with the data alone. */
    boolean ofQueries() {
        return path.contains("/queries") || path.endsWith("/gaps") || path.endsWith("/ask");
    }

    /** Whether it is about something with an id that may have changed. */
    boolean ofElements() {
        return path.contains("/nodes/") || path.contains("/relationships/");
    }

    /** Stands where a route is not answered by itself, see {@link GuardedRoute}. */
    static final Handler ONLY_BY_ITS_GATE = asked -> {
        throw new IllegalStateException("Asked without its gate");
    };

    /** Returns the body to send, or writes one itself and returns {@link Sent}. */
    @FunctionalInterface
    interface Handler {
        Object answer(ApiRequest asked);
    }

    /** The handler has written the response. */
    enum Sent {
        ALREADY
    }
}
