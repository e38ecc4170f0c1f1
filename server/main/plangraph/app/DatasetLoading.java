package plangraph.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plangraph.data.change.Diff;
import plangraph.data.change.ElementsInUse;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetFolders;
import plangraph.data.source.DatasetReader;
import plangraph.data.source.InvalidDataset;
import plangraph.data.source.Loader;
import plangraph.model.LocalizedText;
import plangraph.model.text.Spelling;
import plangraph.query.InvalidQueries;
import plangraph.store.Graph;
import plangraph.store.Revision;
import plangraph.store.Revisions;

/** Brings the graph to what the dataset folders say. */
final class DatasetLoading {
    private final DatasetList datasets;
    private final Revisions revisions;
    private final Progress progress;
    private final Loader loader;
    private Optional<List<Dataset>> readAhead = Optional.empty();

    DatasetLoading(DatasetList datasets, Graph graph, Revisions revisions, Progress progress) {
        this.datasets = datasets;
        this.revisions = revisions;
        this.progress = progress;
        this.loader = new Loader(graph, Clock.systemUTC());
    }

    /** How many there are, and each of them; nothing where there are none. */
    static List<LocalizedText> conflicts(String dataset, Diff diff) {
        if (diff.conflicts().isEmpty()) {
            return List.of();
        }
        List<LocalizedText> lines = new ArrayList<>();
        lines.add(LocalizedText.of(
                "データセット %s: 元の表と人の変更の食い違い %s件",
                "Dataset %s: %s conflicts between the source and people",
                dataset,
                diff.conflicts().size()));
        diff.conflicts().forEach(conflict -> lines.add(conflict.told()));
        return lines;
    }

    /** Reads what {@link #apply} will need when the graph is empty: worth while as long as Neo4j is still opening. */
    void readAhead() throws IOException, InvalidDataset {
        if (!datasets.areMany()) {
            readAhead = Optional.of(datasets.all());
        }
    }

    /** Makes constraints and indexes. */
    void prepareSchema() {
        loader.prepareSchema();
    }

    /** Counts what the gap rules find in the graph as it is. */
    @FunctionalInterface
    interface GapCount {
        List<String> lines() throws InvalidQueries;
    }

    /**
     * Loads every dataset that differs from what the graph holds.
     *
     * @param before the state of the graph, just looked at
     */
    void apply(Revisions.Now before, String cause, GapCount gaps)
            throws IOException, InvalidDataset, ElementsInUse, InvalidQueries {
        if (datasets.areMany()) {
            bulk(cause);
            return;
        }
        if (isCurrent(before)) {
            prepareFor(before);
            progress.done(
                    LocalizedText.of("データセット: 変更なし、データ版 %s", "Datasets: unchanged, data revision %s", before.name()));
            return;
        }
        List<Dataset> read = readAhead.isPresent() ? readAhead.get() : datasets.all();
        Spelling spelling = Loader.spelling(read, before);
        List<String> gapsBefore = before.all().isEmpty() ? List.of() : gaps.lines();
        loader.prepareSchema();
        Revisions.Now now = before;
        for (Dataset dataset : read) {
            Diff diff = loader.apply(dataset, spelling, now, cause, gapsBefore);
            now = revisions.reread();
            progress.done(LocalizedText.of("データセット %s: %s", "Dataset %s: %s", dataset.id(), diff.told()));
            conflicts(dataset.id(), diff).forEach(progress::begun);
        }
        prepareFor(now);
        sampleIndexes();
        progress.done(LocalizedText.of("データ版 %s", "Data revision %s", now.name()));
    }

    /** What a load leaves beside the data: what came from a backup is to be asked as fast. */
    void prepareRestored() {
        prepareFor(revisions.reread());
        sampleIndexes();
    }

    /** Also where nothing is to be loaded: a load of many may have been broken off before its end, where the indexes come. */
    private void prepareFor(Revisions.Now now) {
        if (now.all().size() > DatasetList.FEW) {
            loader.prepareForMany();
        }
    }

    /** What was applied before is found out on the way; the indexes come last, since to fill them at once is cheaper. */
    private void bulk(String cause) throws IOException, InvalidDataset, ElementsInUse {
        revisions.refresh();
        loader.prepareSchema();
        BulkProgress bar = progress.ofMany(datasets.folders().size());
        new BulkLoading(new DatasetFolders(datasets.folders()), loader, revisions, bar).run(cause);
        loader.prepareForMany();
        sampleIndexes();
        progress.done(
                LocalizedText.of("データ版 %s", "Data revision %s", revisions.read().name()));
    }

    private void sampleIndexes() {
        if (!loader.sampleIndexes()) {
            progress.begun(new LocalizedText(
                    "この Neo4j では、索引をすぐに数えることができませんでした（管理者は db.prepareForReplanning で数えられます）。数え終わるまで、答えが遅いことがあります",
                    "This Neo4j could not update its index statistics at once (an administrator can, with db.prepareForReplanning);"
                            + " answers may be slow until it does"));
        }
    }

    /** Whether the tables are, byte for byte, those that were applied last; then nothing needs reading. */
    private boolean isCurrent(Revisions.Now now) throws IOException {
        Set<String> applied = now.all().stream().map(Revision::contentHash).collect(Collectors.toSet());
        for (Path folder : datasets.folders()) {
            if (!applied.contains(DatasetReader.hash(folder))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What {@link #apply} would change.
     *
     * @param lines one for each change, or for each dataset where there are many: nobody reads a million
     * @param conflicts between the source and people, one line each
     * @param changes how many
     */
    record Preview(List<String> lines, List<LocalizedText> conflicts, long changes) {}

    Preview dryRun() throws IOException, InvalidDataset {
        DatasetFolders all = new DatasetFolders(datasets.folders());
        Revisions.Now now = revisions.refresh();
        Spelling spelling = Loader.spelling(all.synonyms(), all.ids(), now);
        List<String> lines = new ArrayList<>();
        List<LocalizedText> conflicts = new ArrayList<>();
        long[] changes = {0};
        datasets.each(dataset -> {
            Diff diff = loader.diff(dataset, spelling, now);
            changes[0] += diff.size();
            lines.addAll(
                    datasets.areMany() && !diff.isEmpty()
                            ? List.of(dataset.id() + ": " + diff.summary())
                            : diff.lines());
            conflicts.addAll(conflicts(dataset.id(), diff));
        });
        return new Preview(lines, conflicts, changes[0]);
    }
}
