package plangraph.store.records;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import plangraph.model.LocalizedText;

/**
 * Reads and writes the relational store of tokens, audit log and own queries. They are not in the graph, so that no query of the graph
 * can reach them. Statements are named files in {@code sql/}; values are only ever parameters.
 */
public final class Records implements AutoCloseable {
    private final RecordsDatabase database;
    private final RecordsStatements statements = new RecordsStatements();
    private final FutureTask<Opened> opening;

    private record Opened(HikariDataSource pool, Jdbi jdbi) {}

    /** Opening takes a part of a second, so that it happens beside whatever else a start has to do. */
    private Records(RecordsDatabase database) {
        this.database = database;
        this.opening = new FutureTask<>(this::open);
        Thread.ofPlatform().daemon().name("opening records").start(opening);
    }

    /** Begins to open the store in the data folder: one file, made when it is missing. */
    public static Records inFolder(Path data) {
        return new Records(new RecordsDatabase.Sqlite(data));
    }

    /** Begins to connect to the PostgreSQL at this JDBC address. */
    public static Records at(String address) {
        return new Records(new RecordsDatabase.Postgres(address));
    }

    /** Tells whether this is an address for {@link #at}. */
    public static boolean isAddress(String text) {
        return text.startsWith(RecordsDatabase.Postgres.PREFIX);
    }

    private Opened open() throws RecordsUnavailable {
        HikariDataSource pool;
        try {
            pool = database.open();
        } catch (IOException | RuntimeException e) {
            throw unavailable(e);
        }
        try {
            Jdbi jdbi = Jdbi.create(pool);
            new RecordsSchema(database, statements).prepare(jdbi);
            return new Opened(pool, jdbi);
        } catch (RuntimeException e) {
            pool.close();
            throw unavailable(e);
        } catch (RecordsUnavailable e) {
            pool.close();
            throw e;
        }
    }

    /** The innermost cause says what the database said. */
    private RecordsUnavailable unavailable(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new RecordsUnavailable(database.refusal(cause), e);
    }

    /**
     * Waits until the store can be used.
     *
     * @throws RecordsUnavailable when it cannot be opened or reached
     */
    public void awaitOpen() throws RecordsUnavailable {
        try {
            opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RecordsUnavailable unavailable
                    ? unavailable
                    : new RecordsUnavailable(database.refusal(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RecordsUnavailable(new LocalizedText("起動中に止められました", "Interrupted during the start"), e);
        }
    }

    /** Tells whether other programs may write to it at the same time. */
    public boolean isShared() {
        return database.isShared();
    }

    /** Returns the rows of one statement. */
    public List<RecordsRow> read(String statement, Map<String, ?> parameters) {
        return told(() ->
                jdbi().withHandle(handle -> new RecordsTransaction(handle, statements).read(statement, parameters)));
    }

    /** Everything that the work writes is committed at once, or nothing. */
    public <T> T write(Function<RecordsTransaction, T> work) {
        return told(() -> jdbi().inTransaction(handle -> work.apply(new RecordsTransaction(handle, statements))));
    }

    /** Reads with several statements what was there at one moment, while others go on writing. */
    public void readAtOnce(Consumer<RecordsTransaction> work) {
        told(() -> {
            if (database.isShared()) {
                jdbi().useTransaction(
                                TransactionIsolationLevel.REPEATABLE_READ,
                                handle -> work.accept(new RecordsTransaction(handle, statements)));
            } else {
                jdbi().useHandle(handle -> readAtOnce(handle, work));
            }
            return true;
        });
    }

    /** Begun by hand: the driver's own transactions keep writers out from their beginning. */
    private void readAtOnce(Handle handle, Consumer<RecordsTransaction> work) {
        handle.execute("BEGIN DEFERRED");
        try {
            work.accept(new RecordsTransaction(handle, statements));
        } finally {
            handle.execute("COMMIT");
        }
    }

    private Jdbi jdbi() {
        return opening.resultNow().jdbi();
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws JdbiException;
    }

    private static <T> T told(Work<T> work) {
        try {
            return work.run();
        } catch (JdbiException e) {
            throw new RecordsFailure(e);
        }
    }

    @Override
    public void close() {
        try {
            awaitOpen();
            opening.resultNow().pool().close();
        } catch (RecordsUnavailable e) {
            // It never opened: nothing to close, and whoever needed it was told.
        }
    }
}
