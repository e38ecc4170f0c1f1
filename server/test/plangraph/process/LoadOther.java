package plangraph.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import plangraph.data.change.ElementsInUse;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetReader;
import plangraph.data.source.InvalidDataset;
import plangraph.data.source.Loader;
import plangraph.model.text.Spelling;
import plangraph.store.EmbeddedNeo4j;
import plangraph.store.Graph;
import plangraph.store.GraphUnavailable;
import plangraph.store.Revisions;

/**
 * Opens stores one after the other, says of each which of two versions of the dataset it holds, and loads the other one into each,
 * beside each other and begun one after the other. Prints {@code holds A} for each store, {@code loading}, {@code loaded}; a graph
 * that is neither version, property by property, is {@code MIXED}.
 */
final class LoadOther {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final List<Dataset> a;
    private final List<Dataset> b;

    private LoadOther(Path sdg, Path a, Path b) throws InvalidDataset, IOException {
        this.a = DatasetReader.read(List.of(sdg, a));
        this.b = DatasetReader.read(List.of(sdg, b));
    }

    /** @param args the SDG dataset, version A, version B, milliseconds between two beginnings, folders of the stores */
    public static void main(String[] args) throws Exception {
        run(args, OUT::println);
    }

    static void run(String[] args, Consumer<String> out) throws Exception {
        LoadOther versions = new LoadOther(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        long apart = Long.parseLong(args[3]);
        List<Store> stores = new ArrayList<>();
        try {
            for (String folder : Arrays.asList(args).subList(4, args.length)) {
                Store store = new Store(Path.of(folder));
                stores.add(store);
                store.prepare(versions, out);
            }
            out.accept("loading");
            List<Future<?>> loads = new ArrayList<>();
            try (var beside = Executors.newFixedThreadPool(stores.size())) {
                for (int s = 0; s < stores.size(); s++) {
                    Store store = stores.get(s);
                    long later = apart * s;
                    loads.add(beside.submit(() -> {
                        Thread.sleep(later);
                        store.load();
                        return store;
                    }));
                }
            }
            for (Future<?> load : loads) {
                load.get();
            }
            out.accept("loaded");
        } finally {
            stores.forEach(Store::close);
        }
    }

    private static final class Store implements AutoCloseable {
        private final EmbeddedNeo4j neo4j;
        private final Graph graph;
        private final Loader loader;
        private final Revisions revisions;
        private List<Dataset> other = List.of();

        Store(Path folder) throws GraphUnavailable {
            this.neo4j = EmbeddedNeo4j.open(folder);
            this.graph = Graph.connect(neo4j.uri(), neo4j.credentials());
            this.loader = new Loader(graph, Clock.systemUTC());
            this.revisions = new Revisions(graph, true);
        }

        /** Everything before the load of the version itself. */
        void prepare(LoadOther versions, Consumer<String> out) throws ElementsInUse {
            loader.prepareSchema();
            String holds = holds(versions.a.getLast(), versions.b.getLast());
            out.accept("holds " + holds);
            other = holds.equals("A") ? versions.b : versions.a;
            loader.apply(other.getFirst(), spelling(other), revisions.refresh(), "test");
        }

        void load() throws ElementsInUse {
            loader.apply(other.getLast(), spelling(other), revisions.refresh(), "test");
        }

        private String holds(Dataset a, Dataset b) {
            var revision = revisions.refresh().byDataset().get(a.id());
            if (revision == null) {
                return loader.diff(a, spelling(List.of(a)), new Revisions(graph, false).read())
                                .removedElements()
                                .isEmpty()
                        ? "nothing"
                        : "MIXED";
            }
            for (var version : Map.of("A", a, "B", b).entrySet()) {
                Dataset dataset = version.getValue();
                if (revision.contentHash().equals(dataset.contentHash())) {
                    return loader.diff(dataset, spelling(List.of(dataset)), new Revisions(graph, false).read())
                                    .isEmpty()
                            ? version.getKey()
                            : "MIXED";
                }
            }
            return "MIXED";
        }

        @Override
        public void close() {
            graph.close();
            neo4j.close();
        }
    }

    private static Spelling spelling(List<Dataset> datasets) {
        return new Spelling(
                datasets.stream().flatMap(d -> d.synonyms().stream()).toList());
    }
}
