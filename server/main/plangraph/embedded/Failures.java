package plangraph.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.bolt.connection.exception.BoltFailureException;
import org.neo4j.bolt.connection.values.Value;
import org.neo4j.gqlstatus.ErrorGqlStatusObject;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

/** What Neo4j throws, as a server tells it: with a code that the driver makes its own exceptions of. */
final class Failures {
    private static final String UNKNOWN = "50N42";

    static BoltFailureException of(Throwable e, Outgoing outgoing) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof ErrorGqlStatusObject gql) {
            Map<String, Value> record = new LinkedHashMap<>();
            gql.diagnosticRecord().forEach((name, value) -> record.put(name, outgoing.of(value)));
            return new BoltFailureException(code(e), message, gql.gqlStatus(), gql.statusDescription(), record, e);
        }
        return new BoltFailureException(code(e), message, UNKNOWN, "error: " + message, Map.of(), e);
    }

    private static String code(Throwable e) {
        if (e instanceof QueryExecutionException refused) {
            return refused.getStatusCode();
        }
        if (e instanceof StackOverflowError) {
            return Status.General.StackOverFlowError.code().serialize();
        }
        Status status = Status.statusCodeOf(e);
        return (status == null ? Status.General.UnknownError : status).code().serialize();
    }

    private Failures() {}
}
