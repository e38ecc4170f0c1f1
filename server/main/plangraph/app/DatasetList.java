package plangraph.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import plangraph.app.settings.Settings;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetFolders;
import plangraph.data.source.DatasetReader;
import plangraph.data.source.InvalidDataset;
import plangraph.model.Fault;

/** Reads and validates the dataset folders, without a graph. */
final class DatasetList {
    /** So many are read together, and nothing is written when one of them has a fault; more than that do not fit into memory. */
    static final int FEW = 8;

    private final List<Path> folders;

    /** @param folders of datasets, or of folders of datasets */
    DatasetList(List<Path> folders) throws IOException {
        this.folders = DatasetFolders.expanded(folders);
    }

    /** @param further datasets beside those of the settings, or folders of them */
    static DatasetList of(Settings settings, BundledFiles bundled, List<Path> further) throws IOException {
        List<Path> folders = new ArrayList<>(settings.datasets().isEmpty() ? bundled.datasets() : settings.datasets());
        folders.addAll(further);
        return new DatasetList(folders);
    }

    List<Path> folders() {
        return folders;
    }

    boolean areMany() {
        return folders.size() > FEW;
    }

    List<Dataset> all() throws IOException, InvalidDataset {
        return DatasetReader.read(folders);
    }

    /** Reads and validates every folder; where there are many, with the memory of one. */
    void each(Consumer<Dataset> use) throws IOException, InvalidDataset {
        if (!areMany()) {
            all().forEach(use);
            return;
        }
        DatasetFolders many = new DatasetFolders(folders);
        List<Fault> faults = new ArrayList<>();
        for (Path folder : folders) {
            try {
                use.accept(many.read(folder));
            } catch (InvalidDataset e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidDataset(faults);
        }
    }
}
