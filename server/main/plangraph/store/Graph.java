package plangraph.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;

/** Reads and writes the graph through the driver. Statements are named files; values are only ever parameters. */
public final class Graph implements AutoCloseable {
    /** No question may hold the server longer; a saved query takes milliseconds. */
    private static final Duration READ_LIMIT = Duration.ofSeconds(30);

    /** A client that takes the whole graph may be slow. */
    private static final Duration STREAM_LIMIT = Duration.ofMinutes(30);

    /** More rows than anybody reads; an export of all that a city has is a tenth of it. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int SCHEMA_ATTEMPTS = 8;
    private static final Duration SCHEMA_PAUSE = Duration.ofMillis(50);

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final FutureTask<Connection> opening;
    private final Statements statements = new Statements();
    /** Neo4j's code for a value that a constraint says is there once and that is there already. */
    public static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final AtomicInteger sessions = new AtomicInteger();
    private volatile String serverAgent = "";

    /** Opening takes seconds, so that it happens beside whatever else a start has to do. */
    private Graph(Callable<Connection> open) {
        this.opening = new FutureTask<>(open);
        Thread.ofPlatform().name("opening Neo4j").start(opening);
    }

    /**
     * Begins to open the embedded database in the folder.
     *
     * @param overBolt whether the driver is to use Bolt on the loopback interface although it could do without
     */
    public static Graph embedded(Path folder, boolean overBolt) {
        return new Graph(() -> Connection.embedded(folder, overBolt));
    }

    /** Begins to connect to a server. */
    public static Graph remote(URI uri, AuthToken credentials) {
        return new Graph(() -> Connection.remote(uri, credentials));
    }

    /**
     * Connects and checks that the server answers.
     *
     * @throws GraphUnavailable when it does not, or refuses the credentials
     */
    public static Graph connect(URI uri, AuthToken credentials) throws GraphUnavailable {
        Graph graph = remote(uri, credentials);
        graph.awaitOpen();
        return graph;
    }

    /**
     * Waits until the graph can be used; nothing else of it may be called before.
     *
     * @throws GraphUnavailable when it cannot be opened or reached
     */
    public void awaitOpen() throws GraphUnavailable {
        try {
            opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof GraphUnavailable unavailable
                    ? unavailable
                    : new GraphUnavailable(
                            LocalizedText.of(
                                    "Neo4j が起動しませんでした: %s", "Neo4j did not start: %s", String.valueOf(e.getCause())),
                            e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailable(
                    new LocalizedText("Neo4j の起動中に止められました", "Interrupted while Neo4j was starting"), e);
        }
    }

    /** Runs this once, as soon as an embedded database has failed for good. */
    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for the action.
    public void whenItFails(Runnable action) {
        opening.resultNow().server().ifPresent(server -> server.failure().thenRun(action));
    }

    /** Whether an embedded database has failed for good, so that only a new start helps. */
    public boolean hasFailed() {
        return opening.state() == Future.State.SUCCESS
                && opening.resultNow()
                        .server()
                        .map(server -> server.failure().isDone())
                        .orElse(false);
    }

    /** What the owner of the server should mend, though it can be used. */
    public Optional<LocalizedText> warning() {
        return opening.resultNow().warning();
    }

    /** The address on which an embedded Neo4j listens for our own driver; empty when it has no network port. */
    public Optional<URI> loopbackBolt() {
        return opening.resultNow()
                .server()
                .map(EmbeddedNeo4j::uri)
                .filter(uri -> uri.getScheme().equals("bolt"));
    }

    private Driver driver() {
        return opening.resultNow().driver();
    }

    /** One of the program's own statements, for scripts that are to do what the program does. */
    public String statement(String name) {
        return statements.named(name);
    }

    /** Runs one of the program's own statements in a read transaction. */
    public List<Record> read(String statement, Map<String, Object> parameters) {
        return run(
                statements.named(statement),
                parameters,
                READ_LIMIT,
                result -> new LimitedRows(result, MOST_ROWS, UnaryOperator.identity()).list());
    }

    /**
     * Runs one of the program's own statements and hands its rows on as they come, however many: the whole graph takes longer than
     * a question.
     */
    public <T> T stream(String statement, Map<String, Object> parameters, Function<Result, T> use) {
        return run(statements.named(statement), parameters, STREAM_LIMIT, use);
    }

    /**
     * Runs reviewed Cypher in a read transaction, with a limit of time and of rows.
     *
     * @throws TooManyRows from the row on that is one too many
     * @throws NotComputable for values that it cannot be worked out with
     * @throws ForeignValue where it returns what is no part of the city's data
     */
    public <T> T readCypher(String cypher, Map<String, Object> parameters, Function<Result, T> use) {
        return NotComputable.told(cypher, () -> readCypher(cypher, parameters, READ_LIMIT, use));
    }

    <T> T readCypher(String cypher, Map<String, Object> parameters, Duration limit, Function<Result, T> use) {
        return run(
                cypher,
                parameters,
                limit,
                result -> use.apply(new LimitedRows(result, MOST_ROWS, ForeignValue::refuse)));
    }

    private <T> T run(String cypher, Map<String, Object> parameters, Duration limit, Function<Result, T> use) {
        sessions.incrementAndGet();
        try (var session = driver().session(READING)) {
            // Auto-commit: BEGIN and COMMIT would be two more round trips, a round trip being the cost of a small
            // query.
            Result result = session.run(
                    cypher,
                    parameters,
                    TransactionConfig.builder().withTimeout(limit).build());
            T used = use.apply(result);
            serverAgent = result.consume().server().agent();
            return used;
        } catch (Neo4jException e) {
            throw ConcurrentChange.told(e);
        } finally {
            sessions.decrementAndGet();
        }
    }

    /** How many questions are being answered. */
    public int sessions() {
        return sessions.get();
    }

    /**
     * Everything that the work writes is committed at once, or nothing.
     *
     * @throws DiskFull before anything is written, when the disk has too little room
     */
    public <T> T write(Function<Writing, T> work) {
        opening.resultNow().checkDisk();
        try (var session = driver().session();
                var transaction = session.beginTransaction()) {
            T result = work.apply((statement, parameters) ->
                    transaction.run(statements.named(statement), parameters).list());
            transaction.commit();
            return result;
        }
    }

    /** What kept a load from its end, in one line with the way out. */
    public GraphUnavailable whileLoading(RuntimeException e) {
        return opening.resultNow().whileLoading(e);
    }

    /** Schema commands cannot share a transaction with data. */
    public void applySchema(String statement) {
        runSchema(statements.named(statement));
    }

    /**
     * The same for one kind of element: Cypher takes no label as a parameter, so that a statement for several kinds has gaps for it, which
     * only the words of {@link Kind} fill.
     */
    public void applySchema(String statement, Kind kind) {
        runSchema(statements
                .named(statement)
                .replace("{{Kind}}", kind.word())
                .replace("{{kind}}", kind.name().toLowerCase(Locale.ROOT)));
    }

    /** Two servers that make the same constraints at once may deadlock; then Neo4j refuses one of them, which tries again. */
    private void runSchema(String cypher) {
        opening.resultNow().checkDisk();
        for (int attempt = 1; ; attempt++) {
            try (var session = driver().session()) {
                session.run(cypher).consume();
                return;
            } catch (ClientException e) {
                // Ours say IF NOT EXISTS, but what another server makes at the same moment is not looked at.
                if (String.valueOf(e.code()).matches("Neo[.]ClientError[.]Schema[.].*AlreadyExists")) {
                    return;
                }
                throw e;
            } catch (TransientException e) {
                if (attempt == SCHEMA_ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SCHEMA_PAUSE.toNanos())
                        + SCHEMA_PAUSE.toNanos() * attempt);
            }
        }
    }

    /** As the server calls itself. Every answer says it, so that there is seldom a question only for this to be planned. */
    public String neo4jVersion() {
        if (serverAgent.isEmpty()) {
            read("ping", Map.of());
        }
        return serverAgent;
    }

    /** Runs a named statement inside a write transaction. */
    @FunctionalInterface
    public interface Writing {
        List<Record> run(String statement, Map<String, Object> parameters);
    }

    /** Waits for an opening under way, since a half-opened store must be closed too. */
    @Override
    public void close() {
        try {
            awaitOpen();
            opening.resultNow().close();
        } catch (GraphUnavailable e) {
            // It never opened: nothing to close, and whoever needed it was told.
        }
    }
}
