package plangraph.catalogue;

import org.junit.jupiter.api.extension.RegisterExtension;
import plangraph.RunningServer;
import plangraph.http.Neo4jWithPassword;
import plangraph.http.RemoteServer;

/** Over a separate Neo4j with a password. */
final class RemoteGuardTest extends GuardContract {
    @RegisterExtension
    static final RemoteServer SERVER = new RemoteServer(Neo4jWithPassword::changed);

    RemoteGuardTest(RunningServer server) {
        super(server);
    }
}
