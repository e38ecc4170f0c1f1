package plangraph.http.route;

import java.util.List;
import plangraph.access.AuditLog;
import plangraph.access.Role;
import plangraph.http.core.Route;
import plangraph.http.core.RouteParameter;

/** Declares the route of the audit log. */
public final class AuditRoutes {
    private static final List<RouteParameter> PAGE = List.of(
            RouteParameter.text("before", "the next of the page before"),
            RouteParameter.number("limit", "how many at most", 100, 1, 1_000));

    private final AuditLog audit;

    public AuditRoutes(AuditLog audit) {
        this.audit = audit;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/audit", "listAudit", "Every write and every refused one, the latest first")
                .needs(Role.ADMIN)
                .with(Route.Trait.NO_STORE)
                .parameters(PAGE)
                .json("AuditList")
                .answersWith(request -> audit.entries(request.text("before"), request.number("limit", 100))));
    }
}
