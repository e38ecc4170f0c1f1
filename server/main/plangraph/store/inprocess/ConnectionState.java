package plangraph.store.inprocess;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.BoltConnectionState;
import org.neo4j.bolt.connection.ResponseHandler;
import org.neo4j.bolt.connection.message.BeginMessage;
import org.neo4j.bolt.connection.message.CommitMessage;
import org.neo4j.bolt.connection.message.DiscardMessage;
import org.neo4j.bolt.connection.message.LogoffMessage;
import org.neo4j.bolt.connection.message.LogonMessage;
import org.neo4j.bolt.connection.message.Message;
import org.neo4j.bolt.connection.message.PullMessage;
import org.neo4j.bolt.connection.message.ResetMessage;
import org.neo4j.bolt.connection.message.RollbackMessage;
import org.neo4j.bolt.connection.message.RunMessage;
import org.neo4j.bolt.connection.summary.LogoffSummary;
import org.neo4j.bolt.connection.summary.LogonSummary;
import org.neo4j.bolt.connection.summary.ResetSummary;
import org.neo4j.bolt.connection.summary.RollbackSummary;
import org.neo4j.bolt.connection.values.Value;
import org.neo4j.graphdb.Result;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** One connection's state: at most one transaction; after a failure everything is ignored until the driver begins anew. */
final class ConnectionState {
    private final GraphDatabaseAPI database;
    private final DriverValues outgoing;
    private volatile @Nullable OpenTransaction work;
    private volatile boolean closed;
    private boolean failed;

    ConnectionState(GraphDatabaseAPI database, DriverValues outgoing) {
        this.database = database;
        this.outgoing = outgoing;
    }

    /** Does what the message says and tells the handler what became of it. Whoever waits must be told, whatever happens. */
    BoltConnectionState answer(Message message, ResponseHandler handler) {
        try {
            if (message instanceof ResetMessage) {
                end();
                failed = false;
                handler.onResetSummary(new ResetSummary() {});
            } else if (failed) {
                handler.onIgnored();
            } else {
                act(message, handler);
            }
        } catch (Throwable e) {
            failed = true;
            endAfter(e);
            handler.onError(Failures.of(e, outgoing));
        }
        return failed ? BoltConnectionState.FAILURE : BoltConnectionState.OPEN;
    }

    private void endAfter(Throwable failure) {
        try {
            end();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void act(Message message, ResponseHandler handler) {
        switch (message) {
            case RunMessage run -> run(run, handler);
            case PullMessage pull -> pull(pull, handler);
            case DiscardMessage discard -> discard(discard, handler);
            case BeginMessage begin -> begin(begin, handler);
            case CommitMessage commit -> commit(handler);
            case RollbackMessage rollback -> {
                end();
                handler.onRollbackSummary(new RollbackSummary() {});
            }
            case LogonMessage logon -> handler.onLogonSummary(new LogonSummary() {});
            case LogoffMessage logoff -> handler.onLogoffSummary(new LogoffSummary() {});
            default -> throw new UnsupportedOperationException("Not known here: " + message.getClass());
        }
    }

    private void begin(BeginMessage begin, ResponseHandler handler) {
        begun(OpenTransaction.explicit(database, begin.databaseName(), begin.accessMode(), begin.txTimeout()));
        handler.onBeginSummary(() -> Optional.of(database.databaseName()));
    }

    private void run(RunMessage message, ResponseHandler handler) {
        message.extra()
                .ifPresent(extra -> begun(OpenTransaction.implicit(
                        database, extra.databaseName(), extra.accessMode(), extra.txTimeout())));
        long id = open().run(message.query(), ParameterValues.map(message.parameters()));
        handler.onRunSummary(
                new ResponseMetadata.OfRun(id, open().result(id).columns(), Optional.of(database.databaseName())));
    }

    private void begun(OpenTransaction begun) {
        work = begun;
        if (closed) {
            begun.breakOff();
        }
    }

    private void pull(PullMessage pull, ResponseHandler handler) {
        Result result = open().result(pull.qid());
        for (long left = pull.request(); left != 0 && result.hasNext(); left--) {
            handler.onRecord(outgoing.row(result.columns(), result.next()));
        }
        if (result.hasNext()) {
            handler.onPullSummary(new ResponseMetadata.OfPull(true, Map.of()));
        } else {
            handler.onPullSummary(new ResponseMetadata.OfPull(false, finish(pull.qid(), result)));
        }
    }

    private void discard(DiscardMessage discard, ResponseHandler handler) {
        Result result = open().result(discard.qid());
        Map<String, Value> told = finish(discard.qid(), result);
        handler.onDiscardSummary(() -> told);
    }

    /** A statement that was its own transaction is committed with its last row. */
    private Map<String, Value> finish(long id, Result result) {
        Map<String, Value> told = ResponseMetadata.atTheEnd(result, database.databaseName(), outgoing);
        OpenTransaction finished = open();
        finished.close(id);
        if (finished.implicit()) {
            work = null;
            finished.commit();
        }
        return told;
    }

    private void commit(ResponseHandler handler) {
        OpenTransaction finished = open();
        work = null;
        finished.commit();
        handler.onCommitSummary(Optional::empty);
    }

    private OpenTransaction open() {
        OpenTransaction open = work;
        if (open == null) {
            throw new IllegalStateException("No transaction is open");
        }
        return open;
    }

    /** From any thread: nothing more will be asked. What is being done is given up, also when it only begins now. */
    void close() {
        closed = true;
        breakOff();
    }

    /** From any thread: makes Neo4j give up what it is doing. */
    void breakOff() {
        OpenTransaction open = work;
        if (open != null) {
            open.breakOff();
        }
    }

    /** Rolls back what is not committed. */
    void end() {
        OpenTransaction unfinished = work;
        if (unfinished != null) {
            work = null;
            unfinished.rollBack();
        }
    }
}
