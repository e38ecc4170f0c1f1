package plangraph.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import plangraph.app.settings.Settings;

/**
 * Starts one server over an embedded Neo4j with the real datasets for all tests, and stops it at the end of the run.
 * Tests must leave its graph as they found it.
 */
public final class SharedServer extends StartedOnce<RunningServer> {

    public SharedServer() {
        super(RunningServer.class);
    }

    @Override
    protected RunningServer start(Path folder) throws Exception {
        return new RunningServer(embedded(folder));
    }

    /** Settings of a server with its database in the folder. */
    public static Settings embedded(Path folder) {
        return new Settings("127.0.0.1", 0, folder, Optional.empty(), "neo4j", "", List.of());
    }
}
