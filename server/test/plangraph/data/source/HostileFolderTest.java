package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.model.Fault;
import plangraph.testing.DatasetFolder;

/** Whatever lies in a dataset's folder, reading it ends, and says what is wrong and where. */
final class HostileFolderTest {
    private static final String NO_FILE =
            ":0:0: is no ordinary file but a folder, a pipe or a device; remove it, or put a file there";

    @TempDir
    private Path folder = Path.of("");

    private Path dataset = Path.of("");

    @BeforeEach
    void aSoundDataset() throws IOException {
        dataset = DatasetFolder.in(folder, "small").path();
        assertEquals(4, read().elements().size(), "plan, two measures, document");
    }

    private Dataset read() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> DatasetReader.read(List.of(dataset)).getFirst());
    }

    private List<String> faults() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(InvalidDataset.class, () -> DatasetReader.read(List.of(dataset))).faults().stream()
                        .map(Fault::toString)
                        .toList());
    }

    private void assertIsNoFile(String name) {
        String told = faults().stream()
                .filter(fault -> fault.startsWith(dataset.resolve(name) + ":"))
                .findFirst()
                .orElse("");
        assertEquals(dataset.resolve(name) + NO_FILE, told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nodes/Plan.csv", "links/HAS_MEASURE.csv", "dataset.yaml", "synonyms.csv", "renames.csv"})
    void aPipeIsNotOpened(String name) throws Exception {
        Files.deleteIfExists(dataset.resolve(name));
        int status = new ProcessBuilder("mkfifo", dataset.resolve(name).toString())
                .start()
                .waitFor();
        assumeTrue(status == 0, "no mkfifo here");
        assertIsNoFile(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nodes/Plan.csv", "dataset.yaml", "lacks.csv"})
    void aDeviceBehindALinkIsNotOpened(String name) throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "no /dev/zero here");
        Files.deleteIfExists(dataset.resolve(name));
        Files.createSymbolicLink(dataset.resolve(name), Path.of("/dev/zero"));
        assertIsNoFile(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nodes/Plan.csv", "links/CITED_FROM.csv", "dataset.yaml"})
    void aFolderIsNoTable(String name) throws IOException {
        Files.deleteIfExists(dataset.resolve(name));
        Files.createDirectories(dataset.resolve(name));
        assertIsNoFile(name);
    }

    @Test
    void aFaultOfTheDescriptionHidesNoneOfTheTables() throws IOException {
        Files.writeString(dataset.resolve("dataset.yaml"), "id: small\nlicence: CC0: really\n");
        Files.writeString(
                dataset.resolve("nodes/Measure.csv"),
                "id,plan,title\nsmall.measure.1,small.plan,\nsmall.measure.2,small.plan,公園の整備\n");
        List<String> faults = faults();
        assertEquals(
                List.of("dataset.yaml", "nodes/Measure.csv"),
                faults.stream()
                        .map(fault -> fault.replaceFirst(":.*", "")
                                .substring(dataset.toString().length() + 1))
                        .distinct()
                        .toList(),
                () -> String.join("\n", faults));
    }

    @Test
    void aNulIsRefusedWithItsPlace() throws IOException {
        Files.writeString(
                dataset.resolve("nodes/Measure.csv"),
                "id,plan,title\nsmall.measure.1,small.plan,道路\0の整備\nsmall.measure.2,small.plan,公園の整備\n");
        assertEquals(
                List.of(dataset.resolve("nodes/Measure.csv") + ":2:3: has the character U+0000; remove it"), faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,plan,title\nsmall.measure.1,small.plan,道路の整備\nsmall.measure.2,small.plan,公園の整備\n,,\n,,\n",
                "id,plan,title\n,,\nsmall.measure.1,small.plan,道路の整備\n,,\nsmall.measure.2,small.plan,公園の整備\n",
                "id,plan,title,,\nsmall.measure.1,small.plan,道路の整備,,\nsmall.measure.2,small.plan,公園の整備,,\n,,,,\n",
                "id,plan,title\r\nsmall.measure.1,small.plan,道路の整備,,\r\nsmall.measure.2,small.plan,公園の整備,\r\n\r\n"
            })
    void rowsAndColumnsOfCommasAreNothing(String table) throws IOException {
        Files.writeString(dataset.resolve("nodes/Measure.csv"), table);
        assertEquals(4, read().elements().size());
    }

    @Test
    void aValueBesideTheColumnsIsStillAFault() throws IOException {
        Files.writeString(
                dataset.resolve("nodes/Measure.csv"),
                "id,plan,title,\nsmall.measure.1,small.plan,道路の整備,x\nsmall.measure.2,small.plan,公園の整備,\n");
        assertEquals(
                List.of(dataset.resolve("nodes/Measure.csv") + ":2:0: has 4 cells where the header has 3;"
                        + " quote cells that hold a comma, or fill the row up"),
                faults());
    }
}
