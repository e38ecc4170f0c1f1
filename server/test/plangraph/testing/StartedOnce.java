package plangraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts what takes long for the first test that asks for it, with a folder of its own, and closes it at the end of the run.
 *
 * @param <T> what tests ask for
 */
public abstract class StartedOnce<T extends AutoCloseable> extends SkippedInFastLoop implements ParameterResolver {
    private final Class<T> type;

    protected StartedOnce(Class<T> type) {
        this.type = type;
    }

    protected abstract T start(Path folder) throws Exception;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == type;
    }

    @Override
    public T resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return type.cast(context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(getClass(), ignored -> started(), Started.class)
                .what());
    }

    /** Closed by JUnit, which takes the folder with it. */
    private record Started(AutoCloseable what, Path folder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                what.close();
            } catch (Exception e) {
                throw new IOException("What tests share did not close", e);
            }
            ScratchFolder.delete(folder);
        }
    }

    private Started started() {
        try {
            Path folder = Files.createTempDirectory("plangraph-test");
            return new Started(start(folder), folder);
        } catch (Exception e) {
            throw new IllegalStateException("What tests share did not start: " + type.getSimpleName(), e);
        }
    }
}
