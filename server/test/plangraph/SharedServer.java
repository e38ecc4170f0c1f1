package plangraph;

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
                .computeIfAbsent(RunningServer.class, ignored -> start(), RunningServer.class);
    }

    private static RunningServer start() {
        try {
            return new RunningServer(embedded(Files.createTempDirectory("plangraph-test")));
        } catch (Exception e) {
            throw new IllegalStateException("The server for the tests did not start", e);
        }
    }

    /** Settings of a server with its database in the folder. */
    public static Settings embedded(Path folder) {
        return new Settings("127.0.0.1", 0, folder, Optional.empty(), "neo4j", "", List.of());
    }
}
