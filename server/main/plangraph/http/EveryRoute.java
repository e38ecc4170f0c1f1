package plangraph.http;

import java.util.ArrayList;
import java.util.List;
import plangraph.answer.Answers;
import plangraph.answer.Choices;
import plangraph.answer.ColumnTypes;
import plangraph.answer.Gaps;
import plangraph.publish.files.GraphFiles;
import plangraph.query.QueryCatalogue;
import plangraph.store.Graph;

/** All routes of the API. */
final class EveryRoute {

    /** What everybody may read. */
    static List<Route> open(Services services, String version, String mode) {
        Graph graph = services.graph();
        QueryCatalogue catalogue = services.catalogue();
        Answers answers = services.answers();
        Choices choices = new Choices(catalogue, answers, graph);
        List<Route> routes = new ArrayList<>(new ExploreRoutes(graph, version, mode).routes());
        routes.addAll(new ElementRoutes(graph).routes());
        routes.addAll(new ChangeRoutes(graph, services.sheets()).routes());
        routes.addAll(new QueryRoutes(catalogue, services.own(), choices, new Gaps(catalogue, answers)).routes());
        routes.addAll(new AskRoutes(services.ask()).routes());
        routes.addAll(new ResultRoutes(catalogue, answers, services.files()).routes());
        routes.addAll(new ExportRoutes(new GraphFiles(graph)).routes());
        routes.addAll(new SheetRoutes(catalogue, answers, services.sheets()).routes());
        return routes;
    }

    /** What needs a token. */
    static List<GuardedRoute> guarded(Services services, RequestHandler conversation, Json json) {
        ColumnTypes types = new ColumnTypes(services.graph());
        QueryDrafts drafts = new QueryDrafts(services.catalogue(), services.reader(), types);
        List<GuardedRoute> guarded =
                new ArrayList<>(new QueryWritingRoutes(services, drafts, conversation, json).routes());
        guarded.addAll(new TrialRoutes(drafts, services.answers(), json).routes());
        guarded.addAll(new TokenRoutes(services.tokens(), json).routes());
        guarded.addAll(new AuditRoutes(services.audit()).routes());
        guarded.add(new BackupRoute(services.backup()).route());
        return guarded;
    }

    private EveryRoute() {}
}
