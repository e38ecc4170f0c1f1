package plangraph.data.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/** {@code synonyms.csv}: spellings that search treats as one. */
final class SynonymTable {
    static final String FILE = "synonyms.csv";
    static final Set<String> COLUMNS = Set.of("spellings", "note");
    private static final LocalizedText EMPTY = new LocalizedText("空の表記があります", "holds an empty spelling");
    private static final LocalizedText ONE_EACH =
            new LocalizedText("表記と表記の間は ; 1つにしてください", "join the spellings by one ; each");
    private static final LocalizedText ALONE = new LocalizedText("表記が1つしかありません", "holds one spelling only");
    private static final LocalizedText TWO =
            new LocalizedText("2つ以上を ; でつないで書いてください", "name at least two, joined by ;");

    /** The groups of a folder of which nothing else is read. */
    static List<List<String>> read(Path folder, Faults faults) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.notExists(file)
                ? List.of()
                : CsvTable.read(file, file.toString(), COLUMNS, faults).stream()
                        .map(SynonymTable::spellings)
                        .toList();
    }

    static List<List<String>> groups(DatasetDraft draft) {
        return draft.synonyms().stream().map(SynonymTable::spellings).toList();
    }

    private static List<String> spellings(TableRow row) {
        return List.of(row.get("spellings").split(";", -1));
    }

    static void check(DatasetDraft draft, Faults faults) {
        for (TableRow row : draft.synonyms()) {
            if (spellings(row).stream().anyMatch(String::isBlank)) {
                row.fault(faults, "spellings", EMPTY, ONE_EACH);
            } else if (spellings(row).size() < 2) {
                row.fault(faults, "spellings", ALONE, TWO);
            }
        }
    }

    private SynonymTable() {}
}
