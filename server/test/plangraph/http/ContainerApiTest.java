package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testcontainers.junit.jupiter.Testcontainers;
import plangraph.testing.Neo4jInContainer;
import plangraph.testing.RemoteServer;
import plangraph.testing.RunningServer;

/** Over the image that others run. Skipped, and said so, where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
final class ContainerApiTest extends ApiContract {
    @RegisterExtension
    static final RemoteServer SERVER = new RemoteServer(Neo4jInContainer::started);

    ContainerApiTest(RunningServer server) {
        super(server);
    }

    @Test
    void itSaysThatItsGraphIsElsewhere() throws Exception {
        assertEquals("remote", body("/api/v1/status").get("mode").asText());
    }
}
