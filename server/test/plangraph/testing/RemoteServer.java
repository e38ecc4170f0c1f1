package plangraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import plangraph.app.settings.Settings;

/** Starts one server whose graph is in another Neo4j for the first test that asks for it, and stops it at the end of the run. */
public final class RemoteServer extends SkippedInFastLoop implements ParameterResolver {
    /** One for all tests that register it. */
    public static final RemoteServer WITH_PASSWORD = new RemoteServer(Neo4jWithPassword::changed);

    private final Supplier<OtherNeo4j> starting;

    public RemoteServer(Supplier<OtherNeo4j> starting) {
        this.starting = starting;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RemoteServer.class, this))
                .computeIfAbsent(Both.class, ignored -> start(), Both.class)
                .server();
    }

    private record Both(OtherNeo4j neo4j, RunningServer server, Path folder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            server.close();
            neo4j.close();
            ScratchFolder.delete(folder);
        }
    }

    private Both start() {
        try {
            OtherNeo4j neo4j = starting.get();
            Path folder = Files.createTempDirectory("plangraph-remote");
            return new Both(neo4j, new RunningServer(settings(neo4j, folder)), folder);
        } catch (Exception e) {
            throw new IllegalStateException("The server over another Neo4j did not start", e);
        }
    }

    /** Settings of a server whose graph is in the other Neo4j. */
    public static Settings settings(OtherNeo4j neo4j, Path folder) {
        return new Settings(
                "127.0.0.1", 0, folder, Optional.of(neo4j.uri()), OtherNeo4j.USER, OtherNeo4j.PASSWORD, List.of());
    }
}
