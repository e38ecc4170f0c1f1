package plangraph.store;

import com.sun.management.OperatingSystemMXBean;
import inet.ipaddr.IPAddressString;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.dbms.api.Neo4jDatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import plangraph.model.LocalizedText;

/** Runs a Neo4j Community database in this process, for the driver of this process and nobody else. */
public final class EmbeddedNeo4j implements AutoCloseable {
    private static final Duration LONGEST_CLOSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private static final int LONGEST_RECOVERY_SECONDS = 600;
    private static final long LEAST_PAGE_CACHE = ByteUnit.mebiBytes(128);
    private static final List<IPAddressString> EVERY_ADDRESS =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    private final DatabaseManagementService service;
    private final Path folder;
    private final URI uri;
    private final AuthToken credentials;
    private final Runnable withdraw;
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    private EmbeddedNeo4j(
            DatabaseManagementService service, Path folder, URI uri, AuthToken credentials, Runnable withdraw) {
        this.service = service;
        this.folder = folder;
        this.uri = uri;
        this.credentials = credentials;
        this.withdraw = withdraw;
        service.registerDatabaseEventListener(new DatabaseEventListenerAdapter() {
            @Override
            public void databasePanic(DatabaseEventContext database) {
                failure.complete(null);
            }
        });
    }

    /**
     * Opens the store in the folder, recovering it when the last process was killed. Drivers of this process reach it without a network
     * port, and nobody else can.
     *
     * @throws GraphUnavailable when another process holds the folder or the store cannot be opened
     * @throws LinkageError when this version of the driver offers no way within the process
     */
    public static EmbeddedNeo4j open(Path folder) throws GraphUnavailable {
        return open(
                folder,
                InProcessAccess.find()
                        .orElseThrow(() -> new NoClassDefFoundError("plangraph.store.inprocess was left out")));
    }

    static EmbeddedNeo4j open(Path folder, InProcessAccess access) throws GraphUnavailable {
        return open(
                folder,
                new DatabaseManagementServiceBuilder(folder).setConfig(BoltConnector.enabled, false),
                (service, database) -> {
                    URI uri = access.register(database);
                    return new EmbeddedNeo4j(service, folder, uri, AuthTokens.none(), () -> access.remove(uri));
                });
    }

    /** Opens the store in the folder as {@link #open(Path)} does, but drivers reach it over Bolt on the loopback interface. */
    public static EmbeddedNeo4j openWithBolt(Path folder) throws GraphUnavailable {
        LoopbackBolt bolt = new LoopbackBolt();
        return open(
                folder,
                bolt.builder(folder),
                (service, database) ->
                        new EmbeddedNeo4j(service, folder, LoopbackBolt.uri(database), bolt.credentials(), () -> {}));
    }

    /** Makes a started database available to drivers. */
    private interface Publication {
        EmbeddedNeo4j of(DatabaseManagementService service, GraphDatabaseAPI database);
    }

    private static EmbeddedNeo4j open(
            Path folder, Neo4jDatabaseManagementServiceBuilder builder, Publication publication)
            throws GraphUnavailable {
        try {
            DataFolder.create(folder);
            StoreFailure.refuseFolderInUse(folder);
            new DiskReserve(folder).check();
            EmbeddedNeo4j opened = started(configured(builder, folder).build(), folder, publication);
            new RecoveryHeap(folder).notWanted();
            return opened;
        } catch (DiskFull e) {
            throw new GraphUnavailable(e.words(), e);
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

    private static EmbeddedNeo4j started(DatabaseManagementService service, Path folder, Publication publication)
            throws IOException, GraphUnavailable {
        try {
            Optional<Throwable> failure = failureOfStart(service);
            if (failure.isEmpty()) {
                return publication.of(
                        service, (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
            }
            throw RecoveryHeap.isToBlame(failure.get())
                    ? new RecoveryHeap(folder).wanted(failure.get())
                    : StoreFailure.notStarted(folder);
        } catch (IOException | GraphUnavailable | RuntimeException | LinkageError e) {
            service.shutdown();
            throw e;
        }
    }

    /** Waits for a recovery, which may take its time, but not for a database that has failed; empty when it can be used. */
    private static Optional<Throwable> failureOfStart(DatabaseManagementService service) {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        DatabaseStateService<?> states = ((GraphDatabaseAPI)
                        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(DatabaseStateService.class);
        for (int second = 0; second < LONGEST_RECOVERY_SECONDS; second++) {
            if (database.isAvailable(1_000)) {
                return Optional.empty();
            }
            Optional<Throwable> failure = states.causeOfFailure(database.databaseId());
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.of(new TimeoutException(LONGEST_RECOVERY_SECONDS + " s"));
    }

    private static Neo4jDatabaseManagementServiceBuilder configured(
            Neo4jDatabaseManagementServiceBuilder builder, Path folder) throws IOException {
        return builder.setConfig(GraphDatabaseSettings.udc_enabled, false)
                // Saved queries come from files that are reviewed, but LOAD CSV would still read this machine's files.
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERY_ADDRESS)
                .setConfig(GraphDatabaseSettings.procedure_allowlist, List.of("db.*"))
                // One plan for one basis and for all: planning takes longer than answering.
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, memoryOfOne())
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, heap() / 2)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCacheBytes(folder))
                // Nobody restores from logs here; Neo4j keeps those that a recovery needs, whatever this says.
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "64M size")
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(1));
    }

    /** The limit of one transaction. Loading a city takes a tenth of it; a query for everything at once must leave room for others. */
    private static long memoryOfOne() {
        return Math.min(ByteUnit.mebiBytes(256), heap() / 4);
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory();
    }

    /** Memory outside the heap for the store: room for all of it, where that leaves the machine three quarters of its memory. */
    private static long pageCacheBytes(Path folder) throws IOException {
        long memory = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        // Room for what is added while it runs.
        long wanted = storeBytes(folder.resolve("data/databases")) * 5 / 4;
        return Math.max(LEAST_PAGE_CACHE, Math.min(wanted, memory / 4));
    }

    private static long storeBytes(Path databases) throws IOException {
        if (Files.notExists(databases)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(databases)) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        }
    }

    /** Ends when the database has failed for good, as when its log could not be written; then only a new start helps. */
    CompletableFuture<Void> failure() {
        return failure;
    }

    Path folder() {
        return folder;
    }

    /** Where the driver connects. */
    public URI uri() {
        return uri;
    }

    /** What the driver presents to be let in; good until this database is closed. */
    public AuthToken credentials() {
        return credentials;
    }

    /**
     * Waits until everything is on the disk. Neo4j would try that for ever on a full one, or after a failure; then what was committed is
     * in its log, and the next opening recovers it, as after a kill.
     */
    @Override
    public void close() {
        withdraw.run();
        Thread closing = Thread.ofPlatform().daemon().name("closing Neo4j").start(service::shutdown);
        try {
            DiskReserve disk = new DiskReserve(folder);
            while (!closing.join(LONGEST_CLOSE_AFTER_FAILURE) && !failure.isDone() && !disk.isUsedUp()) {
                // A large store takes its time.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
