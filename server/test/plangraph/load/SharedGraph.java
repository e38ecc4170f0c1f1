package plangraph.load;

import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one embedded Neo4j, empty when a test begins, stopped at the end. */
public final class SharedGraph implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == GraphForTests.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        GraphForTests graph = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(GraphForTests.class, ignored -> start(), GraphForTests.class);
        graph.clear();
        return graph;
    }

    private static GraphForTests start() {
        try {
            return new GraphForTests(Files.createTempDirectory("plangraph-test"));
        } catch (Exception e) {
            throw new IllegalStateException("The database for the tests did not start", e);
        }
    }
}
