package plangraph.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plangraph.fault.Faults;
import plangraph.model.Label;
import plangraph.model.RelationshipType;

/** Reads dataset folders and checks them against each other: a dataset may link to elements of another one. */
public final class DatasetReader {
    /** Part of the hash: raise it whenever the same tables come to mean other properties, so that old graphs are brought up to date. */
    private static final String FORMAT = "2";

    /** What the tables of one folder hold before anything was checked across tables. */
    record Draft(
            DatasetDescription description, Path folder, String shownAs, List<NodeRow> nodes, List<LinkRow> links) {}

    record NodeRow(Label label, Row row) {}

    record LinkRow(RelationshipType type, Row row) {}

    /**
     * Reads every folder.
     *
     * @throws BrokenDataset with all faults of all folders
     * @throws IOException when a file cannot be read at all
     */
    public static List<Dataset> read(List<Path> folders) throws IOException, BrokenDataset {
        Faults faults = new Faults();
        List<Draft> drafts = new ArrayList<>();
        for (Path folder : folders) {
            draft(folder, faults).ifPresent(drafts::add);
        }
        DatasetRules.check(drafts, faults);
        List<Dataset> datasets = new ArrayList<>();
        for (Draft draft : drafts) {
            datasets.add(dataset(draft, faults));
        }
        if (!faults.isEmpty()) {
            throw new BrokenDataset(faults.all());
        }
        return datasets;
    }

    private static Optional<Draft> draft(Path folder, Faults faults) throws IOException {
        String shownAs = shownAs(folder);
        if (!Files.isDirectory(folder)) {
            faults.add(
                    shownAs,
                    0,
                    0,
                    "is not a folder",
                    "name dataset folders, separated by commas, in PLANGRAPH_DATASETS");
            return Optional.empty();
        }
        Optional<DatasetDescription> description =
                DatasetDescription.read(folder.resolve("dataset.yaml"), shownAs + "/dataset.yaml", faults);
        List<NodeRow> nodes = new ArrayList<>();
        for (Path file : tables(folder.resolve("nodes"))) {
            String name = shownAs + "/nodes/" + file.getFileName();
            Optional<Label> label = Label.of(stem(file)).filter(l -> l != Label.DOCUMENT && l != Label.REVISION);
            if (label.isEmpty()) {
                faults.add(
                        name,
                        0,
                        0,
                        "no kind of element is called " + stem(file),
                        "name the table after its label, e.g. Measure.csv");
                continue;
            }
            Table.read(file, name, NodeTable.columns(label.get()), faults)
                    .forEach(row -> nodes.add(new NodeRow(label.get(), row)));
        }
        List<LinkRow> links = new ArrayList<>();
        for (Path file : tables(folder.resolve("links"))) {
            String name = shownAs + "/links/" + file.getFileName();
            Optional<RelationshipType> type = RelationshipType.of(stem(file)).filter(t -> t != RelationshipType.ABOUT);
            if (type.isEmpty()) {
                faults.add(
                        name,
                        0,
                        0,
                        "no type of relationship is called " + stem(file),
                        "name the table after its type, e.g. HAS_MEASURE.csv");
                continue;
            }
            Table.read(file, name, LinkTable.COLUMNS, faults).forEach(row -> links.add(new LinkRow(type.get(), row)));
        }
        return description.map(d -> new Draft(d, folder, shownAs, nodes, links));
    }

    private static Dataset dataset(Draft draft, Faults faults) throws IOException {
        DatasetDescription d = draft.description();
        return new Dataset(
                d.id(),
                d.title(),
                d.description(),
                d.licence(),
                d.attribution(),
                Elements.of(draft),
                LinkTable.links(draft),
                renames(draft, faults),
                synonyms(draft, faults),
                hash(draft.folder()));
    }

    private static Map<String, String> renames(Draft draft, Faults faults) throws IOException {
        Map<String, String> renames = new LinkedHashMap<>();
        Path file = draft.folder().resolve("renames.csv");
        if (Files.exists(file)) {
            for (Row row : Table.read(file, draft.shownAs() + "/renames.csv", Set.of("from", "to"), faults)) {
                renames.put(row.get("from"), row.get("to"));
            }
        }
        return renames;
    }

    private static List<List<String>> synonyms(Draft draft, Faults faults) throws IOException {
        Path file = draft.folder().resolve("synonyms.csv");
        if (!Files.exists(file)) {
            return List.of();
        }
        return Table.read(file, draft.shownAs() + "/synonyms.csv", Set.of("spellings", "note"), faults).stream()
                .map(row -> List.of(row.get("spellings").split(";")))
                .toList();
    }

    private static List<Path> tables(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    /** SHA-256 of all that loading reads from the folder. */
    public static String hash(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(tables(folder.resolve("nodes")));
        files.addAll(tables(folder.resolve("links")));
        for (String name : Arrays.asList("dataset.yaml", "renames.csv", "synonyms.csv")) {
            if (Files.exists(folder.resolve(name))) {
                files.add(folder.resolve(name));
            }
        }
        MessageDigest digest = sha256();
        digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
        for (Path file : files) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.csv$", "");
    }

    private static String shownAs(Path folder) {
        return folder.toString()
                .replaceFirst(
                        "^/", folder.getFileSystem().provider().getScheme().equals("file") ? "/" : "");
    }

    private DatasetReader() {}
}
