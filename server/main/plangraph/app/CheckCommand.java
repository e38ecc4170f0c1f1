package plangraph.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plangraph.model.Fault;
import plangraph.model.LocalizedText;
import plangraph.query.OwnQueries;
import plangraph.query.QueryCatalogue;

/** {@code plangraph check}: validates everything that is to be loaded or offered. Tables are checked first, without Neo4j. */
@JapaneseHelp("データセットのフォルダーと、保存された質問をすべて検査します。フォルダーを指定すると、その表だけを検査します（Neo4j は起動しません）。")
@Command(
        name = "check",
        description =
                "Validate the dataset folders and every saved query; with folders named, only their tables (Neo4j is not"
                        + " started).")
final class CheckCommand implements Callable<Integer> {
    private final Main program;

    @JapaneseHelp("データセットのフォルダー、またはそれらを収めたフォルダー。同梱の seed/sdg のように、つながりの相手となるデータセットも並べてください。")
    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description =
                    "Dataset folders, or folders of datasets; name those that they link to as well, such as seed/sdg.")
    private List<Path> folders = new ArrayList<>();

    CheckCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        DatasetList datasets = folders.isEmpty() ? program.datasets() : new DatasetList(folders);
        datasets.each(dataset -> {
            dataset.notes().forEach(program.console()::say);
            program.console()
                    .say(LocalizedText.of(
                            "データセット %s: 要素 %s件、つながり %s件、誤りなし",
                            "Dataset %s: %s elements, %s links, no errors",
                            dataset.id(),
                            dataset.elements().size(),
                            dataset.links().size()));
        });
        if (!folders.isEmpty()) {
            return 0;
        }
        try (Wiring parts = program.open()) {
            QueryCatalogue catalogue = parts.catalogue();
            parts.check(catalogue);
            program.console()
                    .say(LocalizedText.of(
                            "保存された質問: %s件、誤りなし",
                            "Saved queries: %s, no errors", catalogue.reviewed().size()));
            parts.settleRecords();
            OwnQueries own = parts.own(catalogue);
            own.refresh();
            List<Fault> broken = own.broken();
            broken.forEach(fault -> program.console().say(fault.told()));
            return broken.isEmpty() ? 0 : 1;
        }
    }
}
