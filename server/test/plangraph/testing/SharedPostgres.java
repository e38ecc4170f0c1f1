package plangraph.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/** Starts one PostgreSQL for all tests; where none is installed, they are skipped with a message. */
public final class SharedPostgres extends StartedOnce<Postgres> {

    public SharedPostgres() {
        super(Postgres.class);
    }

    @Override
    protected Postgres start(Path folder) throws Exception {
        return Postgres.start(folder);
    }

    @Override
    public Postgres resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Assumptions.assumeTrue(
                Postgres.programs().isPresent(),
                "no PostgreSQL in /usr/lib/postgresql: install Debian's package postgresql");
        return super.resolveParameter(parameter, context);
    }
}
