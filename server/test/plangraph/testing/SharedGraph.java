package plangraph.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/** Starts one embedded Neo4j for all tests, and empties it before each. */
public final class SharedGraph extends StartedOnce<GraphForTests> {

    public SharedGraph() {
        super(GraphForTests.class);
    }

    @Override
    protected GraphForTests start(Path folder) throws Exception {
        return new GraphForTests(folder);
    }

    @Override
    public GraphForTests resolveParameter(ParameterContext parameter, ExtensionContext context) {
        GraphForTests graph = super.resolveParameter(parameter, context);
        graph.clear();
        return graph;
    }
}
