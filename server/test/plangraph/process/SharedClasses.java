package plangraph.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.testing.DatasetFolder;

/**
 * What a test's Java processes have in common: class path, options, and an archive of the classes that a start uses, which one
 * start writes at its end and the others read. It spares each of them half of its start, so it is worth making when there are many. Kept
 * in {@code target/} until a class changes; without it they run all the same.
 */
final class SharedClasses {
    private static final List<String> OPTIONS = List.of(
            "-Xmx400m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED");

    /** A start that writes an archive takes twice as long. */
    private static final int WORTH_FROM = 3;

    private static int asked;

    private static @Nullable SharedClasses shared;

    private final String classPath;
    private final List<String> archive;

    private SharedClasses(String classPath, List<String> archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    /** A command line up to and with the class path. */
    static synchronized List<String> java() {
        asked++;
        if (asked < WORTH_FROM) {
            return new SharedClasses(given(), List.of()).command();
        }
        SharedClasses now = shared == null ? made() : shared;
        shared = now;
        return now.command();
    }

    private List<String> command() {
        return command(archive);
    }

    private List<String> command(List<String> further) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(further);
        command.addAll(List.of("-cp", classPath));
        return command;
    }

    /** Surefire hides the real class path behind a jar of its own. */
    private static String given() {
        return Objects.requireNonNull(
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    }

    private static SharedClasses made() {
        String given = given();
        List<Path> parts =
                Stream.of(given.split(File.pathSeparator)).map(Path::of).toList();
        try {
            Path folder = Files.createDirectories(
                    Path.of("target", "processes-" + key(parts)).toAbsolutePath());
            SharedClasses plain = new SharedClasses(jars(parts, folder), List.of());
            Path archive = folder.resolve("classes.jsa");
            if (Files.notExists(archive)) {
                plain.archive(archive);
            }
            return new SharedClasses(plain.classPath, List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable"));
        } catch (IOException | InterruptedException | AssertionError e) {
            System.out.println("Processes of tests start without an archive of classes: " + e);
            return new SharedClasses(given, List.of());
        }
    }

    /** Another one whenever a library or a class is another. */
    private static String key(List<Path> parts) throws IOException {
        int hash = Objects.hash(parts, System.getProperty("java.vm.version"));
        for (Path part : parts) {
            if (Files.isDirectory(part)) {
                try (Stream<Path> files = Files.walk(part)) {
                    for (Path file : files.toList()) {
                        hash = Objects.hash(hash, file, Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        return Integer.toHexString(hash);
    }

    /** The class path with each folder as a jar: an archive has none of folders. */
    private static String jars(List<Path> parts, Path into) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path part : parts) {
            if (!Files.isDirectory(part)) {
                jars.add(part);
                continue;
            }
            Path jar = into.resolve(part.getFileName() + ".jar");
            if (Files.notExists(jar)) {
                Path unfinished = into.resolve("unfinished");
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "c0f", unfinished.toString(), "-C", part.toString(), ".");
                Files.move(unfinished, jar, StandardCopyOption.ATOMIC_MOVE);
            }
            jars.add(jar);
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void archive(Path archive) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(archive.getParent(), "start");
        Path made = folder.resolve("made");
        List<String> serve = command(List.of("-XX:ArchiveClassesAtExit=" + made, "-Xlog:disable"));
        serve.add("plangraph.app.Main");
        // Reading small tables uses the same classes as reading large ones.
        DatasetFolder.in(folder, "small");
        try (Program program =
                Program.run(serve, folder, Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATASETS", "small"))) {
            program.awaitLine("Ready: ");
            program.askToStop();
            program.awaitEnd();
        }
        Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
    }
}
