package plangraph.query.guard;

import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Over the embedded Neo4j. */
@ExtendWith(SharedServer.class)
final class EmbeddedGuardTest extends GuardContract {

    EmbeddedGuardTest(RunningServer server) {
        super(server);
    }
}
