package plangraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import plangraph.settings.Settings;

/**
 * Gives tests one server over an embedded Neo4j with the real datasets, started once for all of them and stopped at the end.
 * Tests must leave its graph as they found it.
 */
public final class SharedServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Started.class, ignored -> start(), Started.class)
                .server();
    }

    /** Closed by JUnit at the end of the run, which takes the folder with it. */
    private record Started(RunningServer server, Path folder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            server.close();
            ScratchFolder.delete(folder);
        }
    }

    private static Started start() {
        try {
            Path folder = Files.createTempDirectory("plangraph-test");
            return new Started(new RunningServer(embedded(folder)), folder);
        } catch (Exception e) {
            throw new IllegalStateException("The server for the tests did not start", e);
        }
    }

    /** Settings of a server with its database in the folder. */
    public static Settings embedded(Path folder) {
        return new Settings("127.0.0.1", 0, folder, Optional.empty(), "neo4j", "", List.of());
    }
}
