package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plangraph.model.Fault;
import plangraph.testing.DatasetFolder;

/** Each folder of {@code test-resources/datasets} breaks one rule; its {@code faults.txt} says what a reader is told. */
final class BrokenDatasetTest {
    private static final Path FOLDER = Path.of("server/test-resources/datasets");

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFaultIsToldWithItsPlaceAndRemedy(Path folder) throws IOException {
        assertEquals(expected(folder, "faults.txt"), String.join("\n", faultsOf(folder)));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFaultIsToldInJapaneseToo(Path folder) throws IOException {
        List<String> told = broken(folder).told().stream()
                .map(words -> words.in(Locale.JAPAN))
                .toList();
        assertEquals(expected(folder, "faults.ja.txt"), String.join("\n", told));
    }

    private static String expected(Path folder, String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(line -> folder + "/" + line)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertEquals(
                List.of(
                        "nowhere:0:0: is not a folder; name dataset folders, separated by commas, in PLANGRAPH_DATASETS"),
                faultsOf(Path.of("nowhere")));
    }

    @Test
    void twoFoldersMustNotHaveTheSameId(@TempDir Path here, @TempDir Path there) throws IOException {
        Path one = DatasetFolder.in(here, "small").path();
        Path other = DatasetFolder.in(there, "small").path();
        assertEquals(
                other + "/dataset.yaml:0:0: another folder has the id small too; give each dataset an id of its own",
                faultsOf(one, other).getFirst());
    }

    private static List<String> faultsOf(Path... folders) {
        return broken(folders).faults().stream().map(Fault::toString).toList();
    }

    private static InvalidDataset broken(Path... folders) {
        return assertThrows(InvalidDataset.class, () -> DatasetReader.read(List.of(folders)));
    }
}
