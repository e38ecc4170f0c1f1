package plangraph.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;

/** A million rows of any format need no more than 200 MB of heap. */
@Campaign
@AnyLane
final class MemoryTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"csv", "cp932", "xlsx", "graphml"})
    void aMillionRowsFitInto200Megabytes(String format) throws Exception {
        File log = folder.resolve("log.txt").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "plangraph.publish.files.ManyRows",
                        format)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            process.waitFor(5, TimeUnit.MINUTES);
            assertEquals(0, process.exitValue(), () -> read(log));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(File log) {
        try {
            return Files.readString(log.toPath());
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
