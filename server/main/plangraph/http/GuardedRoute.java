package plangraph.http;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plangraph.access.AuditLog;
import plangraph.access.Role;

/**
 * A route for those who have a token.
 *
 * @param route its address, parameters, words and the schema of its answer; empty where it has none
 * @param role that the token needs
 * @param writes whether it changes something; then every refusal is logged, and its handler logs what it does
 * @param takes the media types of its body; empty where it takes none
 * @param body name of the schema of a JSON body
 * @param status of an answer when all is well
 */
record GuardedRoute(
        HandlerType method,
        Route route,
        Role role,
        boolean writes,
        List<String> takes,
        String body,
        int status,
        Handler handler) {

    static final String JSON = "application/json";
    static final String TEXT = "text/plain";

    GuardedRoute {
        takes = List.copyOf(takes);
    }

    /** What is asked for at such a route, by whom. */
    record Call(ApiRequest asked, String mediaType, String body, AuditLog.Deed deed) {

        String path(String name) {
            return asked.path(name);
        }
    }

    /** @param body null: nothing */
    record Reply(@Nullable Object body, Map<String, String> headers) {

        static Reply of(Object body) {
            return new Reply(body, Map.of());
        }
    }

    @FunctionalInterface
    interface Handler {
        Reply answer(Call call);
    }
}
