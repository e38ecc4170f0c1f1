package plangraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Java processes of the packaged program, all with the same options. */
final class Child {
    /** Those of the launcher. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=192m",
            "-Xlog:aot*=off",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED");

    /** What the launcher adds where there is a cache, see there. */
    static List<String> withCache(Path cache) {
        return List.of(
                "-XX:AOTCache=" + cache,
                "-XX:Tier2InvokeNotifyFreqLog=15",
                "-XX:Tier2BackedgeNotifyFreqLog=18",
                "-XX:Tier4InvocationThreshold=25000",
                "-XX:Tier4MinInvocationThreshold=3000",
                "-XX:Tier4CompileThreshold=75000",
                "-XX:Tier4BackEdgeThreshold=200000");
    }

    /** @param target Maven's folder, after {@code mvn package} */
    static Process start(Path target, List<String> more, Map<String, String> settings, String... mainAndArguments)
            throws IOException {
        return start(target, more, settings, ProcessBuilder.Redirect.DISCARD, mainAndArguments);
    }

    /** @param errors where what it prints on standard error goes */
    static Process start(
            Path target,
            List<String> more,
            Map<String, String> settings,
            ProcessBuilder.Redirect errors,
            String... mainAndArguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(more);
        command.addAll(List.of("-cp", classPath(target)));
        command.addAll(Arrays.asList(mainAndArguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
        builder.environment().putAll(settings);
        return builder.start();
    }

    /** The program's jars first and in one order, so that an AOT cache made for them fits. */
    private static String classPath(Path target) throws IOException {
        try (Stream<Path> jars = Files.list(target);
                Stream<Path> libraries = Files.list(target.resolve("lib"))) {
            List<String> parts = new ArrayList<>();
            jars.filter(f -> f.toString().endsWith(".jar")).sorted().forEach(f -> parts.add(f.toString()));
            libraries.sorted().forEach(f -> parts.add(f.toString()));
            parts.add(target.resolve("test-classes").toString());
            return String.join(System.getProperty("path.separator"), parts);
        }
    }

    /** The first line that begins like this. */
    static String awaitLine(Process process, String beginning) throws IOException {
        var out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new IOException("ended without printing " + beginning);
    }

    private Child() {}
}
