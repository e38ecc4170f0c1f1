package plangraph.app;

import java.nio.file.Path;
import java.time.Clock;
import plangraph.access.AccessTokens;
import plangraph.access.AuditLog;
import plangraph.query.GuardedPlan;
import plangraph.query.OwnQueries;
import plangraph.query.OwnQueryCheck;
import plangraph.query.QueryCatalogue;
import plangraph.query.QueryReader;
import plangraph.query.Verdicts;
import plangraph.store.Graph;

/** What people add to the graph in the running system, who may, and what it is checked by, wired. */
final class People {
    private final Graph graph;
    private final Path shippedVerdicts;
    private final Path data;
    private final boolean onlyWriter;
    private final Clock clock = Clock.systemUTC();
    private final AuditLog audit;
    private final AccessTokens tokens;

    People(Graph graph, Path shippedVerdicts, Path data, boolean onlyWriter) {
        this.graph = graph;
        this.shippedVerdicts = shippedVerdicts;
        this.data = data;
        this.onlyWriter = onlyWriter;
        this.audit = new AuditLog(graph, clock);
        this.tokens = new AccessTokens(graph, audit, clock);
    }

    AccessTokens tokens() {
        return tokens;
    }

    /** @param file of the data folder in which good ones are remembered */
    Verdicts verdicts(String file) {
        return new Verdicts(shippedVerdicts, data.resolve(file), graph::neo4jVersion, new GuardedPlan(graph));
    }

    /** People's own queries, which the catalogue shows from their first {@link OwnQueries#refresh} on. */
    OwnQueries own(QueryCatalogue catalogue) {
        OwnQueryCheck offering = new OwnQueryCheck(catalogue, verdicts("own-query-verdicts.txt"));
        return new OwnQueries(graph, catalogue, offering, audit, clock, onlyWriter);
    }

    AuditLog audit() {
        return audit;
    }

    /** Returns the reader of queries that somebody wants to try or to save. */
    QueryReader reader() {
        return new QueryReader(new GuardedPlan(graph));
    }
}
