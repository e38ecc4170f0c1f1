package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import plangraph.testing.AnyLane;
import plangraph.testing.RemoteServer;
import plangraph.testing.RunningServer;

/** Over a separate Neo4j with a password. */
@AnyLane
@ResourceLock("Neo4j with a password")
final class RemoteApiTest extends ApiContract {
    @RegisterExtension
    static final RemoteServer SERVER = RemoteServer.WITH_PASSWORD;

    RemoteApiTest(RunningServer server) {
        super(server);
    }

    @Test
    void itSaysThatItsGraphIsElsewhere() throws Exception {
        assertEquals("remote", body("/api/v1/status").get("mode").asText());
    }
}
