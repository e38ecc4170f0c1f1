package plangraph;

import java.nio.file.Path;
import java.time.Clock;
import plangraph.access.AccessTokens;
import plangraph.access.Audit;
import plangraph.answer.Answers;
import plangraph.ask.Ask;
import plangraph.backup.Backup;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.GuardedPlan;
import plangraph.catalogue.QueryReader;
import plangraph.catalogue.Verdicts;
import plangraph.export.AnswerFiles;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.http.Services;
import plangraph.own.Offering;
import plangraph.own.OwnQueries;
import plangraph.sheet.Sheets;

/** What people add to the graph in the running system, who may, and what it is checked by, wired. */
final class People {
    private final Graph graph;
    private final Path shippedVerdicts;
    private final Path data;
    private final boolean onlyWriter;
    private final Clock clock = Clock.systemUTC();
    private final Audit audit;
    private final AccessTokens tokens;

    People(Graph graph, Path shippedVerdicts, Path data, boolean onlyWriter) {
        this.graph = graph;
        this.shippedVerdicts = shippedVerdicts;
        this.data = data;
        this.onlyWriter = onlyWriter;
        this.audit = new Audit(graph, clock);
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
    OwnQueries own(Catalogue catalogue) {
        Offering offering = new Offering(catalogue, verdicts("own-query-verdicts.txt"));
        return new OwnQueries(graph, catalogue, offering, audit, clock, onlyWriter);
    }

    /** All of it beside what answers are made of. */
    Services services(
            Revisions revisions,
            Catalogue catalogue,
            OwnQueries own,
            Answers answers,
            Sheets sheets,
            AnswerFiles files,
            Ask ask,
            Backup backup) {
        return new Services(
                graph,
                revisions,
                catalogue,
                own,
                new QueryReader(new GuardedPlan(graph)),
                tokens(),
                audit,
                answers,
                sheets,
                files,
                ask,
                backup);
    }
}
