package plangraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.AnyLane;

/**
 * A million rows of any format need no more than 200 MB of heap. Where memory does not grow with rows, a quarter of both tells as much;
 * GraphML remembers what it has written. Beside the lane of other processes, which is long enough.
 */
@AnyLane
@ResourceLock("memory")
final class MemoryTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"csv, 250000, 50", "cp932, 250000, 50", "xlsx, 250000, 50", "graphml, 1000000, 200"})
    void soManyRowsFitIntoSoManyMegabytes(String format, int rows, int megabytes) throws Exception {
        File log = folder.resolve("log.txt").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "plangraph.export.ManyRows",
                        format,
                        Integer.toString(rows))
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
