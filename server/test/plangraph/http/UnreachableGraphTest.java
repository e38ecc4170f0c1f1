package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.AuthTokens;
import plangraph.store.Graph;
import plangraph.store.GraphUnavailable;
import plangraph.testing.Neo4jWithPassword;
import plangraph.testing.OtherNeo4j;
import plangraph.testing.OwnLane;

/** What a user reads, in one line, when there is a Neo4j that will not have us, or none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OwnLane
final class UnreachableGraphTest {
    private final Neo4jWithPassword neo4j = new Neo4jWithPassword();

    @AfterAll
    void stop() {
        neo4j.close();
    }

    private static String refusal(URI uri, String password) {
        GraphUnavailable refusal = assertThrows(
                GraphUnavailable.class, () -> Graph.connect(uri, AuthTokens.basic(OtherNeo4j.USER, password)));
        return String.valueOf(refusal.getMessage());
    }

    @Test
    void aWrongPasswordIsNamed() {
        assertEquals(
                "Neo4j at " + neo4j.uri()
                        + " rejects the user name or password; check PLANGRAPH_NEO4J_USER and PLANGRAPH_NEO4J_PASSWORD",
                refusal(neo4j.uri(), "guessed"));
    }

    @Test
    void aPasswordThatMustBeChangedFirstIsNamed() {
        assertEquals(
                "Neo4j at " + neo4j.uri()
                        + " requires the initial password to be changed; change it, then set PLANGRAPH_NEO4J_PASSWORD",
                refusal(neo4j.uri(), Neo4jWithPassword.FIRST_PASSWORD));
    }

    @Test
    void anAddressThatNobodyAnswersIsNamed() throws IOException {
        URI nobody = URI.create("bolt://127.0.0.1:" + freePort());
        String message = refusal(nobody, OtherNeo4j.PASSWORD);
        assertTrue(message.startsWith("Neo4j at " + nobody + " does not answer: "), message);
        assertTrue(message.endsWith("; check PLANGRAPH_NEO4J_URI"), message);
        assertEquals(1, message.lines().count());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
