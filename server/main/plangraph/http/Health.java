package plangraph.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.model.LocalizedText;
import plangraph.store.Revisions;

/** Whether the program runs, and whether it can answer questions. */
final class Health {
    private final Json json;
    private final Revisions revisions;
    private final Problems problems;

    Health(Json json, Revisions revisions, Problems problems) {
        this.json = json;
        this.revisions = revisions;
        this.problems = problems;
    }

    record Live(boolean live) {}

    record Ready(boolean ready, String dataRevision) {}

    void register(RoutesConfig routes) {
        HttpServer.read(routes, "/health/live", ctx -> send(ctx, new Live(true)));
        HttpServer.read(routes, "/health/ready", this::ready);
    }

    private void ready(Context ctx) {
        try {
            String revision = revisions.refresh().name();
            if (revision.equals("0")) {
                problems.unavailable(ctx, new LocalizedText("データセットが読み込まれていません", "No dataset is loaded"));
            } else {
                send(ctx, new Ready(true, revision));
            }
        } catch (Neo4jException e) {
            problems.unavailable(ctx, new LocalizedText("Neo4j が答えません", "Neo4j does not answer"));
        }
    }

    private void send(Context ctx, Object body) {
        HttpServer.json(ctx, "no-store").result(json.bytes(body));
    }
}
