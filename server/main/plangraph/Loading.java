package plangraph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import plangraph.catalogue.BrokenQueries;
import plangraph.dataset.BrokenDataset;
import plangraph.dataset.Dataset;
import plangraph.dataset.DatasetReader;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.load.Diff;
import plangraph.load.LinksOfPeople;
import plangraph.load.Loader;
import plangraph.text.Spelling;

/** Brings the graph to what the dataset folders say. */
final class Loading {
    private final List<Path> folders;
    private final Revisions revisions;
    private final Progress progress;
    private final Loader loader;
    private Optional<List<Dataset>> readAhead = Optional.empty();

    Loading(List<Path> folders, Graph graph, Revisions revisions, Progress progress) {
        this.folders = List.copyOf(folders);
        this.revisions = revisions;
        this.progress = progress;
        this.loader = new Loader(graph, Clock.systemUTC());
    }

    /** Reads and validates every folder. */
    List<Dataset> datasets() throws IOException, BrokenDataset {
        return DatasetReader.read(folders);
    }

    /** Reads what {@link #apply} will need when the graph is empty: worth while as long as Neo4j is still opening. */
    void readAhead() throws IOException, BrokenDataset {
        readAhead = Optional.of(datasets());
    }

    /** Makes constraints and indexes. */
    void prepareSchema() {
        loader.prepareSchema();
    }

    /** Counts what the gap rules find in the graph as it is. */
    @FunctionalInterface
    interface GapCount {
        List<String> lines() throws BrokenQueries;
    }

    /** Loads every dataset that differs from what the graph holds. */
    void apply(String cause, GapCount gaps) throws IOException, BrokenDataset, LinksOfPeople, BrokenQueries {
        if (isCurrent()) {
            progress.done(
                    "Datasets: unchanged, data revision " + revisions.read().name());
            return;
        }
        List<Dataset> datasets = readAhead.isPresent() ? readAhead.get() : datasets();
        Spelling spelling = Loader.spelling(datasets, revisions.read());
        List<String> gapsBefore = revisions.read().all().isEmpty() ? List.of() : gaps.lines();
        loader.prepareSchema();
        for (Dataset dataset : datasets) {
            Diff diff = loader.apply(dataset, spelling, revisions.read(), cause, gapsBefore);
            revisions.refresh();
            progress.done("Dataset " + dataset.id() + ": " + (diff.isEmpty() ? "unchanged" : diff.summary()));
        }
        progress.done("Data revision " + revisions.read().name());
    }

    /** Whether the tables are, byte for byte, those that were applied last; then nothing needs reading. */
    private boolean isCurrent() throws IOException {
        var now = revisions.refresh();
        for (Path folder : folders) {
            String hash = DatasetReader.hash(folder);
            if (now.all().stream().noneMatch(revision -> revision.contentHash().equals(hash))) {
                return false;
            }
        }
        return true;
    }

    /** What {@link #apply} would change, line by line. */
    List<String> dryRun() throws IOException, BrokenDataset {
        List<Dataset> datasets = datasets();
        Spelling spelling = Loader.spelling(datasets, revisions.refresh());
        return datasets.stream()
                .flatMap(dataset -> loader.diff(dataset, spelling).lines().stream())
                .toList();
    }
}
