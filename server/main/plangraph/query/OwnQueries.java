package plangraph.query;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.model.Fault;
import plangraph.query.OwnQueryVersions.OwnQueryVersion;
import plangraph.store.records.Records;

/**
 * Saves people's own questions and has the catalogue show them.
 *
 * <ol>
 *   <li>Every save, and every deletion, adds an {@code OwnQueryVersion}; none is ever changed or removed.
 *   <li>The version that holds now is marked as offered; the mark moves in the same transaction, which also writes the audit entry. A
 *       kill leaves the old version or the new one.
 *   <li>Two processes that save at once make the same version; the primary key lets one of them through.
 * </ol>
 */
public final class OwnQueries {
    /** What was seen so long ago counts as now, see {@code Revisions}. */
    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final OwnQueryVersions stored;
    private final QueryCatalogue catalogue;
    private final Clock clock;
    private final OwnQueryCheck offering;
    private final boolean onlyWriter;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean read;
    private long versionsSeen;
    private long lookedAt;

    /** @param onlyWriter whether this process alone writes to the store */
    public OwnQueries(
            Records records,
            QueryCatalogue catalogue,
            OwnQueryCheck offering,
            AuditLog audit,
            Clock clock,
            boolean onlyWriter) {
        this.stored = new OwnQueryVersions(records, audit);
        this.catalogue = catalogue;
        this.clock = clock;
        this.offering = offering;
        this.onlyWriter = onlyWriter;
    }

    /**
     * Has the catalogue show what is stored, where that may have changed since it was last looked at. While somebody else looks, what is known will do: when the store is
     * away, nobody waits for others who wait for it.
     */
    public void refresh() {
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
    private SaveResult alone(Supplier<SaveResult> saving) {
        lock.lock();
        try {
            look();
            return saving.get();
        } finally {
            lock.unlock();
        }
    }

    /** Only within {@link #alone}. */
    private void look() {
        long versions = stored.count();
        if (!read || versions != versionsSeen) {
            catalogue.showOwn(offering.of(stored.current()), versions);
            versionsSeen = versions;
            read = true;
        }
        lookedAt = System.nanoTime();
    }

    /** Every fault of those that are broken, for whoever watches a start. */
    public List<Fault> broken() {
        return catalogue.own().stream()
                .filter(own -> own.query().isEmpty())
                .flatMap(own -> own.faults().stream())
                .toList();
    }

    /** Its versions, the latest first; none when there never was one of that id. */
    public List<OwnQueryVersion> versions(String id) {
        return stored.of(id);
    }

    /** @param text of a file that was found good */
    public SaveResult create(String id, String text, AuditRecord deed) {
        return alone(() -> {
            if (catalogue.reviewed(id).isPresent()) {
                return new SaveResult.Reviewed();
            }
            return catalogue.own(id).isPresent() ? new SaveResult.Exists() : save(id, Optional.of(text), deed);
        });
    }

    /** @param isKnown whether the revision is one that its writer has seen */
    public SaveResult replace(String id, String text, Predicate<String> isKnown, AuditRecord deed) {
        return alone(() -> change(id, Optional.of(text), isKnown, deed));
    }

    public SaveResult delete(String id, Predicate<String> isKnown, AuditRecord deed) {
        return alone(() -> change(id, Optional.empty(), isKnown, deed));
    }

    private SaveResult change(String id, Optional<String> text, Predicate<String> isKnown, AuditRecord deed) {
        Optional<OwnQuery> now = catalogue.own(id);
        if (now.isEmpty()) {
            return catalogue.reviewed(id).isPresent() ? new SaveResult.Reviewed() : new SaveResult.Absent();
        }
        return isKnown.test(now.get().revision())
                ? save(id, text, deed)
                : new SaveResult.Changed(now.get().revision());
    }

    private SaveResult save(String id, Optional<String> text, AuditRecord deed) {
        Optional<OwnQuery> before = catalogue.own(id);
        String written = text.or(() -> before.map(OwnQuery::text)).orElse("");
        boolean added = stored.add(
                id,
                before.map(OwnQuery::version),
                version -> new OwnQueryVersion(
                        id,
                        version,
                        written,
                        QueryReader.revision(written),
                        deed.who(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                        text.isEmpty()),
                deed);
        look();
        if (!added) {
            return new SaveResult.Changed(
                    catalogue.own(id).map(OwnQuery::revision).orElse(""));
        }
        return new SaveResult.Done(catalogue.own(id).or(() -> before).orElseThrow());
    }

    /** The result of a save or a deletion. */
    public sealed interface SaveResult {

        /** @param query as it is now, or as it was last */
        record Done(OwnQuery query) implements SaveResult {}

        /** The id is that of a reviewed file, which nobody changes here. */
        record Reviewed() implements SaveResult {}

        /** A query with this id exists already. */
        record Exists() implements SaveResult {}

        record Absent() implements SaveResult {}

        /**
         * Somebody else was quicker.
         *
         * @param revision of the query as it is now
         */
        record Changed(String revision) implements SaveResult {}
    }
}
