package plangraph.data.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import plangraph.data.change.RecordBuilder;
import plangraph.model.Faults;
import plangraph.model.text.Sha256;
import plangraph.model.text.SpellingForms;

/** Reads dataset folders and checks them against each other: a dataset may link to elements of another one. */
public final class DatasetReader {
    /** Part of the hash: raise it whenever the same tables come to mean other properties, so that old graphs are brought up to date. */
    private static final String FORMAT = "4";

    /** What loading reads beside {@code nodes/} and {@code links/}. */
    private static final List<String> SINGLE_FILES =
            List.of("dataset.yaml", "renames.csv", "synonyms.csv", "lacks.csv");

    /**
     * Reads every folder.
     *
     * @throws InvalidDataset with all faults of all folders
     * @throws IOException when a file cannot be read at all
     */
    public static List<Dataset> read(List<Path> folders) throws IOException, InvalidDataset {
        Faults faults = new Faults();
        List<DatasetDraft> drafts = new ArrayList<>();
        for (Path folder : folders) {
            DraftReader.read(folder, faults).ifPresent(drafts::add);
        }
        DatasetRules.check(drafts, faults);
        if (!faults.isEmpty()) {
            throw new InvalidDataset(faults.all());
        }
        List<Dataset> datasets = new ArrayList<>();
        for (DatasetDraft draft : drafts) {
            datasets.add(dataset(draft));
        }
        return datasets;
    }

    static Dataset dataset(DatasetDraft draft) throws IOException {
        DatasetDescription d = draft.description();
        return new Dataset(
                d.id(),
                d.title(),
                d.description(),
                d.licence(),
                d.attribution(),
                RecordBuilder.elements(draft.changes(), d.id()),
                RecordBuilder.links(draft.changes(), d.id()),
                RenameTable.renames(draft),
                SynonymTable.groups(draft),
                LackTable.lacks(draft),
                DatasetNotes.of(draft),
                hash(draft.folder()));
    }

    /** SHA-256 of all that loading reads from the folder. */
    public static String hash(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(DraftReader.tables(folder.resolve("nodes")));
        files.addAll(DraftReader.tables(folder.resolve("links")));
        SINGLE_FILES.stream().map(folder::resolve).filter(Files::exists).forEach(files::add);
        MessageDigest digest = Sha256.digest();
        digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
        // Folded text is stored: with other forms of words it is made anew.
        digest.update(SpellingForms.shippedFingerprint().getBytes(StandardCharsets.UTF_8));
        for (Path file : files.stream().filter(Files::isRegularFile).toList()) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private DatasetReader() {}
}
