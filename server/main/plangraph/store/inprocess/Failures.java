package plangraph.store.inprocess;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.bolt.connection.exception.BoltFailureException;
import org.neo4j.bolt.connection.values.Value;
import org.neo4j.gqlstatus.ErrorGqlStatusObject;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

/** Translates what Neo4j throws into failures as a server reports them, with the code from which the driver makes its exceptions. */
final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());
    private static final String UNKNOWN = "50N42";

    /** Leaves out the cause: the driver expects a failure of its own there and cannot handle others. */
    static BoltFailureException of(Throwable thrown, ValueConverter converter) {
        Throwable e = reported(thrown);
        String code = code(e);
        if (code.startsWith("Neo.DatabaseError.")) {
            LOG.log(System.Logger.Level.ERROR, code, thrown);
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof ErrorGqlStatusObject gql) {
            Map<String, Value> diagnosis = new LinkedHashMap<>();
            gql.diagnosticRecord().forEach((name, value) -> diagnosis.put(name, converter.of(value)));
            return new BoltFailureException(code, message, gql.gqlStatus(), gql.statusDescription(), diagnosis, null);
        }
        return new BoltFailureException(code, message, UNKNOWN, "error: " + message, Map.of(), null);
    }

    static boolean isForbidden(Throwable thrown) {
        return code(reported(thrown)).equals(Status.Security.Forbidden.code().serialize());
    }

    /** The first in the chain of causes that has a code. */
    private static Throwable reported(Throwable thrown) {
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

    /** Thrown where a server refuses a statement before Neo4j does, or with another code. */
    static final class Refused extends RuntimeException implements Status.HasStatus {
        private static final long serialVersionUID = 1;

        private final transient Status status;

        Refused(Status status, String message) {
            super(message);
            this.status = status;
        }

        @Override
        public Status status() {
            return status;
        }
    }

    private Failures() {}
}
