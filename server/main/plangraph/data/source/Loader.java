package plangraph.data.source;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import plangraph.data.change.Diff;
import plangraph.data.change.DiffWriter;
import plangraph.data.change.ElementsInUse;
import plangraph.data.change.StoredDataset;
import plangraph.data.edit.PeopleLayer;
import plangraph.data.edit.PeopleStore;
import plangraph.model.Element;
import plangraph.model.text.Spelling;
import plangraph.store.Graph;
import plangraph.store.Revision;
import plangraph.store.Revisions;

/**
 * Brings the graph to what a dataset says.
 *
 * <ol>
 *   <li>Reads what the graph holds of this dataset.
 *   <li>Compares, property by property. No difference: nothing is written, the data revision stays.
 *   <li>Writes all differences and the new {@code Revision} in one transaction, so that a crash leaves the old revision or the new one.
 * </ol>
 *
 * The people's layer is put over what the tables say before anything is compared, so that nothing of it is lost. Only elements
 * and links that carry the dataset's id are touched. An id that the dataset lists as renamed keeps its node, and what people changed
 * goes on with it.
 */
public final class Loader {
    private final Graph graph;
    private final PeopleStore people;
    private final Clock clock;

    public Loader(Graph graph, Clock clock) {
        this.graph = graph;
        this.people = new PeopleStore(graph);
        this.clock = clock;
    }

    /** What loading needs; harmless when it exists. */
    public void prepareSchema() {
        Indexes.forLoading(graph);
    }

    /** What asking needs in a graph of many datasets; harmless when it exists. */
    public void prepareForMany() {
        Indexes.forMany(graph);
    }

    /** What asking needs after a load: see {@link Indexes#sample}. */
    public boolean sampleIndexes() {
        return Indexes.sample(graph);
    }

    /** Spellings as they will be once these datasets are loaded: theirs, and those of what else the graph holds. */
    public static Spelling spelling(List<Dataset> datasets, Revisions.Now now) {
        Set<String> ids = datasets.stream().map(Dataset::id).collect(Collectors.toSet());
        return spelling(
                datasets.stream()
                        .flatMap(dataset -> dataset.synonyms().stream())
                        .toList(),
                ids,
                now);
    }

    /** @param ids of the datasets whose synonyms these are */
    public static Spelling spelling(List<List<String>> theirs, Set<String> ids, Revisions.Now now) {
        List<List<String>> synonyms = new ArrayList<>(theirs);
        now.all().stream()
                .filter(revision -> !ids.contains(revision.dataset()))
                .forEach(revision -> synonyms.addAll(revision.pairs("synonyms")));
        return new Spelling(synonyms);
    }

    /** What {@link #apply} would change; where people and the source differ is among its conflicts. */
    public Diff diff(Dataset dataset, Spelling spelling, Revisions.Now now) {
        return comparison(dataset, spelling, now).diff();
    }

    /**
     * What the tables and the people's layer come to, beside the graph.
     *
     * @param before the people's layer as it is stored
     */
    private record Comparison(Diff diff, PeopleLayer before, PeopleLayer.Effective after) {}

    private Comparison comparison(Dataset dataset, Spelling spelling, Revisions.Now now) {
        StoredDataset old = StoredDataset.read(graph, dataset.id());
        PeopleLayer layer = people.layer(dataset.id());
        PeopleLayer.Effective after = layer.renamed(id -> dataset.renames().getOrDefault(now.today(id), now.today(id)))
                .over(dataset.elements(), dataset.links());
        Diff diff = between(old, dataset, after, spelling).withConflicts(after.conflicts());
        return new Comparison(diff, layer, after);
    }

    private static Diff between(
            StoredDataset old, Dataset dataset, PeopleLayer.Effective effective, Spelling spelling) {
        StoredDataset stored = StoredDataset.of(effective.elements(), effective.links(), spelling);
        IdRenaming renaming = IdRenaming.pending(dataset.renames(), old.elements(), stored.elements());
        Diff diff = Diff.between(
                renaming.elements(old.elements()), renaming.links(old.links()), stored.elements(), stored.links());
        return diff.withRenamed(renaming.ids());
    }

    /**
     * Applies the dataset.
     *
     * @param spelling see {@link #spelling}
     * @return the difference; empty when the graph already was what the dataset says
     * @throws ElementsInUse when an element is to go that something outside the dataset links to
     */
    public Diff apply(Dataset dataset, Spelling spelling, Revisions.Now now, String cause) throws ElementsInUse {
        return apply(dataset, spelling, now, cause, List.of());
    }

    /** @param gaps what the gap rules found before, kept with the revision so that the next count has something to stand beside */
    public Diff apply(Dataset dataset, Spelling spelling, Revisions.Now now, String cause, List<String> gaps)
            throws ElementsInUse {
        Revision last = now.byDataset().get(dataset.id());
        // A statement that a cold planner meets first costs a third of a second: what was never loaded is not looked
        // for.
        Comparison comparison = last == null ? comparisonOfNew(dataset, spelling) : comparison(dataset, spelling, now);
        Diff diff = comparison.diff();
        if (diff.isEmpty() && last != null && last.contentHash().equals(dataset.contentHash())) {
            return diff;
        }
        if (!comparison.after().stranded().isEmpty()) {
            throw ElementsInUse.byPeople(comparison.after().stranded());
        }
        refuseToCutOff(dataset, diff);
        Map<String, Object> revision = RevisionProperties.of(
                dataset, comparison.after().elements(), diff, now.number() + 1, Instant.now(clock), cause);
        revision.put(Revision.GAPS_BEFORE, gaps);
        graph.write(transaction -> {
            DiffWriter.write(transaction, diff);
            PeopleStore.write(
                    transaction, comparison.before(), comparison.after().layer());
            return transaction.run("create-revision", Map.of("properties", revision));
        });
        return diff;
    }

    /** The difference to a graph that holds nothing of the dataset. */
    public Diff ofNew(Dataset dataset, Spelling spelling) {
        return comparisonOfNew(dataset, spelling).diff();
    }

    private static Comparison comparisonOfNew(Dataset dataset, Spelling spelling) {
        PeopleLayer none = PeopleLayer.empty(dataset.id());
        PeopleLayer.Effective after = none.over(dataset.elements(), dataset.links());
        return new Comparison(between(new StoredDataset(List.of(), List.of()), dataset, after, spelling), none, after);
    }

    /**
     * Writes a dataset of which the graph holds nothing, as one of many. Its revision tells its sums only: 1,741 lists of all that
     * came would be a fifth of the store, and nobody reads them.
     *
     * @param diff see {@link #ofNew}
     */
    public void add(Dataset dataset, Diff diff, long number, String cause) {
        Map<String, Object> revision =
                RevisionProperties.ofOneOfMany(dataset, dataset.elements(), diff, number, Instant.now(clock), cause);
        graph.write(transaction -> {
            DiffWriter.write(transaction, diff);
            return transaction.run("create-revision", Map.of("properties", revision));
        });
    }

    private void refuseToCutOff(Dataset dataset, Diff diff) throws ElementsInUse {
        if (diff.removedElements().isEmpty()) {
            return;
        }
        List<String> ids = diff.removedElements().stream().map(Element::id).toList();
        List<Record> foreign = graph.read("foreign-links-of-elements", Map.of("ids", ids, "dataset", dataset.id()));
        if (!foreign.isEmpty()) {
            throw new ElementsInUse(foreign.stream()
                    .map(row ->
                            row.get("id").asString() + " (" + row.get("link").asString("link without key") + ")")
                    .toList());
        }
    }
}
