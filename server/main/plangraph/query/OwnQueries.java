package plangraph.query;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.neo4j.driver.exceptions.ClientException;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.model.Fault;
import plangraph.store.Graph;

/**
 * People's own questions.
 *
 * <ol>
 *   <li>Every save, and every deletion, adds an {@code OwnQueryVersion}; none is ever changed or removed.
 *   <li>The version that holds now also has the label {@code OwnQuery}; it moves in the same transaction, which also writes the audit
 *       entry. A kill leaves the old version or the new one.
 *   <li>Two processes that save at once make the same version; the constraint on its key lets one of them through.
 * </ol>
 */
public final class OwnQueries {
    private final OwnQueryVersions stored;
    private final QueryCatalogue catalogue;
    private final Clock clock;
    private final OwnQueryRefresh current;

    /** @param onlyWriter whether this process alone writes to the graph */
    public OwnQueries(
            Graph graph,
            QueryCatalogue catalogue,
            OwnQueryCheck offering,
            AuditLog audit,
            Clock clock,
            boolean onlyWriter) {
        this.stored = new OwnQueryVersions(graph, audit);
        this.catalogue = catalogue;
        this.clock = clock;
        this.current = new OwnQueryRefresh(stored, catalogue, offering, onlyWriter);
    }

    /** Has the catalogue show what the graph holds, where that may have changed since it was last looked at. */
    public void refresh() {
        current.refresh();
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
        return current.alone(() -> {
            if (catalogue.reviewed(id).isPresent()) {
                return new SaveResult.Reviewed();
            }
            return catalogue.own(id).isPresent() ? new SaveResult.Exists() : save(id, Optional.of(text), deed);
        });
    }

    /** @param isKnown whether the revision is one that its writer has seen */
    public SaveResult replace(String id, String text, Predicate<String> isKnown, AuditRecord deed) {
        return current.alone(() -> change(id, Optional.of(text), isKnown, deed));
    }

    public SaveResult delete(String id, Predicate<String> isKnown, AuditRecord deed) {
        return current.alone(() -> change(id, Optional.empty(), isKnown, deed));
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
        try {
            stored.add(
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
        } catch (ClientException e) {
            if (Graph.TAKEN.equals(e.code())) {
                current.look();
                return new SaveResult.Changed(
                        catalogue.own(id).map(OwnQuery::revision).orElse(""));
            }
            throw e;
        }
        current.look();
        return new SaveResult.Done(catalogue.own(id).or(() -> before).orElseThrow());
    }
}
