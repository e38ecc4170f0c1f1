package plangraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import plangraph.ScratchFolder;

/** Gives tests one embedded Neo4j, empty when a test begins. */
public final class SharedGraph implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == GraphForTests.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        GraphForTests graph = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Started.class, ignored -> start(), Started.class)
                .graph();
        graph.clear();
        return graph;
    }

    /** Closed by JUnit at the end of the run, which takes the folder with it. */
    private record Started(GraphForTests graph, Path folder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            graph.close();
            ScratchFolder.delete(folder);
        }
    }

    private static Started start() {
        try {
            Path folder = Files.createTempDirectory("plangraph-test");
            return new Started(new GraphForTests(folder), folder);
        } catch (Exception e) {
            throw new IllegalStateException("The database for the tests did not start", e);
        }
    }
}
