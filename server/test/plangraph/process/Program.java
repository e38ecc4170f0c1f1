package plangraph.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process of this test's own class path; what it prints is gathered, and it is ended by its own handle. */
final class Program implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader out;
    private final List<String> printed = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts {@code plangraph.app.Main} in a working folder, with settings from the environment only. */
    static Program plangraph(Path folder, Map<String, String> settings, String... args) throws IOException {
        return start("plangraph.app.Main", folder, settings, args);
    }

    static Program start(String mainClass, Path folder, Map<String, String> settings, String... args)
            throws IOException {
        List<String> command = SharedClasses.java();
        command.add(mainClass);
        command.addAll(Arrays.asList(args));
        return run(command, folder, settings);
    }

    static Program run(List<String> command, Path folder, Map<String, String> settings) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PLANGRAPH_"));
        // Whatever the machine speaks.
        builder.environment().put("PLANGRAPH_LANGUAGE", "en");
        builder.environment().putAll(settings);
        return new Program(builder.start());
    }

    /** Reads on until a line begins like this; fails when the process ends before. */
    String awaitLine(String beginning) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            printed.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError(
                "the process ended without printing '" + beginning + "':\n" + String.join("\n", printed));
    }

    /** Waits for the end and returns the exit code; who does not end is ended. */
    int awaitEnd() throws InterruptedException {
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
        out.lines().forEach(printed::add);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the process did not end:\n" + String.join("\n", printed));
        }
        return process.exitValue();
    }

    /** Everything printed so far, warnings of the virtual machine left out. */
    List<String> printed() {
        return printed.stream().filter(line -> !line.startsWith("WARNING:")).toList();
    }

    /** SIGTERM, as Ctrl-C and a service manager send it. */
    void askToStop() {
        // Process.destroy would close our end of its output as well.
        process.toHandle().destroy();
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            out.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
