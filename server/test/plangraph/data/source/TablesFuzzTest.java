package plangraph.data.source;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plangraph.testing.DatasetFolder;

/**
 * Tables as they come from strangers: whatever is in them, they are read or every fault is named; nothing else happens.
 * {@code mvn -Pfuzz test} looks for new ones; otherwise those found before are tried again.
 */
class TablesFuzzTest {
    private static final List<String> FILES = List.of(
            "nodes/Measure.csv",
            "nodes/Kpi.csv",
            "links/HAS_MEASURE.csv",
            "renames.csv",
            "synonyms.csv",
            "lacks.csv",
            "dataset.yaml");

    @FuzzTest(maxDuration = "60s")
    void anyTableIsReadOrRefused(FuzzedDataProvider data) throws IOException {
        Path parent = Files.createTempDirectory("plangraph-fuzz");
        try {
            DatasetFolder.in(parent, "small");
            Path file = parent.resolve("small").resolve(data.pickValue(FILES));
            Files.createDirectories(file.toAbsolutePath().getParent());
            boolean append = data.consumeBoolean();
            byte[] before = append && Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            Files.write(file, before);
            Files.write(file, data.consumeRemainingAsBytes(), java.nio.file.StandardOpenOption.APPEND);
            DatasetReader.read(List.of(parent.resolve("small")));
        } catch (InvalidDataset e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word", e);
            }
        } finally {
            delete(parent);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
