package plangraph;

import java.time.Clock;
import plangraph.access.AccessTokens;
import plangraph.access.Audit;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.QueryCheck;
import plangraph.graph.Graph;
import plangraph.own.Offering;
import plangraph.own.OwnQueries;

/** What people add to the graph in the running system, and who may, wired. */
final class People {
    private final Graph graph;
    private final boolean onlyWriter;
    private final Clock clock = Clock.systemUTC();
    private final Audit audit;
    private final AccessTokens tokens;

    People(Graph graph, boolean onlyWriter) {
        this.graph = graph;
        this.onlyWriter = onlyWriter;
        this.audit = new Audit(graph, clock);
        this.tokens = new AccessTokens(graph, audit, clock);
    }

    AccessTokens tokens() {
        return tokens;
    }

    Audit audit() {
        return audit;
    }

    OwnQueries own(Catalogue catalogue, QueryCheck check) {
        return new OwnQueries(graph, catalogue, new Offering(catalogue, check), audit, clock, onlyWriter);
    }
}
