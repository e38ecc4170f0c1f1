package plangraph.data.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plangraph.data.change.ChangeSet;
import plangraph.data.change.ElementChange;
import plangraph.data.change.LinkChange;
import plangraph.data.change.Operation;
import plangraph.data.change.Origin;
import plangraph.data.change.RecordBuilder;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.Property;
import plangraph.model.RelationshipType;

/** Reads the tables of one dataset folder. A table that is not there is an empty one. */
final class DraftReader {
    private static final String DESCRIPTION = "dataset.yaml";
    private static final LocalizedText NO_FOLDER = new LocalizedText("フォルダーではありません", "is not a folder");
    private static final LocalizedText FOLDERS = new LocalizedText(
            "PLANGRAPH_DATASETS にデータセットのフォルダーをコンマで区切って書いてください",
            "name dataset folders, separated by commas, in PLANGRAPH_DATASETS");
    private static final LocalizedText LABELS = LocalizedText.of(
            "Measure.csv のように、種類の名前をファイル名にしてください。使えるのは %s です",
            "name the table after its label, e.g. Measure.csv; use one of %s",
            Arrays.stream(Kind.values())
                    .filter(Kind::hasTable)
                    .map(Kind::word)
                    .sorted()
                    .toList());
    private static final LocalizedText TYPES = LocalizedText.of(
            "HAS_MEASURE.csv のように、型の名前をファイル名にしてください。使えるのは %s です",
            "name the table after its type, e.g. HAS_MEASURE.csv; use one of %s",
            Arrays.stream(RelationshipType.values())
                    .filter(type -> type != RelationshipType.ABOUT)
                    .map(RelationshipType::name)
                    .sorted()
                    .toList());

    private final Path folder;
    private final String shownAs;
    private final Faults faults;

    private DraftReader(Path folder, Faults faults) {
        this.folder = folder;
        this.shownAs = folder.toString();
        this.faults = faults;
    }

    /** Empty when the folder has no readable {@code dataset.yaml}; the faults of its tables are found all the same. */
    static Optional<DatasetDraft> read(Path folder, Faults faults) throws IOException {
        return new DraftReader(folder, faults).draft();
    }

    private Optional<DatasetDraft> draft() throws IOException {
        if (!Files.isDirectory(folder)) {
            faults.add(shownAs, 0, 0, NO_FOLDER, FOLDERS);
            return Optional.empty();
        }
        Optional<DatasetDescription> description =
                DatasetDescription.read(folder.resolve(DESCRIPTION), shownAs + "/" + DESCRIPTION, faults);
        List<ElementChange> elements = elements();
        List<LinkChange> links = links();
        List<TableRow> renames = table("renames.csv", RenameTable.COLUMNS);
        List<TableRow> synonyms = table(SynonymTable.FILE, SynonymTable.COLUMNS);
        List<TableRow> lacks = table("lacks.csv", LackTable.COLUMNS);
        // With a fault in the description the tables are checked all the same; nothing comes of it but their faults.
        Optional<DatasetDescription> orStandIn = Files.exists(folder.resolve(DESCRIPTION))
                ? description.or(() -> standIn(elements, links))
                : description;
        return orStandIn.map(
                d -> new DatasetDraft(d, folder, shownAs, changes(d, elements, links), renames, synonyms, lacks));
    }

    /** A description with the id and the documents that the tables show; empty when no element has an id. */
    private static Optional<DatasetDescription> standIn(List<ElementChange> elements, List<LinkChange> links) {
        return elements.stream()
                .map(ElementChange::id)
                .filter(id -> id.indexOf('.') > 0)
                .findFirst()
                .map(id -> id.substring(0, id.indexOf('.')))
                .map(id -> new DatasetDescription(id, NO_FOLDER, NO_FOLDER, "", "", documents(id, elements, links)));
    }

    private static List<DatasetDescription.SourceDocument> documents(
            String dataset, List<ElementChange> elements, List<LinkChange> links) {
        return Stream.concat(
                        elements.stream().map(ElementChange::fields),
                        links.stream().map(LinkChange::fields))
                .flatMap(fields -> Stream.of(fields.get("document"), fields.get("otherDocument")))
                .filter(id -> id.startsWith(dataset + "."))
                .distinct()
                .map(id -> new DatasetDescription.SourceDocument(
                        id, id, null, null, null, "adopted", null, null, null, null, null))
                .toList();
    }

    private ChangeSet changes(DatasetDescription description, List<ElementChange> elements, List<LinkChange> links) {
        List<ElementChange> all = new ArrayList<>(description.documents(shownAs + "/" + DESCRIPTION));
        all.addAll(elements);
        return new ChangeSet(new Origin.Source(description.id()), "", all, links);
    }

    private List<ElementChange> elements() throws IOException {
        List<ElementChange> elements = new ArrayList<>();
        for (Path file : tables(folder.resolve("nodes"))) {
            String name = shownAs + "/nodes/" + file.getFileName();
            Optional<Kind> label = Kind.of(stem(file)).filter(Kind::hasTable);
            if (label.isEmpty()) {
                LocalizedText problem =
                        LocalizedText.of("「%s」という種類の要素はありません", "no kind of element is called %s", stem(file));
                faults.add(name, 0, 0, problem, LABELS);
            } else {
                CsvTable.read(file, name, columns(label.get()), faults)
                        .forEach(row -> elements.add(new ElementChange(Operation.ADD, label.get(), row)));
            }
        }
        return elements;
    }

    private static Set<String> columns(Kind label) {
        return label.columns().stream().map(Property::word).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<LinkChange> links() throws IOException {
        List<LinkChange> links = new ArrayList<>();
        for (Path file : tables(folder.resolve("links"))) {
            String name = shownAs + "/links/" + file.getFileName();
            Optional<RelationshipType> type = RelationshipType.of(stem(file)).filter(t -> t != RelationshipType.ABOUT);
            if (type.isEmpty()) {
                LocalizedText problem =
                        LocalizedText.of("「%s」という型のつながりはありません", "no type of relationship is called %s", stem(file));
                faults.add(name, 0, 0, problem, TYPES);
            } else {
                CsvTable.read(file, name, RecordBuilder.LINK_FIELDS, faults)
                        .forEach(row -> links.add(new LinkChange(Operation.ADD, type.get(), row)));
            }
        }
        return links;
    }

    private List<TableRow> table(String name, Set<String> columns) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? CsvTable.read(file, shownAs + "/" + name, columns, faults) : List.of();
    }

    static List<Path> tables(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.csv$", "");
    }
}
