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

/** Gives what a server sends beside the rows, under the names that the driver reads. */
final class ResponseMetadata {

    /** The columns, sent before the first row. */
    record OfRun(long queryId, List<String> keys, Optional<String> databaseName) implements RunSummary {
        /** Not measured: there is no way to a server. */
        @Override
        public long resultAvailableAfter() {
            return 0;
        }
    }

    record OfPull(boolean hasMore, Map<String, Value> metadata) implements PullSummary {}

    /** Type of statement, what it changed, and its plan if one was requested. Notifications are left out: nobody reads them. */
    static Map<String, Value> atTheEnd(Result result, String database, ValueConverter converter) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("db", database);
        metadata.put("t_last", 0L);
        QueryExecutionType type = result.getQueryExecutionType();
        metadata.put("type", type(type.queryType()));
        if (type.requestedExecutionPlanDescription()) {
            metadata.put(type.isProfiled() ? "profile" : "plan", plan(result.getExecutionPlanDescription(), database));
        }
        if (!type.isExplained()) {
            metadata.put("stats", statistics(result.getQueryStatistics()));
        }
        Map<String, Value> values = new LinkedHashMap<>();
        metadata.forEach((name, value) -> values.put(name, converter.of(value)));
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

    private static Map<String, Object> statistics(QueryStatistics counts) {
        Map<String, Object> stats = new LinkedHashMap<>();
        stats.put("nodes-created", counts.getNodesCreated());
        stats.put("nodes-deleted", counts.getNodesDeleted());
        stats.put("relationships-created", counts.getRelationshipsCreated());
        stats.put("relationships-deleted", counts.getRelationshipsDeleted());
        stats.put("properties-set", counts.getPropertiesSet());
        stats.put("labels-added", counts.getLabelsAdded());
        stats.put("labels-removed", counts.getLabelsRemoved());
        stats.put("indexes-added", counts.getIndexesAdded());
        stats.put("indexes-removed", counts.getIndexesRemoved());
        stats.put("constraints-added", counts.getConstraintsAdded());
        stats.put("constraints-removed", counts.getConstraintsRemoved());
        return stats;
    }

    private static Map<String, Object> plan(ExecutionPlanDescription plan, String database) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("operatorType", plan.getName() + "@" + database);
        metadata.put("args", plan.getArguments());
        metadata.put("identifiers", new ArrayList<>(plan.getIdentifiers()));
        metadata.put(
                "children",
                plan.getChildren().stream().map(child -> plan(child, database)).toList());
        if (plan.hasProfilerStatistics()) {
            metadata.put("rows", plan.getProfilerStatistics().getRows());
            metadata.put("dbHits", plan.getProfilerStatistics().getDbHits());
        }
        return metadata;
    }

    private ResponseMetadata() {}
}
