package plangraph.store.records;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import plangraph.model.LocalizedText;
import plangraph.store.DataFolder;

/** Names the database that holds the records. The statements are the same for each; what differs is here. */
sealed interface RecordsDatabase {
    /** Opens connections; the first one shows whether it can be used. */
    HikariDataSource open() throws IOException;

    /** Tells whether other programs may write to it at the same time. */
    boolean isShared();

    /** Returns what went wrong when it could not be opened, with what to do. */
    LocalizedText refusal(Throwable cause);

    /** One file, of this program alone; commands beside a server wait for each other. */
    record Sqlite(Path folder) implements RecordsDatabase {
        private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
        private static final Duration PAUSE = Duration.ofMillis(50);
        private static final int CONNECTIONS = 4;

        private Path file() {
            return folder.resolve("records.db");
        }

        @Override
        public HikariDataSource open() throws IOException {
            DataFolder.create(folder);
            makeFile();
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            // Who was told that a token is revoked can rely on it after a power cut.
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setBusyTimeout((int) LONGEST_WAIT.toMillis());
            // A transaction that reads before it writes would else be refused when somebody wrote in between.
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file());
            HikariConfig pool = new HikariConfig();
            pool.setDataSource(source);
            pool.setMaximumPoolSize(CONNECTIONS);
            return opened(pool);
        }

        /** Of two that open a new file at once, one turns its log on; the other is refused without waiting, and tries again. */
        private static HikariDataSource opened(HikariConfig pool) {
            for (long waited = 0; ; waited += PAUSE.toMillis()) {
                try {
                    return pooled(pool);
                } catch (HikariPool.PoolInitializationException e) {
                    if (waited > LONGEST_WAIT.toMillis() || !isBusy(e)) {
                        throw e;
                    }
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }

        private static boolean isBusy(HikariPool.PoolInitializationException e) {
            return e.getCause() instanceof SQLiteException refused
                    && refused.getResultCode() == SQLiteErrorCode.SQLITE_BUSY;
        }

        /** Made before SQLite makes it, since what it writes beside the file takes over its mode. */
        private void makeFile() throws IOException {
            if (Files.notExists(file())
                    && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                try {
                    Files.createFile(
                            file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                } catch (FileAlreadyExistsException e) {
                    // A command beside this one made it, with the same mode.
                }
            }
        }

        @Override
        public boolean isShared() {
            return false;
        }

        @Override
        public LocalizedText refusal(Throwable cause) {
            return LocalizedText.of(
                    "%s が開けません: %s。フォルダーの権限と空き容量を確かめてください",
                    "%s cannot be opened: %s; check the permissions of the folder and the space on its disk",
                    file(),
                    String.valueOf(cause.getMessage()));
        }
    }

    /** A PostgreSQL, which several servers may share. */
    record Postgres(String address) implements RecordsDatabase {
        static final String PREFIX = "jdbc:postgresql:";

        private static final int CONNECTIONS = 8;

        @Override
        public HikariDataSource open() {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL(address);
            HikariConfig pool = new HikariConfig();
            pool.setDataSource(source);
            pool.setMaximumPoolSize(CONNECTIONS);
            return pooled(pool);
        }

        @Override
        public boolean isShared() {
            return true;
        }

        @Override
        public LocalizedText refusal(Throwable cause) {
            return LocalizedText.of(
                    "PLANGRAPH_RECORDS の %s が使えません: %s。アドレス、利用者名、パスワードを確かめてください",
                    "%s in PLANGRAPH_RECORDS cannot be used: %s; check address, user and password",
                    withoutPassword(),
                    String.valueOf(cause.getMessage()));
        }

        /** Returns the address without its parameters, among which there may be a password. */
        private String withoutPassword() {
            return address.replaceFirst("\\?.*", "");
        }
    }

    private static HikariDataSource pooled(HikariConfig pool) {
        pool.setPoolName("records");
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        return new HikariDataSource(pool);
    }
}
