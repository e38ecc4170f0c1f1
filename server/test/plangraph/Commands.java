package plangraph;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import plangraph.settings.Settings;

/** Commands without a process of their own, for tests in which another process does what is tested: this one is warm. */
public final class Commands {

    /** {@code load --dry-run}: what would change. */
    public static List<String> dryRun(Path data, Path... datasets) throws Exception {
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

    private static Plangraph open(Path data, Path... datasets) throws Exception {
        Settings settings = new Settings("127.0.0.1", 0, data, Optional.empty(), "", "", List.of(datasets));
        Plangraph plangraph = Plangraph.open(settings, new Bundled(), new Progress(Console.OUT));
        plangraph.awaitGraph();
        return plangraph;
    }

    private Commands() {}
}
