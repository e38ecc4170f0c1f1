package plangraph.data.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.data.change.ChangeSet;
import plangraph.data.change.Diff;
import plangraph.data.change.DiffChanges;
import plangraph.data.change.DiffWriter;
import plangraph.data.change.Origin;
import plangraph.data.change.StoredDataset;
import plangraph.model.Change;
import plangraph.model.Element;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.store.Graph;
import plangraph.store.GraphRows;
import plangraph.store.Revision;
import plangraph.store.Revisions;

/**
 * Applies sets of changes that people make in the running system.
 *
 * <ol>
 *   <li>Reads what the graph holds of the dataset, and the records of its people's layer.
 *   <li>Makes new records of the set, puts them over the source layer, and checks what comes of it by the rules of every change set.
 *   <li>Writes the difference, the records, the set itself with its author, and the revision in one transaction, around which the audit
 *       log writes its entry; the revision carries the id of the entry.
 * </ol>
 *
 * Two that write at once make a revision of the same number; the constraint on its id lets one of them through, and the other is
 * tried again on what the first one left, unless its editor named the data revision that the changes were made for.
 */
public final class Editing {
    private static final int ATTEMPTS = 5;

    private final Graph graph;
    private final Revisions revisions;
    private final AuditLog audit;
    private final PeopleStore store;
    private final Clock clock;

    public Editing(Graph graph, Revisions revisions, AuditLog audit, Clock clock) {
        this.graph = graph;
        this.revisions = revisions;
        this.audit = audit;
        this.store = new PeopleStore(graph);
        this.clock = clock;
    }

    /**
     * What a set did, or would do.
     *
     * @param revision name of the data revision after it; that of before when nothing changed, or nothing was written
     */
    public record Result(String revision, String dataset, boolean written, List<Change> changes) {
        public Result {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A set as it was sent.
     *
     * @param author name of its token
     */
    public record Sent(JsonNode body, Origin.People author) {}

    /** Tells what a set would change. */
    public Result dryRun(Sent sent, Predicate<String> isKnown) throws InvalidChangeSet, ChangedMeanwhile {
        Revisions.Now now = revisions.refresh();
        refuseUnknown(isKnown, now);
        Plan plan = plan(sent, now);
        return new Result(now.name(), plan.dataset(), false, plan.changes());
    }

    /** @param isKnown whether the data revision is the one that its editor looked at */
    public Result apply(Sent sent, Predicate<String> isKnown, AuditRecord record)
            throws InvalidChangeSet, ChangedMeanwhile {
        store.prepareSchema();
        for (int attempt = 1; ; attempt++) {
            Revisions.Now now = revisions.refresh();
            refuseUnknown(isKnown, now);
            Plan plan = plan(sent, now);
            if (plan.diff().isEmpty()) {
                return new Result(now.name(), plan.dataset(), false, List.of());
            }
            if (isWritten(sent, plan, now, record, attempt == ATTEMPTS)) {
                return new Result(revisions.refresh().name(), plan.dataset(), true, plan.changes());
            }
        }
    }

    /**
     * Writes what was planned, and its entry in the audit log around it.
     *
     * @param last whether it is not to be tried again
     * @return false when somebody else made the revision of that number meanwhile
     */
    private boolean isWritten(Sent sent, Plan plan, Revisions.Now now, AuditRecord record, boolean last) {
        AuditLog.Intent intent = audit.intend(record);
        try {
            write(sent, plan, now, intent);
        } catch (RuntimeException e) {
            settle(intent, e);
            if (e instanceof ClientException taken && Graph.TAKEN.equals(taken.code()) && !last) {
                return false;
            }
            throw e;
        }
        audit.complete(intent);
        return true;
    }

    /** Where Neo4j cannot say what became of the change, a later start will ask it. */
    private void settle(AuditLog.Intent intent, RuntimeException failure) {
        try {
            audit.settle(intent, graph);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private static void refuseUnknown(Predicate<String> isKnown, Revisions.Now now) throws ChangedMeanwhile {
        if (!isKnown.test(now.name())) {
            throw new ChangedMeanwhile(now.name());
        }
    }

    private record Plan(
            String dataset,
            ChangeSet set,
            PeopleLayer before,
            PeopleLayer.Effective after,
            Diff diff,
            List<Change> changes) {}

    private Plan plan(Sent sent, Revisions.Now now) throws InvalidChangeSet {
        Faults faults = new Faults();
        Map<String, Kind> kinds = kinds(ChangeSetReader.ids(sent.body()));
        ChangeSet set =
                new ChangeSetReader(sent.author(), faults).read(sent.body(), id -> Optional.ofNullable(kinds.get(id)));
        Optional<String> dataset = new DatasetOfChanges(now, faults).of(set);
        if (dataset.isEmpty()) {
            throw new InvalidChangeSet(faults.all());
        }
        StoredDataset stored = StoredDataset.read(graph, dataset.get());
        PeopleLayer layer = store.layer(dataset.get());
        PeopleLayer before = layer.renamed(now::today);
        Instant time = Instant.now(clock);
        EditMerge merge = new EditMerge(
                dataset.get(),
                before,
                before.source(stored.elements(), stored.links()),
                stored.elements().stream().collect(Collectors.toMap(Element::id, Element::label)),
                stored.links().stream().map(Link::key).collect(Collectors.toSet()),
                new EditMerge.Signature(
                        sent.author(),
                        time.truncatedTo(ChronoUnit.SECONDS).toString(),
                        LocalDate.ofInstant(time, ZoneId.systemDefault()).toString(),
                        set.cause(),
                        now.number() + 1),
                faults);
        PeopleLayer.Effective after = merge.merge(set, now.renames(), this::elements, this::foreignLinks);
        if (!faults.isEmpty()) {
            throw new InvalidChangeSet(faults.all().stream().distinct().toList());
        }
        StoredDataset edited = StoredDataset.of(after.elements(), after.links(), now.spelling());
        Diff diff = Diff.between(stored.elements(), stored.links(), edited.elements(), edited.links());
        return new Plan(dataset.get(), set, layer, after, diff, DiffChanges.of(after.elements(), diff));
    }

    /** Kinds of elements that are there, or were withdrawn. */
    private Map<String, Kind> kinds(Set<String> ids) {
        Map<String, Kind> kinds = new HashMap<>();
        elements(ids).forEach(element -> kinds.put(element.id(), element.label()));
        graph.read("people-changes-of", Map.of("keys", List.copyOf(ids)))
                .forEach(row -> kinds.putIfAbsent(
                        row.get("key").asString(),
                        Kind.of(row.get("type").asString()).orElseThrow()));
        return kinds;
    }

    private List<Element> elements(Collection<String> ids) {
        return graph.read("elements-by-id", Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> GraphRows.element(row.get("element").asNode()))
                .toList();
    }

    /** Keys of links of other datasets, by the element of this one that they hang on. */
    private Map<String, List<String>> foreignLinks(Collection<String> ids, String dataset) {
        return graph.read("foreign-links-of-elements", Map.of("ids", List.copyOf(ids), "dataset", dataset)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id").asString(),
                        Collectors.mapping(row -> row.get("link").asString("link without key"), Collectors.toList())));
    }

    private void write(Sent sent, Plan plan, Revisions.Now now, AuditLog.Intent intent) {
        long number = now.number() + 1;
        Revision last = Objects.requireNonNull(now.byDataset().get(plan.dataset()));
        Map<String, Object> revision = revision(last, plan, number, intent);
        Origin.People author = sent.author();
        Map<String, Object> set = Map.of(
                "number", number,
                "dataset", plan.dataset(),
                "author", author.author(),
                "role", author.role().word(),
                "cause", plan.set().cause(),
                "time", revision.get("time"),
                "changes", sent.body().path("changes").toString());
        graph.write(transaction -> {
            // First, so that of two that write at once one waits here and then begins again.
            transaction.run("create-revision", Map.of("properties", revision));
            DiffWriter.write(transaction, plan.diff());
            PeopleStore.write(transaction, plan.before(), plan.after().layer());
            transaction.run("create-people-change-set", Map.of("properties", set));
            return number;
        });
    }

    /** What the revision before declared of the source layer holds on: its tables are still those that were loaded last. */
    private Map<String, Object> revision(Revision last, Plan plan, long number, AuditLog.Intent intent) {
        Map<String, Object> properties = new HashMap<>(last.properties());
        properties.remove("since");
        properties.put("id", "revision." + number);
        properties.put("number", number);
        properties.put(
                "time", Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
        properties.put("cause", plan.set().cause());
        properties.put(Revision.AUDIT_ENTRY, intent.id());
        properties.put("summary", plan.diff().summary());
        properties.put("changes", plan.changes().stream().map(Change::line).toList());
        properties.put(
                "plans",
                plan.after().elements().stream()
                        .filter(element -> element.label() == Kind.PLAN)
                        .count());
        return properties;
    }

    /**
     * A set that was applied.
     *
     * @param changes JSON as it was sent
     */
    public record Applied(String author, String role, String changes) {}

    /** The set that made the data revision of that number; empty when it was made by a load. */
    public Optional<Applied> applied(long number) {
        return graph.read("people-change-set", Map.of("number", number)).stream()
                .map(row -> row.get("changeSet"))
                .map(Editing::applied)
                .findFirst();
    }

    private static Applied applied(Value set) {
        return new Applied(
                set.get("author").asString(),
                set.get("role").asString(),
                set.get("changes").asString());
    }
}
