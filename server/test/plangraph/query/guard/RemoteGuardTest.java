package plangraph.query.guard;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import plangraph.testing.AnyLane;
import plangraph.testing.RemoteServer;
import plangraph.testing.RunningServer;

/** Over a separate Neo4j with a password. */
@AnyLane
@ResourceLock("Neo4j with a password")
final class RemoteGuardTest extends GuardContract {
    @RegisterExtension
    static final RemoteServer SERVER = RemoteServer.WITH_PASSWORD;

    RemoteGuardTest(RunningServer server) {
        super(server);
    }
}
