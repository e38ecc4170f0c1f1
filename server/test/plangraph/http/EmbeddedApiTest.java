package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

@ExtendWith(SharedServer.class)
final class EmbeddedApiTest extends ApiContract {

    EmbeddedApiTest(RunningServer server) {
        super(server);
    }

    @Test
    void itSaysThatItsGraphIsEmbedded() throws Exception {
        assertEquals("embedded", body("/api/v1/status").get("mode").asText());
    }
}
