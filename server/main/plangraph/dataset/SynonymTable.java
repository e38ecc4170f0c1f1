package plangraph.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import plangraph.fault.Faults;
import plangraph.model.Words;

/** {@code synonyms.csv}: spellings that search treats as one. */
final class SynonymTable {
    static final String FILE = "synonyms.csv";
    static final Set<String> COLUMNS = Set.of("spellings", "note");
    private static final Words EMPTY = new Words("空の表記があります", "holds an empty spelling");
    private static final Words ONE_EACH = new Words("表記と表記の間は ; 1つにしてください", "join the spellings by one ; each");
    private static final Words ALONE = new Words("表記が1つしかありません", "holds one spelling only");
    private static final Words TWO = new Words("2つ以上を ; でつないで書いてください", "name at least two, joined by ;");

    /** The groups of a folder of which nothing else is read. */
    static List<List<String>> read(Path folder, Faults faults) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.notExists(file)
                ? List.of()
                : Table.read(file, file.toString(), COLUMNS, faults).stream()
                        .map(SynonymTable::spellings)
                        .toList();
    }

    static List<List<String>> groups(Draft draft) {
        return draft.synonyms().stream().map(SynonymTable::spellings).toList();
    }

    private static List<String> spellings(Row row) {
        return List.of(row.get("spellings").split(";", -1));
    }

    static void check(Draft draft, Faults faults) {
        for (Row row : draft.synonyms()) {
            if (spellings(row).stream().anyMatch(String::isBlank)) {
                row.fault(faults, "spellings", EMPTY, ONE_EACH);
            } else if (spellings(row).size() < 2) {
                row.fault(faults, "spellings", ALONE, TWO);
            }
        }
    }

    private SynonymTable() {}
}
