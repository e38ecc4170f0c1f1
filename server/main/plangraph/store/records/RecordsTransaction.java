package plangraph.store.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Runs named statements within one transaction, which is committed as a whole or not at all. */
public final class RecordsTransaction {
    /** So many rows are fetched at once where all of a table are read. */
    private static final int FETCHED = 1_000;

    private final Handle handle;
    private final RecordsStatements statements;

    RecordsTransaction(Handle handle, RecordsStatements statements) {
        this.handle = handle;
        this.statements = statements;
    }

    /** Returns the rows of a statement. */
    public List<RecordsRow> read(String statement, Map<String, ?> parameters) {
        return handle.createQuery(statements.named(statement))
                .bindMap(parameters)
                .mapToMap()
                .map(RecordsTransaction::row)
                .list();
    }

    /** Hands on the rows of a statement without parameters one by one, however many. */
    public void each(String statement, Consumer<RecordsRow> use) {
        handle.createQuery(statements.named(statement))
                .setFetchSize(FETCHED)
                .mapToMap()
                .map(RecordsTransaction::row)
                .forEach(use);
    }

    private static RecordsRow row(Map<String, @Nullable Object> columns) {
        return new RecordsRow(new HashMap<>(columns));
    }

    /** Runs a statement that writes; returns how many rows it wrote. */
    public int run(String statement, Map<String, ?> parameters) {
        return handle.createUpdate(statements.named(statement))
                .bindMap(parameters)
                .execute();
    }

    /** Runs a statement that writes once for each set of parameters. */
    public void runAll(String statement, List<? extends Map<String, ?>> rows) {
        if (!rows.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(statements.named(statement));
            rows.forEach(row -> batch.bindMap(row).add());
            batch.execute();
        }
    }
}
