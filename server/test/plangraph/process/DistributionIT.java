package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The zip as an operator uses it: unpacked by another program into a folder with an awkward name, which nobody may write to. */
@Tag("distribution")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DistributionIT {
    private static final boolean ROOT = System.getProperty("user.name").equals("root");
    /** Artifact and version of a line such as {@code (Apache-2.0) Name (group:artifact:version - address)}. */
    private static final Pattern LIBRARY = Pattern.compile("\\([^():\\s]+:([^():\\s]+):([^():\\s]+) - ");

    private static final String NOBODY = "65534";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Path folder = Path.of("");

    private Path program = Path.of("");

    @BeforeAll
    void unpack(@TempDir Path given) throws Exception {
        folder = given;
        Assumptions.assumeTrue(
                Stream.of("/usr/bin/unzip", "/bin/unzip").map(Path::of).anyMatch(Files::isExecutable),
                "skipped: no unzip found");
        Path place = Files.createDirectory(folder.resolve("計画 グラフ (1)"));
        run(new ProcessBuilder("unzip", "-q", System.getProperty("distribution", "no zip"), "-d", place.toString()));
        try (Stream<Path> unpacked = Files.list(place)) {
            program = unpacked.findFirst().orElseThrow();
        }
        permissions("r-xr-xr-x");
        if (ROOT) {
            // What root may not write to, root writes to all the same; so somebody else runs it.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** So that the folder can be taken away. */
    @AfterAll
    void makeWritable() throws IOException {
        permissions("rwxr-xr-x");
    }

    private void permissions(String of) throws IOException {
        try (Stream<Path> files = Files.walk(program)) {
            for (Path file : files.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(of));
            }
        }
    }

    @Test
    void itServesFromAReadOnlyFolderWhoseNameHasSpacesAndJapanese() throws Exception {
        Path data = Files.createDirectory(folder.resolve("データ 2026"));
        if (ROOT) {
            run(new ProcessBuilder("chown", NOBODY, data.toString()));
        }
        Process server = plangraph(data, "serve").start();
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            URI base = URI.create(line(out, "Ready: ").substring("Ready: ".length()));
            assertEquals(200, get(base.resolve("health/ready")).statusCode());
            assertTrue(get(base.resolve("api/v1/queries/district-sdgs/results?district=isesaki.district.sakai"))
                    .body()
                    .contains("\"rowCount\":"));
            assertTrue(get(base).body().contains("<title>"));
            server.toHandle().destroy();
            assertTrue(server.waitFor(20, TimeUnit.SECONDS), "it stops when told to");
        } finally {
            server.destroyForcibly();
        }
        assertTrue(Files.isDirectory(data.resolve("neo4j")));
        try (Stream<Path> files = Files.list(program)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".aot")).toList());
        }
    }

    @Test
    void itStartsWithoutAnySetting() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        ProcessBuilder version = plangraph(empty, "--version").directory(empty.toFile());
        version.environment().keySet().removeIf(name -> name.startsWith("PLANGRAPH_"));
        Process process = version.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(line(out, "plangraph ").startsWith("plangraph "));
            assertEquals(0, process.waitFor());
        }
    }

    @Test
    void itHoldsWhatAnOperatorNeeds() throws IOException {
        for (String name : List.of(
                "plangraph",
                "plangraph.bat",
                "README.md",
                "README.ja.md",
                "LICENSE",
                "NOTICE",
                "THIRD-PARTY.txt",
                "licenses/GPL-3.0.txt",
                "licenses/EPL-2.0.txt",
                "plangraph.properties.example",
                "sbom.cyclonedx.json",
                "docs/operations.md",
                "install/Dockerfile",
                "install/plangraph.service",
                "seed/isesaki/dataset.yaml",
                "cypher/queries/district-sdgs.cypher")) {
            assertTrue(Files.size(program.resolve(name)) > 0, name);
        }
        assertTrue(Files.isExecutable(program.resolve("plangraph")));
        // What is bundled is listed, Neo4j under its own licence among it.
        String bom = Files.readString(program.resolve("sbom.cyclonedx.json"));
        assertTrue(bom.contains("pkg:maven/org.neo4j/neo4j@"), "Neo4j is in the bill of materials");
        assertTrue(bom.contains("pkg:maven/io.javalin/javalin@"), "Javalin is in the bill of materials");
    }

    @Test
    void aNoteOfARecoveryThatLackedMemoryGivesTheNextStartMore() throws Exception {
        Path data = Files.createDirectory(folder.resolve("note"));
        Files.writeString(data.resolve("heap-for-recovery"), "3072\n");
        ProcessBuilder version = plangraph(data, "--version");
        version.environment().put("PLANGRAPH_JAVA_OPTIONS", "-XX:+PrintFlagsFinal");
        Process process = version.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String flags = String.join("\n", out.lines().toList());
            assertTrue(flags.matches("(?s).*\\bMaxHeapSize += " + (3072L << 20) + "\\b.*"), flags);
        }
    }

    @Test
    void everyLibraryIsNamedWithItsLicenceAndTheZipWithItsSum() throws Exception {
        List<String> named = Files.readAllLines(program.resolve("THIRD-PARTY.txt"));
        assertEquals(
                List.of(),
                named.stream().filter(line -> line.contains("Unknown license")).toList());
        try (Stream<Path> jars = Files.list(program.resolve("lib"))) {
            // A library for several processors is one line and several jars, its name followed by theirs.
            List<String> libraries = named.stream()
                    .map(LIBRARY::matcher)
                    .filter(Matcher::find)
                    .map(library -> library.group(1) + "-" + library.group(2))
                    .toList();
            assertEquals(
                    List.of(),
                    jars.map(jar -> jar.getFileName().toString())
                            .filter(jar -> libraries.stream().noneMatch(jar::startsWith))
                            .toList());
        }
        for (String left : List.of("hadoop", "parquet", "jProcesses")) {
            assertEquals(
                    List.of(),
                    named.stream().filter(line -> line.contains(left)).toList(),
                    left);
        }
        Path zip = Path.of(System.getProperty("distribution", "no zip"));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(zip)));
        assertEquals(
                sum + " " + zip.getFileName(),
                Files.readString(zip.resolveSibling(zip.getFileName() + ".sha256"))
                        .strip()
                        .replaceAll("\\s+\\*?", " "));
    }

    private ProcessBuilder plangraph(Path data, String... arguments) {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(program.resolve("plangraph").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PLANGRAPH_"));
        builder.environment().put("PLANGRAPH_DATA", data.toString());
        builder.environment().put("PLANGRAPH_PORT", "0");
        builder.environment().put("PLANGRAPH_LANGUAGE", "en");
        // The cache of a first start is made a minute later, by a process that would outlive this test.
        builder.environment().put("PLANGRAPH_AOT", "on-request");
        // For a process that ends after a few questions the quick compiler is enough.
        builder.environment().put("PLANGRAPH_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        return builder;
    }

    private static String line(BufferedReader out, String beginning) throws IOException {
        StringBuilder printed = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
            printed.append(line).append('\n');
        }
        throw new AssertionError("it ended without '" + beginning + "':\n" + printed);
    }

    private static void run(ProcessBuilder builder) throws Exception {
        Process process = builder.inheritIO().start();
        assertEquals(0, process.waitFor(), builder.command().toString());
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
