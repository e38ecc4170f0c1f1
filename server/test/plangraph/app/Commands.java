package plangraph.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plangraph.app.settings.Settings;

/** Commands without a process of their own, as they are typed or the part that a test needs: this process is warm. */
public final class Commands {
    private static final Path NO_SETTINGS_FILE = Path.of("target", "no-plangraph.properties");

    /** The exit code, and the lines that were printed, answer and asides in the order they came. */
    public record Ended(int exit, List<String> printed) {
        public Ended {
            printed = List.copyOf(printed);
        }

        public String last() {
            return printed.getLast();
        }
    }

    /** A command line as it is typed, in English unless the settings say otherwise; paths are absolute. */
    public static Ended run(Map<String, String> settings, String... arguments) {
        Map<String, String> environment = new HashMap<>(Map.of("PLANGRAPH_LANGUAGE", "en"));
        environment.putAll(settings);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exit = new Main(console(environment, printed)).run(arguments);
        return new Ended(exit, printed.toString(StandardCharsets.UTF_8).lines().toList());
    }

    static Console console(Map<String, String> environment, OutputStream printed) {
        return new Console(environment, NO_SETTINGS_FILE, printed, printed, StandardCharsets.UTF_8, false);
    }

    static Progress progress() {
        return new Progress(System.out, false, Locale.ROOT);
    }

    /** {@code load --dry-run}: what would change. */
    public static List<String> dryRun(Path data, Path... datasets) throws Exception {
        return preview(data, datasets).lines();
    }

    static DatasetLoading.Preview preview(Path data, Path... datasets) throws Exception {
        try (Wiring parts = open(data, datasets)) {
            return parts.loading().dryRun();
        }
    }

    /** {@code load}. */
    public static void load(Path data, Path... datasets) throws Exception {
        try (Wiring parts = open(data, datasets)) {
            parts.load(parts.catalogue(), "test");
        }
    }

    /** {@code backup}. */
    static void backup(Path data, Path file) throws Exception {
        try (Wiring parts = open(data);
                OutputStream out = Files.newOutputStream(file)) {
            parts.backups().write(out);
        }
    }

    /** {@code restore}, then what {@code look} sees. */
    static <T> T restore(Path data, Path file, Function<Wiring, T> look) throws Exception {
        try (Wiring parts = open(data)) {
            RestoreCommand.restore(parts, file);
            return look.apply(parts);
        }
    }

    /** What {@code look} sees. */
    static <T> T look(Path data, Function<Wiring, T> look) throws Exception {
        try (Wiring parts = open(data)) {
            return look.apply(parts);
        }
    }

    /** For commands about what a graph holds; the caller closes it. */
    static Wiring openExisting(Path data) throws Exception {
        return Wiring.openExisting(settings(data), new BundledFiles(), progress());
    }

    private static Settings settings(Path data, Path... datasets) {
        return new Settings("127.0.0.1", 0, data, Optional.empty(), "", "", List.of(datasets));
    }

    private static Wiring open(Path data, Path... datasets) throws Exception {
        Wiring parts = Wiring.open(settings(data, datasets), new BundledFiles(), progress());
        parts.awaitGraph();
        return parts;
    }

    private Commands() {}
}
