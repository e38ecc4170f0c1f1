package plangraph.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import plangraph.model.LocalizedText;

/**
 * A driver whose server has answered.
 *
 * @param server itself when it is in this process
 * @param warning what its owner should mend, though it can be used
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

    /** @throws GraphUnavailable when the store in the folder cannot be opened */
    static Connection embedded(Path folder) throws GraphUnavailable {
        EmbeddedNeo4j server = EmbeddedNeo4j.open(folder);
        try {
            return new Connection(driver(server.uri(), server.credentials()), Optional.of(server), Optional.empty());
        } catch (GraphUnavailable e) {
            server.close();
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

    /** A question may take as much of a server's memory as the server lets it. */
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
                            "Warning: this Neo4j sets no limit to the memory of a question; set %s", MEMORY_LIMIT))
                    : Optional.empty();
        } catch (ClientException e) {
            try (var session = driver.session()) {
                session.run(statements.named("ping")).consume();
            }
            return Optional.of(LocalizedText.of(
                    "注意: この Neo4j から、1つの質問が使えるメモリの上限を読み取れません。%s を確かめてください",
                    "Warning: this Neo4j does not say what memory a question may take; check %s", MEMORY_LIMIT));
        }
    }

    private static Driver driver(URI uri, AuthToken credentials) throws GraphUnavailable {
        Driver driver;
        try {
            driver = GraphDatabase.driver(uri, credentials, CONFIG);
        } catch (IllegalArgumentException e) {
            throw new GraphUnavailable(
                    LocalizedText.of(
                            "PLANGRAPH_NEO4J_URI の %s は Neo4j のアドレスではありません: %s",
                            "PLANGRAPH_NEO4J_URI %s is not a Neo4j address: %s", uri, String.valueOf(e.getMessage())),
                    e);
        }
        try {
            driver.verifyConnectivity();
            return driver;
        } catch (Neo4jException e) {
            driver.close();
            throw unavailable(uri, e);
        }
    }

    private static GraphUnavailable unavailable(URI uri, Neo4jException e) {
        return new GraphUnavailable(LocalizedText.of("%s の Neo4j %s", "Neo4j at %s %s", uri, refusal(e)), e);
    }

    /** What kept a load from its end, for whoever waits for it. */
    GraphUnavailable whileLoading(Neo4jException e) {
        return server.map(embedded -> StoreFailure.whileLoading(embedded.folder(), e))
                .orElseGet(() -> StoreFailure.unfinished(firstLine(e), new LocalizedText("", ""), e));
    }

    private static LocalizedText refusal(Neo4jException e) {
        if (e instanceof AuthenticationException) {
            return new LocalizedText(
                    "が利用者名かパスワードを受け付けません。PLANGRAPH_NEO4J_USER と PLANGRAPH_NEO4J_PASSWORD を確かめてください",
                    "refuses the user or password; check PLANGRAPH_NEO4J_USER and PLANGRAPH_NEO4J_PASSWORD");
        }
        if (String.valueOf(e.code()).endsWith(".CredentialsExpired")) {
            return new LocalizedText(
                    "が最初のパスワードの変更を求めています。変更してから PLANGRAPH_NEO4J_PASSWORD に書いてください",
                    "wants the user's first password changed; do that, then set PLANGRAPH_NEO4J_PASSWORD");
        }
        LocalizedText problem = e instanceof ServiceUnavailableException
                ? new LocalizedText("が答えません", "does not answer")
                : new LocalizedText("が使えません", "cannot be used");
        return LocalizedText.of(
                "%s: %s。PLANGRAPH_NEO4J_URI を確かめてください", "%s: %s; check PLANGRAPH_NEO4J_URI", problem, firstLine(e));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceFirst("[.]$", "");
    }

    @Override
    public void close() {
        driver.close();
        server.ifPresent(EmbeddedNeo4j::close);
    }
}
