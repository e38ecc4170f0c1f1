package plangraph.store.records;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import plangraph.model.LocalizedText;

/**
 * Makes the tables, and brings those of an older program up to date.
 *
 * <ol>
 *   <li>Takes a lock, which SQLite has for every transaction that writes and PostgreSQL under a number: of two starts one waits.
 *   <li>Reads the version of the tables that are there.
 *   <li>Runs the scripts {@code schema-N.sql} of all later versions, in the same transaction.
 * </ol>
 */
final class RecordsSchema {
    private static final int VERSION = 1;

    private final RecordsDatabase database;
    private final RecordsStatements statements;

    RecordsSchema(RecordsDatabase database, RecordsStatements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** @throws RecordsUnavailable when a newer program made the tables */
    void prepare(Jdbi jdbi) throws RecordsUnavailable {
        long found = jdbi.inTransaction(this::update);
        if (found > VERSION) {
            throw new RecordsUnavailable(
                    LocalizedText.of(
                            "記録の保管先の形式は %s で、このプログラムが扱えるのは %s までです。それを書いた版かそれより新しい版を使ってください",
                            "The store of tokens and audit log has format %s, and this program knows formats up to %s;"
                                    + " use the version that wrote it or a newer one",
                            found,
                            VERSION),
                    null);
        }
    }

    private long update(Handle handle) {
        RecordsTransaction transaction = new RecordsTransaction(handle, statements);
        if (database.isShared()) {
            transaction.read("schema-lock", Map.of());
        }
        transaction.run("schema-version-table", Map.of());
        long found = transaction.read("schema-version", Map.of()).getFirst().number("version");
        for (int version = (int) found + 1; version <= VERSION; version++) {
            handle.createScript(statements.named("schema-" + version)).execute();
            transaction.run("add-schema-version", Map.of("version", version));
        }
        return found;
    }
}
