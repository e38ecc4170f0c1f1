package plangraph.http.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;
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
    private final BooleanSupplier hasFailed;

    /** @param hasFailed whether the database has failed for good, so that the process is about to end */
    public Health(Revisions revisions, BooleanSupplier hasFailed) {
        this.revisions = revisions;
        this.hasFailed = hasFailed;
    }

    record Live(boolean live) {}

    record Ready(boolean ready, String dataRevision) {}

    public void register(RoutesConfig routes) {
        Endpoints.get(routes, "/health/live", this::live);
        Endpoints.get(routes, "/health/ready", this::ready);
    }

    private void live(Context ctx) {
        if (hasFailed.getAsBoolean()) {
            notReady(ctx, new LocalizedText("データベースが止まりました", "The database has failed"));
        } else {
            send(ctx, new Live(true));
        }
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
