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

/**
 * Carries out the messages of one connection, as the Bolt protocol says: at most one transaction is open, and after a failure
 * everything is ignored until the driver resets.
 */
final class ProtocolStateMachine {
    private final GraphDatabaseAPI database;
    private final ValueConverter converter;
    private volatile @Nullable OpenTransaction open;
    private volatile boolean closed;
    private boolean failed;

    ProtocolStateMachine(GraphDatabaseAPI database, ValueConverter converter) {
        this.database = database;
        this.converter = converter;
    }

    /** Does what the message says and tells the handler the outcome, whatever happens: a thread waits for it. */
    BoltConnectionState handle(Message message, ResponseHandler handler) {
        try {
            if (message instanceof ResetMessage) {
                end();
                failed = false;
                handler.onResetSummary(new ResetSummary() {});
            } else if (failed) {
                handler.onIgnored();
            } else {
                execute(message, handler);
            }
        } catch (Throwable e) {
            failed = true;
            endAfter(e);
            handler.onError(Failures.of(e, converter));
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

    private void execute(Message message, ResponseHandler handler) {
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
            default -> throw new UnsupportedOperationException("Unsupported message: " + message.getClass());
        }
    }

    private void begin(BeginMessage begin, ResponseHandler handler) {
        opened(OpenTransaction.explicit(database, begin.databaseName(), begin.accessMode(), begin.txTimeout()));
        handler.onBeginSummary(() -> Optional.of(database.databaseName()));
    }

    private void run(RunMessage message, ResponseHandler handler) {
        message.extra()
                .ifPresent(extra -> opened(OpenTransaction.implicit(
                        database, extra.databaseName(), extra.accessMode(), extra.txTimeout())));
        long id = transaction().run(message.query(), ValueConverter.parameters(message.parameters()));
        handler.onRunSummary(new ResponseMetadata.OfRun(
                id, transaction().result(id).columns(), Optional.of(database.databaseName())));
    }

    private void opened(OpenTransaction transaction) {
        open = transaction;
        if (closed) {
            transaction.terminate();
        }
    }

    private void pull(PullMessage pull, ResponseHandler handler) {
        Result result = transaction().result(pull.qid());
        for (long left = pull.request(); left != 0 && result.hasNext(); left--) {
            handler.onRecord(converter.row(result.columns(), result.next()));
        }
        if (result.hasNext()) {
            handler.onPullSummary(new ResponseMetadata.OfPull(true, Map.of()));
        } else {
            handler.onPullSummary(new ResponseMetadata.OfPull(false, finish(pull.qid(), result)));
        }
    }

    private void discard(DiscardMessage discard, ResponseHandler handler) {
        Result result = transaction().result(discard.qid());
        Map<String, Value> metadata = finish(discard.qid(), result);
        handler.onDiscardSummary(() -> metadata);
    }

    /** Closes the result; a statement that is its own transaction is committed with its last row. */
    private Map<String, Value> finish(long id, Result result) {
        Map<String, Value> metadata = ResponseMetadata.atTheEnd(result, database.databaseName(), converter);
        OpenTransaction finished = transaction();
        finished.close(id);
        if (finished.implicit()) {
            open = null;
            finished.commit();
        }
        return metadata;
    }

    private void commit(ResponseHandler handler) {
        OpenTransaction finished = transaction();
        open = null;
        finished.commit();
        handler.onCommitSummary(Optional::empty);
    }

    private OpenTransaction transaction() {
        OpenTransaction current = open;
        if (current == null) {
            throw new IllegalStateException("No transaction is open");
        }
        return current;
    }

    /** From any thread: terminates the open transaction, and any that is only being begun now. */
    void close() {
        closed = true;
        terminate();
    }

    /** From any thread: terminates what Neo4j is doing. */
    void terminate() {
        OpenTransaction current = open;
        if (current != null) {
            current.terminate();
        }
    }

    /** Rolls back what is not committed. */
    void end() {
        OpenTransaction unfinished = open;
        if (unfinished != null) {
            open = null;
            unfinished.rollBack();
        }
    }
}
