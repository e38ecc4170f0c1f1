package plangraph.http;

import io.javalin.http.HandlerType;
import java.util.List;
import plangraph.access.AuditLog;
import plangraph.access.Role;

/** The route of what everybody did. */
final class AuditRoutes {
    private static final List<RouteParameter> PAGE = List.of(
            RouteParameter.text("before", "the next of the page before"),
            RouteParameter.number("limit", "how many at most", 100, 1, 1_000));

    private final AuditLog audit;

    AuditRoutes(AuditLog audit) {
        this.audit = audit;
    }

    List<GuardedRoute> routes() {
        Route described = new Route(
                "/api/v1/audit",
                "listAudit",
                "Every write and every refused one, the latest first",
                PAGE,
                "AuditList",
                false,
                Route.ONLY_BY_ITS_GATE);
        return List.of(new GuardedRoute(
                HandlerType.GET,
                described,
                Role.ADMIN,
                false,
                List.of(),
                "",
                200,
                call -> GuardedRoute.Reply.of(
                        audit.entries(call.asked().text("before"), call.asked().number("limit", 100)))));
    }
}
