package plangraph;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import plangraph.catalogue.Catalogue;
import plangraph.own.OwnQueries;

/** {@code plangraph check}: whether everything that is to be loaded or offered may be. */
@Command(name = "check", description = "Validate the dataset folders and every saved query.")
final class CheckCommand implements Callable<Integer> {
    private final Main program;

    CheckCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        try (Plangraph plangraph = program.open()) {
            plangraph
                    .loading()
                    .each(dataset -> program.console()
                            .out()
                            .println("Dataset " + dataset.id() + ": "
                                    + dataset.elements().size() + " elements, "
                                    + dataset.links().size() + " links, no fault"));
            Catalogue catalogue = plangraph.catalogue();
            plangraph.check(catalogue);
            program.console()
                    .out()
                    .println("Saved queries: " + catalogue.reviewed().size() + ", no fault");
            OwnQueries own = plangraph.people().own(catalogue);
            own.refresh();
            List<String> broken = own.broken();
            broken.forEach(program.console().out()::println);
            return broken.isEmpty() ? 0 : 1;
        }
    }
}
