package plangraph.store.inprocess;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.bolt.connection.exception.BoltFailureException;
import org.neo4j.bolt.connection.values.Value;
import org.neo4j.gqlstatus.ErrorGqlStatusObject;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

/** What Neo4j throws, as a server tells it: with a code that the driver makes its own exceptions of. */
final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());
    private static final String UNKNOWN = "50N42";

    /** Without the cause: the driver looks there for failures of its own and stumbles over others. */
    static BoltFailureException of(Throwable thrown, DriverValues outgoing) {
        Throwable e = telling(thrown);
        String code = code(e);
        if (code.startsWith("Neo.DatabaseError.")) {
            LOG.log(System.Logger.Level.ERROR, code, thrown);
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof ErrorGqlStatusObject gql) {
            Map<String, Value> diagnosis = new LinkedHashMap<>();
            gql.diagnosticRecord().forEach((name, value) -> diagnosis.put(name, outgoing.of(value)));
            return new BoltFailureException(code, message, gql.gqlStatus(), gql.statusDescription(), diagnosis, null);
        }
        return new BoltFailureException(code, message, UNKNOWN, "error: " + message, Map.of(), null);
    }

    static boolean isForbidden(Throwable thrown) {
        return code(telling(thrown)).equals(Status.Security.Forbidden.code().serialize());
    }

    /** The first of the causes that says what it is. */
    private static Throwable telling(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof QueryExecutionException
                    || e instanceof Status.HasStatus
                    || e instanceof OutOfMemoryError
                    || e instanceof StackOverflowError) {
                return e;
            }
        }
        return thrown;
    }

    private static String code(Throwable e) {
        return switch (e) {
            case QueryExecutionException refused -> refused.getStatusCode();
            case Status.HasStatus known -> known.status().code().serialize();
            case OutOfMemoryError full -> Status.General.OutOfMemoryError.code().serialize();
            case StackOverflowError deep ->
                Status.General.StackOverFlowError.code().serialize();
            default -> Status.General.UnknownError.code().serialize();
        };
    }

    private Failures() {}
}
