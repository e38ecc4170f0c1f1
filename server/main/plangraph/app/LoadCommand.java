package plangraph.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plangraph.model.LocalizedText;

/** {@code plangraph load}: one dataset or thousands. */
@Command(name = "load", description = "Make the graph match the dataset folders.")
final class LoadCommand implements Callable<Integer> {
    private final Main program;

    @Option(names = "--dry-run", description = "Print what would change, and change nothing.")
    private boolean dryRun;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description = "Further datasets, or folders of datasets, to load besides those of PLANGRAPH_DATASETS.")
    private List<Path> folders = new ArrayList<>();

    LoadCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        try (Plangraph plangraph = program.open(folders)) {
            if (dryRun) {
                DatasetLoading.Preview preview = plangraph.loading().dryRun();
                preview.lines().forEach(program.console().out()::println);
                program.console()
                        .say(LocalizedText.of(
                                "変更 %s件。何も書き込んでいません", "%s changes; nothing was written", preview.changes()));
            } else {
                plangraph.load(plangraph.catalogue(), "load");
            }
        }
        return 0;
    }
}
