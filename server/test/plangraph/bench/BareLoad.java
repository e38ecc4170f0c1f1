package plangraph.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import plangraph.data.change.Diff;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetFolders;
import plangraph.data.source.Loader;
import plangraph.model.text.Spelling;
import plangraph.store.EmbeddedNeo4j;
import plangraph.store.Graph;

/** Rows that lie ready in memory, through the driver into an empty store: nothing is read, checked or compared. */
final class BareLoad {
    /** Cities whose rows fit into the heap of the launcher. */
    static final int MOST = 100;

    private static final int BATCH = 1_000;
    private static final String NODES = "UNWIND $rows AS row CREATE (e:Element:$(row.label)) SET e = row.properties";
    private static final String LINKS =
            "UNWIND $rows AS row MATCH (from:Element {id: row.from}) MATCH (to:Element {id: row.to})"
                    + " CREATE (from)-[r:$(row.type)]->(to) SET r = row.properties";

    private record City(List<Map<String, Object>> nodes, List<Map<String, Object>> links) {}

    /** @param args folder of the store, folder of the cities */
    public static void main(String[] args) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(Path.of(args[0]));
                Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials());
                Driver driver = GraphDatabase.driver(neo4j.uri(), neo4j.credentials());
                Session session = driver.session()) {
            Loader loader = new Loader(graph, Clock.systemUTC());
            List<City> cities = rows(loader, Path.of(args[1]));
            long rows = 0;
            long started = System.nanoTime();
            loader.prepareSchema();
            for (City city : cities) {
                session.executeWriteWithoutResult(transaction -> {
                    batches(city.nodes())
                            .forEach(some ->
                                    transaction.run(NODES, Map.of("rows", some)).consume());
                    batches(city.links())
                            .forEach(some ->
                                    transaction.run(LINKS, Map.of("rows", some)).consume());
                });
                rows += city.nodes().size() + city.links().size();
            }
            System.out.printf(Locale.ROOT, "rows/s %,.0f%n", rows / ((System.nanoTime() - started) / 1e9));
        }
    }

    private static List<City> rows(Loader loader, Path folder) throws Exception {
        List<Path> folders = new ArrayList<>(List.of(Path.of("seed/sdg"), Path.of("seed/isesaki")));
        folders.addAll(DatasetFolders.expanded(List.of(folder)));
        DatasetFolders all = new DatasetFolders(folders);
        Spelling spelling = new Spelling(all.synonyms());
        List<City> cities = new ArrayList<>();
        for (Path each : folders) {
            Dataset dataset = all.read(each);
            cities.add(rows(loader.ofNew(dataset, spelling)));
        }
        return cities;
    }

    private static City rows(Diff diff) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        diff.addedElements().forEach(element -> {
            Map<String, Object> properties = new HashMap<>(element.properties());
            properties.put("id", element.id());
            nodes.add(Map.of("label", element.label().word(), "properties", properties));
        });
        List<Map<String, Object>> links = new ArrayList<>();
        diff.addedLinks()
                .forEach(link -> links.add(Map.of(
                        "from",
                        link.from(),
                        "to",
                        link.to(),
                        "type",
                        link.type().name(),
                        "properties",
                        link.properties())));
        return new City(nodes, links);
    }

    private static List<List<Map<String, Object>>> batches(List<Map<String, Object>> rows) {
        List<List<Map<String, Object>>> batches = new ArrayList<>();
        for (int at = 0; at < rows.size(); at += BATCH) {
            batches.add(rows.subList(at, Math.min(rows.size(), at + BATCH)));
        }
        return batches;
    }

    private BareLoad() {}
}
