package plangraph.process;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import plangraph.dataset.Dataset;
import plangraph.dataset.DatasetReader;
import plangraph.graph.EmbeddedNeo4j;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.load.Loader;
import plangraph.text.Spelling;

/**
 * Opens the store, says which of two versions of the dataset it holds, and loads the other one. Prints {@code holds A},
 * {@code loading}, {@code loaded}; a graph that is neither, property by property, is {@code MIXED}.
 */
final class LoadOther {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** @param args folder of the store, the SDG dataset, version A, version B */
    public static void main(String[] args) throws Exception {
        run(args, OUT::println);
    }

    static void run(String[] args, Consumer<String> out) throws Exception {
        Path sdg = Path.of(args[1]);
        List<Dataset> a = DatasetReader.read(List.of(sdg, Path.of(args[2])));
        List<Dataset> b = DatasetReader.read(List.of(sdg, Path.of(args[3])));
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(Path.of(args[0]));
                Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials())) {
            Loader loader = new Loader(graph, Clock.systemUTC());
            loader.prepareSchema();
            Revisions revisions = new Revisions(graph, true);
            String holds = holds(loader, revisions, a.getLast(), b.getLast());
            out.accept("holds " + holds);
            List<Dataset> other = holds.equals("A") ? b : a;
            loader.apply(other.getFirst(), spelling(other), revisions.refresh(), "test");
            out.accept("loading");
            loader.apply(other.getLast(), spelling(other), revisions.refresh(), "test");
            out.accept("loaded");
        }
    }

    private static Spelling spelling(List<Dataset> datasets) {
        return new Spelling(
                datasets.stream().flatMap(d -> d.synonyms().stream()).toList());
    }

    private static String holds(Loader loader, Revisions revisions, Dataset a, Dataset b) {
        var revision = revisions.refresh().byDataset().get(a.id());
        if (revision == null) {
            return loader.diff(a, spelling(List.of(a))).removedElements().isEmpty() ? "nothing" : "MIXED";
        }
        for (var version : Map.of("A", a, "B", b).entrySet()) {
            Dataset dataset = version.getValue();
            if (revision.contentHash().equals(dataset.contentHash())) {
                return loader.diff(dataset, spelling(List.of(dataset))).isEmpty() ? version.getKey() : "MIXED";
            }
        }
        return "MIXED";
    }

    private LoadOther() {}
}
