package plangraph.store;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import plangraph.model.LocalizedText;
import plangraph.store.inprocess.InProcess;

/** A Neo4j Community database in this process, reachable only from within it. */
public final class EmbeddedNeo4j implements AutoCloseable {
    private static final Duration LONGEST_CLOSE_ON_FULL_DISK = Duration.ofSeconds(5);

    private static final int LONGEST_RECOVERY_SECONDS = 600;
    private static final List<IPAddressString> EVERY_ADDRESS =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    private final DatabaseManagementService service;
    private final Path folder;
    private final URI uri;

    private EmbeddedNeo4j(DatabaseManagementService service, Path folder) {
        this.folder = folder;
        this.service = service;
        this.uri = InProcess.offer((GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
    }

    /**
     * Opens the store in the folder, recovering it when the last process was killed.
     *
     * @throws GraphUnavailable when another process holds the folder or the store cannot be opened
     */
    public static EmbeddedNeo4j open(Path folder) throws GraphUnavailable {
        try {
            Files.createDirectories(folder);
            StoreFailure.refuseFolderInUse(folder);
            StoreFailure.refuseFullDisk(folder);
            return opened(builder(folder).build(), folder);
        } catch (IOException e) {
            throw new GraphUnavailable(
                    LocalizedText.of(
                            "データのフォルダー %s が作れません: %s",
                            "Cannot create the data folder %s: %s", folder, String.valueOf(e.getMessage())),
                    e);
        } catch (RuntimeException e) {
            throw StoreFailure.of(folder, e);
        }
    }

    private static EmbeddedNeo4j opened(DatabaseManagementService service, Path folder) throws GraphUnavailable {
        try {
            if (isAvailable(service)) {
                return new EmbeddedNeo4j(service, folder);
            }
            throw StoreFailure.notStarted(folder);
        } catch (GraphUnavailable | RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    /** Waits for a recovery, which may take its time, but not for a database that has failed. */
    private static boolean isAvailable(DatabaseManagementService service) {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        DatabaseStateService<?> states = ((GraphDatabaseAPI)
                        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(DatabaseStateService.class);
        for (int second = 0; second < LONGEST_RECOVERY_SECONDS; second++) {
            if (database.isAvailable(1_000)) {
                return true;
            }
            if (states.causeOfFailure(database.databaseId()).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private static DatabaseManagementServiceBuilder builder(Path folder) throws IOException {
        return new DatabaseManagementServiceBuilder(folder)
                // Nobody but this process can reach it, so there is nobody to ask for a password.
                .setConfig(BoltConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                // Saved queries come from files that are reviewed, but LOAD CSV would still read this machine's files.
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERY_ADDRESS)
                .setConfig(GraphDatabaseSettings.procedure_allowlist, List.of("db.*"))
                // One plan for one basis and for all: planning takes longer than answering.
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, memoryOfOne())
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, heap() / 2)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PageCache.bytesFor(folder))
                // Nobody restores from logs here; Neo4j keeps those that a recovery needs, whatever this says.
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "64M size")
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(1));
    }

    /** For one transaction: loading a city takes a tenth of it, and whoever asks for everything at once must leave room for others. */
    private static long memoryOfOne() {
        return Math.min(ByteUnit.mebiBytes(256), heap() / 4);
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory();
    }

    Path folder() {
        return folder;
    }

    /** Where the driver connects. */
    public URI uri() {
        return uri;
    }

    /** What the driver says to be let in: whoever is in this process is. */
    public AuthToken credentials() {
        return AuthTokens.none();
    }

    /**
     * Waits until everything is on the disk. Neo4j would try that for ever on a full one; then what was committed is in its log, and
     * the next opening recovers it, as after a kill.
     */
    @Override
    public void close() {
        InProcess.withdraw(uri);
        Thread closing = Thread.ofPlatform().daemon().name("closing Neo4j").start(service::shutdown);
        try {
            while (!closing.join(LONGEST_CLOSE_ON_FULL_DISK) && !StoreFailure.isFull(folder)) {
                // A large store takes its time.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
