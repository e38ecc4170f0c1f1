package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.testing.DatasetFolder;
import plangraph.testing.OwnLane;

/** Where the driver offers no way within the process, the program says so in one line and answers over Bolt. */
@OwnLane
final class WithoutInProcessTest {
    private static final String SERVICES = "META-INF/services/";
    private static final String OF_DRIVER = SERVICES + "org.neo4j.bolt.connection.BoltConnectionProviderFactory";
    private static final String WARNING = "Warning: the driver cannot reach Neo4j within the process (";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aProgramWithoutThePackageAnswersOverBolt() throws Exception {
        String warning =
                served(List.of("plangraph/store/inprocess", OF_DRIVER, SERVICES + "plangraph.store.InProcessAccess"));
        assertEquals(WARNING + "plangraph.store.inprocess); using Bolt on 127.0.0.1 instead", warning);
    }

    /** As with a driver that looks for another service, or knows none. */
    @Test
    void aDriverThatDoesNotKnowTheSchemeIsAskedOverBolt() throws Exception {
        String warning = served(List.of(OF_DRIVER));
        assertTrue(warning.contains("embedded"), warning);
    }

    /** As with a driver whose interface has changed: the classes are there and cannot be linked. */
    @Test
    void classesThatCannotBeLinkedAreNotUsed() throws Exception {
        String warning = served(List.of("plangraph/store/inprocess/InProcessConnection.class"));
        assertTrue(warning.contains("InProcessConnection"), warning);
    }

    @Test
    void theWarningIsInTheLanguageOfTheUser() throws Exception {
        try (Program program = start(
                List.of("plangraph/store/inprocess", OF_DRIVER, SERVICES + "plangraph.store.InProcessAccess"), "ja")) {
            program.awaitLine("注意: Neo4j にプロセスの中で直接つなげないので");
            program.kill();
        }
    }

    /** Starts, asks, stops; returns the warning. */
    private String served(List<String> missing) throws Exception {
        try (Program program = start(missing, "en")) {
            URI base = URI.create(program.awaitLine("Ready: ").substring("Ready: ".length()));
            assertTrue(get(base, "api/v1/status").contains("\"mode\":\"embedded\""));
            assertTrue(get(base, "api/v1/search?q=%E5%85%AC%E5%9C%92").contains("small.measure.2"), "公園の整備");
            program.askToStop();
            assertEquals(143, program.awaitEnd());
            List<String> warnings = program.printed().stream()
                    .filter(line -> line.startsWith("Warning"))
                    .toList();
            assertEquals(1, warnings.size(), program.printed()::toString);
            assertTrue(warnings.getFirst().startsWith(WARNING), warnings::toString);
            return warnings.getFirst();
        }
    }

    private Program start(List<String> missing, String language) throws IOException {
        DatasetFolder.in(folder, "small");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                classPathWithout(missing),
                "plangraph.app.Main"));
        return Program.run(
                command,
                folder,
                Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATASETS", "small", "PLANGRAPH_LANGUAGE", language));
    }

    private String classPathWithout(List<String> missing) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String part : Objects.requireNonNull(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
                .split(File.pathSeparator)) {
            Path path = Path.of(part);
            parts.add(
                    Files.exists(path.resolve(OF_DRIVER))
                            ? copyWithout(path, missing).toString()
                            : part);
        }
        return String.join(File.pathSeparator, parts);
    }

    private Path copyWithout(Path classes, List<String> missing) throws IOException {
        Path copy = folder.resolve("classes");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                Path relative = classes.relativize(file);
                if (missing.stream().noneMatch(relative::startsWith)) {
                    Path target = copy.resolve(relative.toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
        }
        return copy;
    }

    private static String get(URI base, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
