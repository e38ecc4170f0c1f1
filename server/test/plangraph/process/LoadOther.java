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
import plangraph.dataset.BrokenDataset;
import plangraph.dataset.Dataset;
import plangraph.dataset.DatasetReader;
import plangraph.graph.EmbeddedNeo4j;
import plangraph.graph.Graph;
import plangraph.graph.GraphUnavailable;
import plangraph.graph.Revisions;
import plangraph.load.LinksOfPeople;
import plangraph.load.Loader;
import plangraph.text.Spelling;

/**
 * Opens stores one after the other, says of each which of two versions of the dataset it holds, and loads the other one into each,
 * beside each other and begun one after the other. Prints {@code holds A} for each store, {@code loading}, then {@code loaded} for
 * each; a graph that is neither version, property by property, is {@code MIXED}.
 */
final class LoadOther {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final List<Dataset> a;
    private final List<Dataset> b;

    LoadOther(Path sdg, Path a, Path b) throws BrokenDataset, IOException {
        this.a = DatasetReader.read(List.of(sdg, a));
        this.b = DatasetReader.read(List.of(sdg, b));
    }

    /** @param args the SDG dataset, version A, version B, milliseconds between two beginnings, folders of the stores */
    public static void main(String[] args) throws Exception {
        LoadOther versions = new LoadOther(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        long apart = Long.parseLong(args[3]);
        // Nobody closes them: the end is a kill.
        List<Store> stores = new ArrayList<>();
        for (String folder : Arrays.asList(args).subList(4, args.length)) {
            Store store = new Store(Path.of(folder), versions);
            OUT.println("holds " + store.prepared());
            stores.add(store);
        }
        OUT.println("loading");
        try (var beside = Executors.newFixedThreadPool(stores.size())) {
            for (Store store : stores) {
                beside.execute(() -> loaded(store));
                Thread.sleep(apart);
            }
        }
    }

    private static void loaded(Store store) {
        try {
            store.load();
            OUT.println("loaded");
        } catch (LinksOfPeople e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a store holds, looked at in this process, which then loads the other version. */
    String heldBefore(Path folder) throws Exception {
        try (Store store = new Store(folder, this)) {
            String holds = store.prepared();
            store.load();
            return holds;
        }
    }

    /** What a store holds, looked at in this process. */
    String held(Path folder) throws Exception {
        try (Store store = new Store(folder, this)) {
            return store.holds();
        }
    }

    private static final class Store implements AutoCloseable {
        private final EmbeddedNeo4j neo4j;
        private final Graph graph;
        private final Loader loader;
        private final Revisions revisions;
        private final LoadOther versions;
        private List<Dataset> other = List.of();

        Store(Path folder, LoadOther versions) throws GraphUnavailable {
            this.neo4j = EmbeddedNeo4j.open(folder);
            this.graph = Graph.connect(neo4j.uri(), neo4j.credentials());
            this.loader = new Loader(graph, Clock.systemUTC());
            this.revisions = new Revisions(graph, true);
            this.versions = versions;
        }

        /** Everything before the load of the other version itself; returns what it holds. */
        String prepared() throws LinksOfPeople {
            loader.prepareSchema();
            String holds = holds();
            other = holds.equals("A") ? versions.b : versions.a;
            loader.apply(other.getFirst(), spelling(other), revisions.refresh(), "test");
            return holds;
        }

        void load() throws LinksOfPeople {
            loader.apply(other.getLast(), spelling(other), revisions.refresh(), "test");
        }

        String holds() {
            return holds(versions.a.getLast(), versions.b.getLast());
        }

        private String holds(Dataset a, Dataset b) {
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
