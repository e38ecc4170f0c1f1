package plangraph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plangraph load}: one dataset or thousands. */
@Command(name = "load", description = "Bring the graph to what the dataset folders say.")
final class LoadCommand implements Callable<Integer> {
    @Option(names = "--dry-run", description = "Print what would change and change nothing.")
    private boolean dryRun;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description = "Datasets to load beside those of PLANGRAPH_DATASETS, or folders that hold some.")
    private List<Path> folders = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        try (Plangraph plangraph = Main.open(folders)) {
            if (dryRun) {
                Loading.Preview preview = plangraph.loading().dryRun();
                preview.lines().forEach(Console.OUT::println);
                Console.OUT.println(preview.changes() + " changes; nothing was written");
            } else {
                plangraph.load(plangraph.catalogue(), "load");
            }
        }
        return 0;
    }
}
