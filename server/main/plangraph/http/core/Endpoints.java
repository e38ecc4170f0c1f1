package plangraph.http.core;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** Registers addresses with the web server. */
public final class Endpoints {

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

    /** Prepares a response for a JSON body. */
    public static Context json(Context ctx, String caching) {
        return ctx.header("Cache-Control", caching).contentType("application/json; charset=utf-8");
    }

    private Endpoints() {}
}
