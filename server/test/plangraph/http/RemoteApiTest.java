package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.RunningServer;

/** Over a separate Neo4j with a password, as a server, a cluster or Aura would be. */
@ExtendWith(RemoteServer.class)
final class RemoteApiTest extends ApiContract {

    RemoteApiTest(RunningServer server) {
        super(server);
    }

    @Test
    void itSaysThatItsGraphIsElsewhere() throws Exception {
        assertEquals("remote", body("/api/v1/status").get("mode").asText());
    }
}
