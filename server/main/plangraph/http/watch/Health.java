package plangraph.http.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.http.core.Endpoints;
import plangraph.http.core.Json;
import plangraph.http.core.Problem;
import plangraph.http.core.Problems;
import plangraph.model.LocalizedText;
import plangraph.store.Revisions;

/** Tells whether the program runs, and whether it can answer questions. */
public final class Health {
    private final Revisions revisions;

    public Health(Revisions revisions) {
        this.revisions = revisions;
    }

    record Live(boolean live) {}

    record Ready(boolean ready, String dataRevision) {}

    public void register(RoutesConfig routes) {
        Endpoints.get(routes, "/health/live", ctx -> send(ctx, new Live(true)));
        Endpoints.get(routes, "/health/ready", this::ready);
    }

    private void ready(Context ctx) {
        try {
            String revision = revisions.refresh().name();
            if (revision.equals("0")) {
                notReady(ctx, new LocalizedText("データセットが読み込まれていません", "No dataset is loaded"));
            } else {
                send(ctx, new Ready(true, revision));
            }
        } catch (Neo4jException e) {
            notReady(ctx, new LocalizedText("Neo4j が答えません", "Neo4j does not answer"));
        }
    }

    private static void notReady(Context ctx, LocalizedText why) {
        Problems.send(ctx, Problem.notAvailable(why));
    }

    private static void send(Context ctx, Object body) {
        Endpoints.json(ctx, "no-store").result(Json.bytes(body));
    }
}
