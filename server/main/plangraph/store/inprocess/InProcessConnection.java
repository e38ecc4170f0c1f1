package plangraph.store.inprocess;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.AuthInfo;
import org.neo4j.bolt.connection.AuthToken;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionState;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.BoltServerAddress;
import org.neo4j.bolt.connection.ResponseHandler;
import org.neo4j.bolt.connection.exception.BoltServiceUnavailableException;
import org.neo4j.bolt.connection.message.Message;
import org.neo4j.bolt.connection.message.ResetMessage;
import org.neo4j.bolt.connection.observation.ImmutableObservation;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;

/**
 * Has a worker thread carry out what the driver sends, one message after the other. The sending thread does not do it itself: it
 * may be a virtual one, of which only as many run as the machine has cores, and a long query would occupy one of those.
 */
final class InProcessConnection implements BoltConnection {
    private static final System.Logger LOG = System.getLogger(InProcessConnection.class.getName());

    /** The version whose messages these are; nothing is encoded in it. */
    private static final BoltProtocolVersion PROTOCOL = new BoltProtocolVersion(5, 8);

    private final ProtocolStateMachine protocol;
    private final BoltServerAddress address;
    private final AuthInfo authInfo;
    private final MessageQueue queue;
    private final List<Message> unsent = new ArrayList<>();
    private volatile BoltConnectionState state = BoltConnectionState.OPEN;

    InProcessConnection(
            GraphDatabaseAPI database, URI address, AuthToken authToken, ValueConverter converter, Executor workers) {
        this.protocol = new ProtocolStateMachine(database, converter);
        this.address = new BoltServerAddress(address);
        this.authInfo = new Admitted(authToken, System.currentTimeMillis());
        this.queue = new MessageQueue(workers);
    }

    private record Admitted(AuthToken authToken, long authAckMillis) implements AuthInfo {}

    @Override
    public synchronized CompletionStage<Void> write(List<Message> messages) {
        unsent.addAll(messages);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized CompletionStage<Void> writeAndFlush(
            ResponseHandler handler, List<Message> messages, ImmutableObservation parentObservation) {
        if (state == BoltConnectionState.CLOSED) {
            return CompletableFuture.failedFuture(new BoltServiceUnavailableException("The connection is closed"));
        }
        List<Message> batch = new ArrayList<>(unsent);
        batch.addAll(messages);
        unsent.clear();
        if (batch.stream().anyMatch(ResetMessage.class::isInstance)) {
            protocol.terminate();
        }
        queue.add(() -> handle(batch, handler));
        return CompletableFuture.completedFuture(null);
    }

    /** Tells the handler the end in any case: without it, the thread that sent the messages would wait for ever. */
    private void handle(List<Message> batch, ResponseHandler handler) {
        try {
            for (Message message : batch) {
                if (state == BoltConnectionState.CLOSED) {
                    handler.onError(new BoltServiceUnavailableException("The connection was closed"));
                } else {
                    reached(protocol.handle(message, handler));
                }
            }
        } catch (Throwable e) {
            close();
            handler.onError(new BoltServiceUnavailableException("The connection is broken", e));
        } finally {
            handler.onComplete();
        }
    }

    private synchronized void reached(BoltConnectionState next) {
        if (state != BoltConnectionState.CLOSED) {
            state = next;
        }
    }

    @Override
    public CompletionStage<Void> forceClose(String reason) {
        return close();
    }

    /** Terminates the statement that is running. */
    @Override
    public synchronized CompletionStage<Void> close() {
        if (state != BoltConnectionState.CLOSED) {
            state = BoltConnectionState.CLOSED;
            protocol.close();
            queue.add(protocol::end);
        }
        return CompletableFuture.completedFuture(null);
    }

    /** Nothing is read from a network. */
    @Override
    public CompletionStage<Void> setReadTimeout(Duration duration) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public BoltConnectionState state() {
        return state;
    }

    @Override
    public CompletionStage<AuthInfo> authInfo() {
        return CompletableFuture.completedFuture(authInfo);
    }

    @Override
    public String serverAgent() {
        return "Neo4j/" + Version.getNeo4jVersion();
    }

    @Override
    public BoltServerAddress serverAddress() {
        return address;
    }

    @Override
    public BoltProtocolVersion protocolVersion() {
        return PROTOCOL;
    }

    @Override
    public boolean telemetrySupported() {
        return false;
    }

    @Override
    public boolean serverSideRoutingEnabled() {
        return false;
    }

    @Override
    public Optional<Duration> defaultReadTimeout() {
        return Optional.empty();
    }

    /** Hands work to a thread of a pool, one piece after the other, in the order in which it was added. */
    private static final class MessageQueue {
        private final Executor workers;
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private boolean working;

        MessageQueue(Executor workers) {
            this.workers = workers;
        }

        synchronized void add(Runnable work) {
            waiting.add(work);
            if (!working) {
                working = true;
                workers.execute(this::drain);
            }
        }

        private void drain() {
            for (Runnable next = next(); next != null; next = next()) {
                try {
                    next.run();
                } catch (Throwable e) {
                    // A fault of the handler that was called. What was added after it still has to be done.
                    LOG.log(System.Logger.Level.ERROR, "The driver failed to take a response", e);
                }
            }
        }

        private synchronized @Nullable Runnable next() {
            Runnable next = waiting.poll();
            working = next != null;
            return next;
        }
    }
}
