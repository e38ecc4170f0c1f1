package plangraph.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import plangraph.data.change.Diff;
import plangraph.data.change.ElementsInUse;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetFolders;
import plangraph.data.source.DatasetReader;
import plangraph.data.source.InvalidDataset;
import plangraph.data.source.Loader;
import plangraph.model.Fault;
import plangraph.model.text.Spelling;
import plangraph.store.Revision;
import plangraph.store.Revisions;

/**
 * Loads many datasets, each in a transaction of its own, with the memory of a few. What was applied before is known by its hash, so
 * a run that was killed goes on where it was. A dataset with faults is left out, and all faults are told at the end.
 */
final class BulkLoading {
    /** Datasets read while another is being written: one is enough to keep both busy, two even out their sizes. */
    private static final int AHEAD = 2;

    private final DatasetFolders folders;
    private final Loader loader;
    private final Revisions revisions;
    private final Spelling spelling;
    private final Set<String> applied;
    private final List<Fault> faults = new ArrayList<>();
    private final BulkProgress progress;
    private long number;

    BulkLoading(DatasetFolders folders, Loader loader, Revisions revisions, BulkProgress progress) {
        this.folders = folders;
        this.loader = loader;
        this.revisions = revisions;
        this.progress = progress;
        Revisions.Now now = revisions.read();
        this.spelling = Loader.spelling(folders.synonyms(), folders.ids(), now);
        // With other synonyms, what has not changed is to be searched by another text.
        this.applied = spelling.foldsAs(now.spelling())
                ? now.all().stream().map(Revision::contentHash).collect(Collectors.toSet())
                : Set.of();
        this.number = now.number();
    }

    /** A dataset and what it adds, where the graph has none of it; its folder alone when it is there already. */
    private sealed interface Read {
        record New(Dataset dataset, Diff diff) implements Read {}

        record Other(Dataset dataset) implements Read {}

        record Unchanged() implements Read {}

        record Broken(List<Fault> faults) implements Read {}
    }

    void run(String cause) throws IOException, ElementsInUse, InvalidDataset {
        Deque<Future<Read>> ahead = new ArrayDeque<>();
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            try {
                for (Path folder : folders.all()) {
                    ahead.add(reader.submit(() -> read(folder)));
                    if (ahead.size() > AHEAD) {
                        apply(ahead.remove(), cause);
                    }
                }
                while (!ahead.isEmpty()) {
                    apply(ahead.remove(), cause);
                }
            } finally {
                ahead.forEach(waiting -> waiting.cancel(false));
            }
        }
        progress.end();
        revisions.refresh();
        if (!faults.isEmpty()) {
            throw new InvalidDataset(faults);
        }
    }

    private Read read(Path folder) throws IOException {
        if (applied.contains(DatasetReader.hash(folder))) {
            return new Read.Unchanged();
        }
        try {
            Dataset dataset = folders.read(folder);
            boolean isNew = !revisions.read().byDataset().containsKey(dataset.id());
            return isNew ? new Read.New(dataset, loader.ofNew(dataset, spelling)) : new Read.Other(dataset);
        } catch (InvalidDataset e) {
            return new Read.Broken(e.faults());
        }
    }

    private void apply(Future<Read> read, String cause) throws IOException, ElementsInUse {
        switch (result(read)) {
            case Read.New added -> {
                number++;
                loader.add(added.dataset(), added.diff(), number, cause);
                progress.loaded(added.diff().size());
            }
            case Read.Other other -> {
                Diff diff = loader.apply(other.dataset(), spelling, revisions.refresh(), cause);
                number = revisions.refresh().number();
                DatasetLoading.conflicts(other.dataset().id(), diff).forEach(progress::say);
                progress.loaded(diff.size());
            }
            case Read.Unchanged ignored -> progress.unchanged();
            case Read.Broken broken -> {
                faults.addAll(broken.faults());
                progress.broken();
            }
        }
    }

    private static Read result(Future<Read> read) throws IOException {
        try {
            return read.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while loading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
