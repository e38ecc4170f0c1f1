package plangraph.catalogue;

import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.RunningServer;
import plangraph.SharedServer;

/** Over the embedded Neo4j. */
@ExtendWith(SharedServer.class)
final class EmbeddedGuardTest extends GuardContract {

    EmbeddedGuardTest(RunningServer server) {
        super(server);
    }
}
