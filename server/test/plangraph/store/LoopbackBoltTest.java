package plangraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import plangraph.testing.OwnLane;

/** An embedded Neo4j that speaks Bolt is open to its own program and to nobody else on the machine. */
@OwnLane
final class LoopbackBoltTest {
    private static final List<AuthToken> GUESSES = List.of(
            AuthTokens.none(),
            AuthTokens.basic("neo4j", "neo4j"),
            AuthTokens.basic("plangraph", ""),
            AuthTokens.basic("plangraph", "plangraph"),
            AuthTokens.bearer("plangraph"),
            AuthTokens.custom("neo4j", "neo4j", "native", "basic"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aNewStoreIsOpenToItsOwnSecretOnly() throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.openWithBolt(folder)) {
            assertEquals(1, answer(neo4j.uri(), neo4j.credentials(), "RETURN 1"));
            refused(neo4j.uri(), GUESSES);
            assertEquals("127.0.0.1", neo4j.uri().getHost());
            for (InetAddress other : otherAddresses()) {
                assertThrows(
                        java.io.IOException.class,
                        () -> new Socket(other, neo4j.uri().getPort()).close(),
                        other::toString);
            }
        }
    }

    @Test
    void aStoreOfRunsWithoutBoltIsServedAndOpenToTheSecretOfTheRunOnly() throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(folder)) {
            answer(neo4j.uri(), neo4j.credentials(), "CREATE (:Kept) RETURN 1");
        }
        AuthToken before;
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.openWithBolt(folder)) {
            before = neo4j.credentials();
            assertEquals(1, answer(neo4j.uri(), before, "CREATE (:Kept) WITH 1 AS x RETURN x"));
            refused(neo4j.uri(), GUESSES);
        }
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.openWithBolt(folder)) {
            assertNotEquals(before, neo4j.credentials());
            refused(neo4j.uri(), List.of(before));
            assertEquals(2, answer(neo4j.uri(), neo4j.credentials(), "MATCH (n:Kept) RETURN count(n)"));
        }
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(folder)) {
            assertEquals(2, answer(neo4j.uri(), neo4j.credentials(), "MATCH (n:Kept) RETURN count(n)"));
        }
    }

    @Test
    void theSecretIsWrittenNowhere() throws Exception {
        String secret;
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.openWithBolt(folder)) {
            answer(neo4j.uri(), neo4j.credentials(), "CREATE (:Kept) RETURN 1");
            refused(neo4j.uri(), GUESSES.subList(0, 2));
            secret = secret(neo4j.credentials());
            assertTrue(secret.matches("[0-9a-f]{64}"), "as long as a key");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(secret), file::toString);
            }
        }
    }

    private static String secret(AuthToken token) {
        return ((org.neo4j.driver.internal.security.InternalAuthToken) token)
                .toMap()
                .getOrDefault("credentials", Values.NULL)
                .asString();
    }

    private static void refused(URI uri, List<AuthToken> tokens) {
        for (AuthToken token : tokens) {
            Neo4jException refusal = assertThrows(
                    Neo4jException.class, () -> answer(uri, token, "MATCH (n) RETURN count(n)"), token::toString);
            assertTrue(refusal instanceof SecurityException, refusal::toString);
        }
    }

    private static int answer(URI uri, AuthToken token, String cypher) {
        try (Driver driver = GraphDatabase.driver(uri, token);
                var session = driver.session()) {
            return session.run(cypher).single().get(0).asInt();
        }
    }

    private static List<InetAddress> otherAddresses() throws Exception {
        List<InetAddress> others = new ArrayList<>();
        for (NetworkInterface each : NetworkInterface.networkInterfaces()
                .filter(LoopbackBoltTest::isUp)
                .toList()) {
            each.inetAddresses().filter(address -> !address.isLoopbackAddress()).forEach(others::add);
        }
        return others;
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (java.net.SocketException e) {
            return false;
        }
    }
}
