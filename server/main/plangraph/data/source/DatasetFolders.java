package plangraph.data.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plangraph.data.change.ElementChange;
import plangraph.data.change.LinkChange;
import plangraph.data.change.RecordBuilder;
import plangraph.data.change.WrittenFields;
import plangraph.model.Faults;

/** Many dataset folders, read one at a time: of the others only those are read again that the one links to. */
public final class DatasetFolders {
    private static final String DESCRIPTION = "dataset.yaml";
    private static final List<String> REFERENCES = List.of("from", "to", "plan", "document", "otherDocument");

    private final List<Path> folders;
    private final Map<String, Path> byId = new HashMap<>();
    private final List<List<String>> synonyms = new ArrayList<>();

    /** @throws InvalidDataset when a folder has no readable description, or two have one id */
    public DatasetFolders(List<Path> folders) throws IOException, InvalidDataset {
        this.folders = List.copyOf(folders);
        Faults faults = new Faults();
        for (Path folder : folders) {
            Path file = folder.resolve(DESCRIPTION);
            Optional<DatasetDescription> description = DatasetDescription.read(file, file.toString(), faults);
            if (description.isPresent() && byId.put(description.get().id(), folder) != null) {
                faults.add(
                        file.toString(),
                        0,
                        0,
                        DatasetRules.sameId(description.get().id()),
                        DatasetRules.ID_OF_ITS_OWN);
            }
            synonyms.addAll(SynonymTable.read(folder, faults));
        }
        refuse(faults);
    }

    /** The folders themselves, and those within a folder that is no dataset but holds some. */
    public static List<Path> expanded(List<Path> folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> within = isDataset(folder) || !Files.isDirectory(folder) ? List.of() : within(folder);
            all.addAll(within.isEmpty() ? List.of(folder) : within);
        }
        return all;
    }

    private static boolean isDataset(Path folder) {
        return Files.exists(folder.resolve(DESCRIPTION));
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(DatasetFolders::isDataset).sorted().toList();
        }
    }

    public List<Path> all() {
        return folders;
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    /** Spellings of all of them, for a search field is made with every one. */
    public List<List<String>> synonyms() {
        return synonyms;
    }

    /** @throws InvalidDataset with every fault of this folder */
    public Dataset read(Path folder) throws IOException, InvalidDataset {
        Faults faults = new Faults();
        Optional<DatasetDraft> draft = DraftReader.read(folder, faults);
        if (draft.isEmpty()) {
            refuse(faults);
        }
        DatasetDraft own = draft.orElseThrow();
        List<DatasetDraft> others = new ArrayList<>();
        for (Path other : linkedTo(own)) {
            DraftReader.read(other, faults).ifPresent(others::add);
        }
        DatasetRules.check(List.of(own), others, faults);
        refuse(faults);
        return DatasetReader.dataset(own);
    }

    private static void refuse(Faults faults) throws InvalidDataset {
        if (!faults.isEmpty()) {
            throw new InvalidDataset(faults.all());
        }
    }

    private Set<Path> linkedTo(DatasetDraft draft) {
        String own = draft.description().id() + ".";
        Set<Path> others = new LinkedHashSet<>();
        Stream.concat(
                        draft.changes().elements().stream().map(ElementChange::fields),
                        draft.changes().links().stream().map(LinkChange::fields))
                .flatMap(DatasetFolders::references)
                .filter(id -> !id.startsWith(own))
                .distinct()
                .forEach(id -> home(id).ifPresent(others::add));
        return others;
    }

    private static Stream<String> references(WrittenFields row) {
        return Stream.concat(REFERENCES.stream().map(row::get), RecordBuilder.ids(row.get("about")).stream())
                .filter(id -> !id.isEmpty());
    }

    /** An element's id begins with that of its dataset, which may have dots of its own. */
    private Optional<Path> home(String id) {
        for (int dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
            Path folder = byId.get(id.substring(0, dot));
            if (folder != null) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
