package plangraph.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plangraph.model.LocalizedText;

/** {@code plangraph load}: loads one dataset or thousands. */
@JapaneseHelp("グラフの内容をデータセットのフォルダーに合わせます。")
@Command(name = "load", description = "Update the graph to match the dataset folders.")
final class LoadCommand implements Callable<Integer> {
    private final Main program;

    @JapaneseHelp("変わるところを表示するだけで、何も変更しません。")
    @Option(names = "--dry-run", description = "Show what would change, without changing anything.")
    private boolean dryRun;

    @JapaneseHelp("PLANGRAPH_DATASETS のほかに読み込むデータセット、またはそれらを収めたフォルダー。")
    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description = "Datasets to load in addition to those of PLANGRAPH_DATASETS, or folders of datasets.")
    private List<Path> folders = new ArrayList<>();

    LoadCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        try (Wiring parts = program.open(folders)) {
            if (dryRun) {
                DatasetLoading.Preview preview = parts.loading().dryRun();
                preview.lines().forEach(program.console().out()::println);
                preview.conflicts().forEach(program.console()::say);
                program.console()
                        .say(LocalizedText.of(
                                "変更 %s件。何も書き込んでいません", "%s changes; nothing was written", preview.changes()));
            } else {
                parts.load(parts.catalogue(), "load");
            }
        }
        return 0;
    }
}
