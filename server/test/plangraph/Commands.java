package plangraph;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plangraph.settings.Settings;

/** Commands without a process of their own, for tests in which another process does what is tested: this one is warm. */
public final class Commands {

    /** {@code load --dry-run}: what would change. */
    public static List<String> dryRun(Path data, Path... datasets) throws Exception {
        return preview(data, datasets).lines();
    }

    static Loading.Preview preview(Path data, Path... datasets) throws Exception {
        try (Plangraph plangraph = open(data, datasets)) {
            return plangraph.loading().dryRun();
        }
    }

    /** {@code load}. */
    public static void load(Path data, Path... datasets) throws Exception {
        try (Plangraph plangraph = open(data, datasets)) {
            plangraph.load(plangraph.catalogue(), "test");
        }
    }

    /** {@code backup}. */
    static void backup(Path data, Path file) throws Exception {
        try (Plangraph plangraph = open(data);
                OutputStream out = Files.newOutputStream(file)) {
            plangraph.backups().write(out);
        }
    }

    /** {@code restore}, then what {@code look} sees. */
    static <T> T restore(Path data, Path file, Function<Plangraph, T> look) throws Exception {
        try (Plangraph plangraph = open(data)) {
            RestoreCommand.restore(plangraph, file);
            return look.apply(plangraph);
        }
    }

    /** What {@code look} sees. */
    static <T> T look(Path data, Function<Plangraph, T> look) throws Exception {
        try (Plangraph plangraph = open(data)) {
            return look.apply(plangraph);
        }
    }

    /** For commands about what a graph holds; the caller closes it. */
    static Plangraph openExisting(Path data) throws Exception {
        return Plangraph.openExisting(settings(data), new Bundled(), new Progress(Console.OUT));
    }

    private static Settings settings(Path data, Path... datasets) {
        return new Settings("127.0.0.1", 0, data, Optional.empty(), "", "", List.of(datasets));
    }

    private static Plangraph open(Path data, Path... datasets) throws Exception {
        Plangraph plangraph = Plangraph.open(settings(data, datasets), new Bundled(), new Progress(Console.OUT));
        plangraph.awaitGraph();
        return plangraph;
    }

    private Commands() {}
}
