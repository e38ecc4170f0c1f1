package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import plangraph.access.Role;
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

    /** As if another process on the same Neo4j had saved it. */
    @Test
    void whatAnotherProcessSavesIsOfferedHereASecondLater() throws Exception {
        String token = server().token(Role.EDITOR);
        assertEquals(201, post("/api/v1/queries/mine", token, question()).statusCode());
        String text = get("/api/v1/queries/mine.cypher").body().replace("//+ id: mine", "//+ id: theirs");
        server().graph().write(writing -> {
            Map<String, Object> version = Map.of(
                    "key", "theirs~1",
                    "id", "theirs",
                    "version", 1L,
                    "text", text,
                    "revision", "0",
                    "author", "somebody",
                    "savedAt", "2026-01-01T00:00:00Z",
                    "deleted", false);
            writing.run("create-own-query-version", Map.of("properties", version));
            return writing.run("offer-own-query", Map.of("key", "theirs~1"));
        });
        Thread.sleep(1_100);
        assertEquals(
                "somebody", body("/api/v1/queries/theirs").at("/origin/author").asText());
    }

    @Test
    void itSaysThatItsGraphIsElsewhere() throws Exception {
        assertEquals("remote", body("/api/v1/status").get("mode").asText());
    }
}
