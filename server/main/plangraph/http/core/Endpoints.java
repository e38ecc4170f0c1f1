package plangraph.http.core;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** Registers addresses with the web server. */
public final class Endpoints {
    private static final String PRIVATE = "plangraph.private";

    /** Registers a route of the API. */
    public static void add(RoutesConfig routes, Route route, Handler handler) {
        if (route.method().equals(HandlerType.GET)) {
            get(routes, route.path(), handler);
        } else {
            routes.addHttpHandler(route.method(), route.path(), handler);
        }
    }

    /** Registers an address that is read; HEAD answers as GET does. Javalin alone says 200 to HEAD without asking the handler. */
    public static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** Has the response kept by nobody but the client itself, since others may not read it. */
    static void keepPrivate(Context ctx) {
        ctx.attribute(PRIVATE, true);
    }

    /** Says how the response may be kept. */
    public static Context caching(Context ctx, String caching) {
        boolean isPrivate = Boolean.TRUE.equals(ctx.attribute(PRIVATE));
        return ctx.header("Cache-Control", isPrivate ? "private, " + caching.replace("public, ", "") : caching);
    }

    /** Prepares a response for a JSON body. */
    public static Context json(Context ctx, String caching) {
        return caching(ctx, caching).contentType("application/json; charset=utf-8");
    }

    private Endpoints() {}
}
