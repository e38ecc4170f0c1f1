package plangraph;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import plangraph.catalogue.Catalogue;
import plangraph.own.OwnQueries;

/** {@code plangraph check}: whether everything that is to be loaded or offered may be. */
@Command(name = "check", description = "Validate the dataset folders and every saved query.")
final class CheckCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        try (Plangraph plangraph = Main.open()) {
            plangraph
                    .loading()
                    .each(dataset -> Console.OUT.println("Dataset " + dataset.id() + ": "
                            + dataset.elements().size() + " elements, "
                            + dataset.links().size() + " links, no fault"));
            Catalogue catalogue = plangraph.catalogue();
            plangraph.check(catalogue);
            Console.OUT.println("Saved queries: " + catalogue.reviewed().size() + ", no fault");
            OwnQueries own = plangraph.people().own(catalogue);
            own.refresh();
            List<String> broken = own.broken();
            broken.forEach(Console.OUT::println);
            return broken.isEmpty() ? 0 : 1;
        }
    }
}
