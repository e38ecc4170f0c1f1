package plangraph.store.inprocess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.bolt.connection.summary.PullSummary;
import org.neo4j.bolt.connection.summary.RunSummary;
import org.neo4j.bolt.connection.values.Value;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.QueryExecutionType;
import org.neo4j.graphdb.QueryStatistics;
import org.neo4j.graphdb.Result;

/** What is told beside the rows, under the names that the driver reads. */
final class ResponseMetadata {

    /** Columns, before the first row. */
    record OfRun(long queryId, List<String> keys, Optional<String> databaseName) implements RunSummary {
        /** Not measured: nothing lies between. */
        @Override
        public long resultAvailableAfter() {
            return 0;
        }
    }

    record OfPull(boolean hasMore, Map<String, Value> metadata) implements PullSummary {}

    /** Kind of statement, what it changed, and its plan when it was asked for. Notes on the statement are left out: nobody reads them. */
    static Map<String, Value> atTheEnd(Result result, String database, DriverValues outgoing) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("db", database);
        told.put("t_last", 0L);
        QueryExecutionType type = result.getQueryExecutionType();
        told.put("type", type(type.queryType()));
        if (type.requestedExecutionPlanDescription()) {
            told.put(type.isProfiled() ? "profile" : "plan", plan(result.getExecutionPlanDescription(), database));
        }
        if (!type.isExplained()) {
            told.put("stats", counted(result.getQueryStatistics()));
        }
        Map<String, Value> values = new LinkedHashMap<>();
        told.forEach((name, value) -> values.put(name, outgoing.of(value)));
        return values;
    }

    private static String type(QueryExecutionType.QueryType type) {
        return switch (type) {
            case READ_ONLY -> "r";
            case READ_WRITE -> "rw";
            case WRITE -> "w";
            case SCHEMA_WRITE, DBMS -> "s";
        };
    }

    private static Map<String, Object> counted(QueryStatistics counted) {
        Map<String, Object> stats = new LinkedHashMap<>();
        stats.put("nodes-created", counted.getNodesCreated());
        stats.put("nodes-deleted", counted.getNodesDeleted());
        stats.put("relationships-created", counted.getRelationshipsCreated());
        stats.put("relationships-deleted", counted.getRelationshipsDeleted());
        stats.put("properties-set", counted.getPropertiesSet());
        stats.put("labels-added", counted.getLabelsAdded());
        stats.put("labels-removed", counted.getLabelsRemoved());
        stats.put("indexes-added", counted.getIndexesAdded());
        stats.put("indexes-removed", counted.getIndexesRemoved());
        stats.put("constraints-added", counted.getConstraintsAdded());
        stats.put("constraints-removed", counted.getConstraintsRemoved());
        return stats;
    }

    private static Map<String, Object> plan(ExecutionPlanDescription plan, String database) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("operatorType", plan.getName() + "@" + database);
        told.put("args", plan.getArguments());
        told.put("identifiers", new ArrayList<>(plan.getIdentifiers()));
        told.put(
                "children",
                plan.getChildren().stream().map(child -> plan(child, database)).toList());
        if (plan.hasProfilerStatistics()) {
            told.put("rows", plan.getProfilerStatistics().getRows());
            told.put("dbHits", plan.getProfilerStatistics().getDbHits());
        }
        return told;
    }

    private ResponseMetadata() {}
}
