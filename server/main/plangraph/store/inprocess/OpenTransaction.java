package plangraph.store.inprocess;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.bolt.connection.AccessMode;
import org.neo4j.graphdb.QueryExecutionType;
import org.neo4j.graphdb.Result;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Runs statements in one transaction and keeps those of their results that were not read to the end. */
final class OpenTransaction {
    /** What the protocol calls the statement run last. */
    private static final long LAST = -1;

    private final InternalTransaction transaction;
    private final boolean implicit;
    private final boolean reading;
    private final Map<Long, Result> results = new HashMap<>();
    private long last;

    private OpenTransaction(InternalTransaction transaction, boolean implicit, AccessMode mode) {
        this.transaction = transaction;
        this.implicit = implicit;
        this.reading = mode == AccessMode.READ;
    }

    /** Begins one for a single statement, which commits it at its end. */
    static OpenTransaction implicit(
            GraphDatabaseAPI database, Optional<String> name, AccessMode mode, Optional<Duration> limit) {
        return new OpenTransaction(begin(database, KernelTransaction.Type.IMPLICIT, name, mode, limit), true, mode);
    }

    /** Begins one for as many statements as the driver sends before it commits. */
    static OpenTransaction explicit(
            GraphDatabaseAPI database, Optional<String> name, AccessMode mode, Optional<Duration> limit) {
        return new OpenTransaction(begin(database, KernelTransaction.Type.EXPLICIT, name, mode, limit), false, mode);
    }

    private static InternalTransaction begin(
            GraphDatabaseAPI database,
            KernelTransaction.Type type,
            Optional<String> name,
            AccessMode mode,
            Optional<Duration> limit) {
        if (name.isPresent() && !name.get().equals(database.databaseName())) {
            throw new Failures.Refused(
                    Status.Database.DatabaseNotFound, "There is no database " + name.get() + " here");
        }
        LoginContext login = mode == AccessMode.READ
                ? SecurityContext.authDisabled(
                        StaticAccessMode.READ, ClientConnectionInfo.EMBEDDED_CONNECTION, database.databaseName())
                : LoginContext.AUTH_DISABLED;
        return limit.isPresent()
                ? database.beginTransaction(
                        type,
                        login,
                        ClientConnectionInfo.EMBEDDED_CONNECTION,
                        limit.get().toMillis(),
                        TimeUnit.MILLISECONDS)
                : database.beginTransaction(type, login);
    }

    boolean implicit() {
        return implicit;
    }

    /** Runs a statement and returns the number of its result. */
    long run(String cypher, Map<String, Object> parameters) {
        Result result = execute(cypher, parameters);
        results.put(++last, result);
        return last;
    }

    /** Refuses any statement that could write, as a server does; the database itself refuses only one that does, with another code. */
    private Result execute(String cypher, Map<String, Object> parameters) {
        try {
            Result result = transaction.execute(cypher, parameters);
            if (!reading || !writes(result.getQueryExecutionType())) {
                return result;
            }
        } catch (RuntimeException e) {
            if (!reading || !Failures.isForbidden(e)) {
                throw e;
            }
        }
        throw new Failures.Refused(Status.Statement.AccessMode, "Writing in read access mode not allowed");
    }

    private static boolean writes(QueryExecutionType type) {
        return !type.isExplained() && (type.canUpdateData() || type.canUpdateSchema());
    }

    Result result(long id) {
        Result result = results.get(id == LAST ? last : id);
        if (result == null) {
            throw new IllegalStateException("No result " + id + " is open");
        }
        return result;
    }

    void close(long id) {
        Result result = result(id);
        results.remove(id == LAST ? last : id);
        result.close();
    }

    void commit() {
        try (transaction) {
            results.values().forEach(Result::close);
            transaction.commit();
        }
    }

    void terminate() {
        transaction.terminate(Status.Transaction.Terminated);
    }

    void rollBack() {
        transaction.close();
    }
}
