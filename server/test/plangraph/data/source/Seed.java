package plangraph.data.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plangraph.data.change.WrittenFields;
import plangraph.model.Faults;

/** The datasets that ship, as they lie in {@code seed/}. */
public final class Seed {
    static final Path ISESAKI = Path.of("seed/isesaki");
    static final Path SDG = Path.of("seed/sdg");

    /** Both datasets as they are loaded. */
    static List<Dataset> datasets() throws IOException, InvalidDataset {
        return DatasetReader.read(List.of(SDG, ISESAKI));
    }

    static Dataset isesaki() throws IOException, InvalidDataset {
        return datasets().getLast();
    }

    /** The rows of a table of Isesaki, e.g. {@code links/ALIGNS_WITH.csv}. */
    public static List<WrittenFields> rows(String table) {
        return rows(ISESAKI.resolve(table));
    }

    public static List<WrittenFields> rows(Path file) {
        Faults faults = new Faults();
        try (var lines = Files.lines(file)) {
            Set<String> columns = Set.of(lines.findFirst().orElseThrow().split(","));
            List<TableRow> rows = CsvTable.read(file, file.toString(), columns, faults);
            if (!faults.isEmpty()) {
                throw new AssertionError(faults.all());
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DatasetDescription.SourceDocument> documents() throws IOException {
        Optional<DatasetDescription> description =
                DatasetDescription.read(ISESAKI.resolve("dataset.yaml"), "dataset.yaml", new Faults());
        return description.orElseThrow().documents();
    }

    /** 62-66;144 as numbers. */
    static List<Integer> lines(String cell) {
        List<Integer> lines = new ArrayList<>();
        for (String range : cell.split(";")) {
            String[] ends = range.split("-");
            for (int line = Integer.parseInt(ends[0]); line <= Integer.parseInt(ends[ends.length - 1]); line++) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Seed() {}
}
