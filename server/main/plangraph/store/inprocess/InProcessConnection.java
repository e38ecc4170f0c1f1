package plangraph.store.inprocess;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
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
 * What the driver sends is done by a worker, one message after the other. The sender is not the worker: it may be a virtual
 * thread, of which there are only as many at work as the machine has cores, and a long question would hold one of those.
 */
final class InProcessConnection implements BoltConnection {
    /** Whose messages these are; nothing is written in it. */
    private static final BoltProtocolVersion PROTOCOL = new BoltProtocolVersion(5, 8);

    private final ConnectionState exchange;
    private final BoltServerAddress address;
    private final AuthInfo authInfo;
    private final SerialExecutor turns;
    private final List<Message> unsent = new ArrayList<>();
    private volatile BoltConnectionState state = BoltConnectionState.OPEN;

    InProcessConnection(
            GraphDatabaseAPI database, URI address, AuthToken authToken, DriverValues outgoing, Executor workers) {
        this.exchange = new ConnectionState(database, outgoing);
        this.address = new BoltServerAddress(address);
        this.authInfo = new Admitted(authToken, System.currentTimeMillis());
        this.turns = new SerialExecutor(workers);
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
            exchange.breakOff();
        }
        turns.hand(() -> answer(batch, handler));
        return CompletableFuture.completedFuture(null);
    }

    /** A handler that heard nothing would let its thread wait for ever. */
    private void answer(List<Message> batch, ResponseHandler handler) {
        try {
            for (Message message : batch) {
                if (state == BoltConnectionState.CLOSED) {
                    handler.onError(new BoltServiceUnavailableException("The connection was closed"));
                } else {
                    now(exchange.answer(message, handler));
                }
            }
        } catch (Throwable e) {
            close();
            handler.onError(new BoltServiceUnavailableException("The connection is broken", e));
        } finally {
            handler.onComplete();
        }
    }

    private synchronized void now(BoltConnectionState reached) {
        if (state != BoltConnectionState.CLOSED) {
            state = reached;
        }
    }

    @Override
    public CompletionStage<Void> forceClose(String reason) {
        return close();
    }

    /** What is being asked is broken off. */
    @Override
    public synchronized CompletionStage<Void> close() {
        if (state != BoltConnectionState.CLOSED) {
            state = BoltConnectionState.CLOSED;
            exchange.close();
            turns.hand(exchange::end);
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
}
