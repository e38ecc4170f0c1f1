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
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plangraph.dataset.DatasetFolder;

/**
 * What a test's Java processes have in common: class path, options, and an archive of the libraries' classes, made by the first of
 * them and kept in {@code target/}. It spares each of some eighty processes a third of its start. Without it they run all the same.
 */
final class SharedClasses {
    private static final int LONGEST_MINUTES = 4;

    /** Libraries first: an archive is good for a class path that begins as its own, and has no folders in it. */
    private static final String LIBRARIES = paths(path -> path.endsWith(".jar"));

    private static final String CLASS_PATH = LIBRARIES + File.pathSeparator + paths(path -> !path.endsWith(".jar"));

    private static final List<String> OPTIONS = List.of(
            "-Xmx400m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED");

    private static final List<String> WITH_ARCHIVE = withArchive();

    private SharedClasses() {}

    /** A command line up to and with the class path. */
    static List<String> java() {
        return command(WITH_ARCHIVE, CLASS_PATH);
    }

    private static List<String> command(List<String> further, String classPath) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(further);
        command.addAll(List.of("-cp", classPath));
        return command;
    }

    private static String paths(Predicate<String> wanted) {
        // Surefire hides the real class path behind a jar of its own.
        String all = Objects.requireNonNull(
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        return Stream.of(all.split(File.pathSeparator)).filter(wanted).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> withArchive() {
        String key = Integer.toHexString(Objects.hash(LIBRARIES, System.getProperty("java.vm.version")));
        Path archive = Path.of("target", "libraries-" + key + ".jsa").toAbsolutePath();
        try {
            if (Files.notExists(archive)) {
                make(archive);
            }
            return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable");
        } catch (IOException | InterruptedException | AssertionError e) {
            System.out.println("Processes of tests start without an archive of classes: " + e.getMessage());
            return List.of();
        }
    }

    private static void make(Path archive) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(archive.getParent(), "libraries");
        Path used = folder.resolve("used");
        List<String> serve = command(List.of("-XX:DumpLoadedClassList=" + used), CLASS_PATH);
        serve.add("plangraph.Main");
        // Reading small tables uses the same classes as reading large ones.
        DatasetFolder.in(folder, "small");
        try (Program program =
                Program.run(serve, folder, Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATASETS", "small"))) {
            program.awaitLine("Ready: ");
            program.askToStop();
            program.awaitEnd();
        }
        Path made = folder.resolve("made");
        List<String> dump = command(
                List.of(
                        "-Xshare:dump",
                        "-XX:+AOTClassLinking",
                        "-XX:SharedClassListFile=" + used,
                        "-XX:SharedArchiveFile=" + made),
                LIBRARIES);
        Process dumping = new ProcessBuilder(dump)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!dumping.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || dumping.exitValue() != 0) {
            dumping.destroyForcibly();
            throw new IOException("see " + folder.resolve("log"));
        }
        Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
    }
}
