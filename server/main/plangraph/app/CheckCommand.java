package plangraph.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import plangraph.model.Fault;
import plangraph.model.LocalizedText;
import plangraph.query.OwnQueries;
import plangraph.query.QueryCatalogue;

/** {@code plangraph check}: validates everything that is to be loaded or offered. */
@JapaneseHelp("データセットのフォルダーと、保存された質問をすべて検査します。")
@Command(name = "check", description = "Validate the dataset folders and every saved query.")
final class CheckCommand implements Callable<Integer> {
    private final Main program;

    CheckCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        try (Wiring parts = program.open()) {
            parts.loading().each(dataset -> {
                dataset.unread().forEach(program.console()::say);
                program.console()
                        .say(LocalizedText.of(
                                "データセット %s: 要素 %s件、つながり %s件、誤りなし",
                                "Dataset %s: %s elements, %s links, no errors",
                                dataset.id(),
                                dataset.elements().size(),
                                dataset.links().size()));
            });
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
