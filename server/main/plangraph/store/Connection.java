package plangraph.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import plangraph.model.LocalizedText;

/**
 * Opens a Neo4j, or connects to one, and holds the driver once the server has answered.
 *
 * @param server the server itself when it is in this process
 * @param warning what its owner should fix, though it can be used
 */
record Connection(Driver driver, Optional<EmbeddedNeo4j> server, Optional<LocalizedText> warning)
        implements AutoCloseable {
    private static final LocalizedText MEMORY_LIMIT =
            new LocalizedText("neo4j.conf の db.memory.transaction.max", "db.memory.transaction.max in its neo4j.conf");

    private static final Config CONFIG = Config.builder()
            .withConnectionTimeout(5, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
            .withUserAgent("plangraph")
            .build();

    /**
     * Opens the store in the folder and connects to it within this process. Where the driver offers no way for that, it connects over
     * Bolt on the loopback interface, with a warning.
     *
     * @param overBolt connect over Bolt at once
     * @throws GraphUnavailable when the store in the folder cannot be opened
     */
    static Connection embedded(Path folder, boolean overBolt) throws GraphUnavailable {
        if (overBolt) {
            return overBolt(folder, Optional.empty());
        }
        try {
            Optional<InProcessAccess> access = InProcessAccess.find();
            return access.isPresent()
                    ? tried(toEmbedded(EmbeddedNeo4j.open(folder, access.get()), Optional.empty()))
                    : overBoltInstead(folder, "plangraph.store.inprocess");
        } catch (LinkageError | RuntimeException e) {
            return overBoltInstead(folder, misfit(e));
        }
    }

    /** The class or method that the driver no longer has, where that is the cause. */
    private static String misfit(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError) {
                return cause.toString();
            }
        }
        return firstLine(e);
    }

    private static Connection overBoltInstead(Path folder, String missing) throws GraphUnavailable {
        return overBolt(
                folder,
                Optional.of(LocalizedText.of(
                        "注意: Neo4j にプロセスの中で直接つなげないので（%s）、127.0.0.1 の Bolt を使います",
                        "Warning: the driver cannot reach Neo4j within the process (%s); using Bolt on 127.0.0.1 instead",
                        missing)));
    }

    private static Connection overBolt(Path folder, Optional<LocalizedText> warning) throws GraphUnavailable {
        try {
            return toEmbedded(EmbeddedNeo4j.openWithBolt(folder), warning);
        } catch (RuntimeException e) {
            throw new GraphUnavailable(
                    LocalizedText.of(
                            "%s の Neo4j は起動しましたが、127.0.0.1 の Bolt でつながりません: %s",
                            "Neo4j has started in %s but cannot be reached over Bolt on 127.0.0.1: %s",
                            folder,
                            firstLine(e)),
                    e);
        }
    }

    private static Connection toEmbedded(EmbeddedNeo4j server, Optional<LocalizedText> warning) {
        try {
            return new Connection(connected(server.uri(), server.credentials()), Optional.of(server), warning);
        } catch (RuntimeException | LinkageError e) {
            server.close();
            throw e;
        }
    }

    /**
     * Sends a statement, takes a row and discards the rest, as a driver that does not fit would fail at any of these. The program reads
     * the revisions at its start anyway, so that planning this statement costs no time of its own.
     */
    private static Connection tried(Connection connection) {
        try (var session = connection.driver.session(SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withFetchSize(1)
                .build())) {
            session.run(new Statements().named("all-revisions")).consume();
            return connection;
        } catch (RuntimeException | LinkageError e) {
            connection.close();
            throw e;
        }
    }

    /** @throws GraphUnavailable when no server answers there, or it refuses the credentials */
    static Connection remote(URI uri, AuthToken credentials) throws GraphUnavailable {
        Driver driver = driver(uri, credentials);
        // A statement, not only a connection: a user whose first password must be changed may connect and do nothing
        // else.
        try {
            return new Connection(driver, Optional.empty(), warning(driver));
        } catch (Neo4jException e) {
            driver.close();
            throw unavailable(uri, e);
        }
    }

    /** Warns when the server lets one query take any amount of memory. */
    private static Optional<LocalizedText> warning(Driver driver) {
        Statements statements = new Statements();
        try (var session = driver.session()) {
            String limit = session.run(statements.named("memory-limit"))
                    .single()
                    .get("value")
                    .asString();
            return limit.startsWith("0")
                    ? Optional.of(LocalizedText.of(
                            "注意: この Neo4j は、1つの質問が使うメモリに上限がありません。%s で設定してください",
                            "Warning: this Neo4j sets no limit on the memory that one query may use; set %s",
                            MEMORY_LIMIT))
                    : Optional.empty();
        } catch (ClientException e) {
            try (var session = driver.session()) {
                session.run(statements.named("ping")).consume();
            }
            return Optional.of(LocalizedText.of(
                    "注意: この Neo4j から、1つの質問が使えるメモリの上限を読み取れません。%s を確かめてください",
                    "Warning: cannot read how much memory this Neo4j lets one query use; check %s", MEMORY_LIMIT));
        }
    }

    private static Driver driver(URI uri, AuthToken credentials) throws GraphUnavailable {
        try {
            return connected(uri, credentials);
        } catch (IllegalArgumentException e) {
            throw new GraphUnavailable(
                    LocalizedText.of(
                            "PLANGRAPH_NEO4J_URI の %s は Neo4j のアドレスではありません: %s",
                            "PLANGRAPH_NEO4J_URI %s is not a Neo4j address: %s", uri, String.valueOf(e.getMessage())),
                    e);
        } catch (Neo4jException e) {
            throw unavailable(uri, e);
        }
    }

    private static Driver connected(URI uri, AuthToken credentials) {
        Driver driver = GraphDatabase.driver(uri, credentials, CONFIG);
        try {
            driver.verifyConnectivity();
            return driver;
        } catch (RuntimeException | LinkageError e) {
            driver.close();
            throw e;
        }
    }

    private static GraphUnavailable unavailable(URI uri, Neo4jException e) {
        return new GraphUnavailable(LocalizedText.of("%s の Neo4j %s", "Neo4j at %s %s", uri, refusal(e)), e);
    }

    /** What kept a load from its end, for whoever waits for it. */
    GraphUnavailable whileLoading(RuntimeException e) {
        return server.map(embedded -> StoreFailure.whileLoading(embedded.folder(), e))
                .orElseGet(() -> StoreFailure.unfinished(firstLine(e), new LocalizedText("", ""), e));
    }

    private static LocalizedText refusal(Neo4jException e) {
        if (e instanceof AuthenticationException) {
            return new LocalizedText(
                    "が利用者名かパスワードを受け付けません。PLANGRAPH_NEO4J_USER と PLANGRAPH_NEO4J_PASSWORD を確かめてください",
                    "rejects the user name or password; check PLANGRAPH_NEO4J_USER and PLANGRAPH_NEO4J_PASSWORD");
        }
        if (String.valueOf(e.code()).endsWith(".CredentialsExpired")) {
            return new LocalizedText(
                    "が最初のパスワードの変更を求めています。変更してから PLANGRAPH_NEO4J_PASSWORD に書いてください",
                    "requires the initial password to be changed; change it, then set PLANGRAPH_NEO4J_PASSWORD");
        }
        LocalizedText problem = e instanceof ServiceUnavailableException
                ? new LocalizedText("が答えません", "does not answer")
                : new LocalizedText("が使えません", "cannot be used");
        return LocalizedText.of(
                "%s: %s。PLANGRAPH_NEO4J_URI を確かめてください", "%s: %s; check PLANGRAPH_NEO4J_URI", problem, firstLine(e));
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceFirst("[.]$", "");
    }

    /** @throws DiskFull when the server is in this process and its disk has too little room left */
    void checkDisk() {
        server.ifPresent(embedded -> new DiskReserve(embedded.folder()).check());
    }

    @Override
    public void close() {
        try {
            driver.close();
        } finally {
            server.ifPresent(EmbeddedNeo4j::close);
        }
    }
}
