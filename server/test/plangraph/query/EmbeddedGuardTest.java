package plangraph.query;

import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.app.RunningServer;
import plangraph.app.SharedServer;

/** Over the embedded Neo4j. */
@ExtendWith(SharedServer.class)
final class EmbeddedGuardTest extends GuardContract {

    EmbeddedGuardTest(RunningServer server) {
        super(server);
    }
}
