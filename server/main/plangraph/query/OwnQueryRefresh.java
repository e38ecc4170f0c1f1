package plangraph.query;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Has the catalogue show the own queries that the graph holds now. */
final class OwnQueryRefresh {
    /** What was seen so long ago counts as now, see {@code Revisions}. */
    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final OwnQueryVersions stored;
    private final QueryCatalogue catalogue;
    private final OwnQueryCheck offering;
    private final boolean onlyWriter;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean read;
    private long versionsSeen;
    private long lookedAt;

    OwnQueryRefresh(OwnQueryVersions stored, QueryCatalogue catalogue, OwnQueryCheck offering, boolean onlyWriter) {
        this.stored = stored;
        this.catalogue = catalogue;
        this.offering = offering;
        this.onlyWriter = onlyWriter;
    }

    /**
     * Looks where something may have changed since the last look. While somebody else looks, what is known will do: when Neo4j is
     * away, nobody waits for others who wait for it.
     */
    void refresh() {
        if (!read) {
            lock.lock();
        } else if (!lock.tryLock()) {
            return;
        }
        try {
            boolean trusted = onlyWriter || System.nanoTime() - lookedAt < TRUSTED.toNanos();
            if (!read || !trusted) {
                look();
            }
        } finally {
            lock.unlock();
        }
    }

    /** One save after the other, each of them knowing what there is, not what there was a second ago. */
    SaveResult alone(Supplier<SaveResult> saving) {
        lock.lock();
        try {
            look();
            return saving.get();
        } finally {
            lock.unlock();
        }
    }

    /** Only within {@link #alone}. */
    void look() {
        long versions = stored.count();
        if (!read || versions != versionsSeen) {
            catalogue.showOwn(offering.of(stored.current()), versions);
            versionsSeen = versions;
            read = true;
        }
        lookedAt = System.nanoTime();
    }
}
