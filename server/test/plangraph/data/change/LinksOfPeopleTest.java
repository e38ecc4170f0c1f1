package plangraph.data.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.data.source.Dataset;
import plangraph.data.source.InvalidDataset;
import plangraph.data.source.Loader;
import plangraph.testing.DatasetFolder;
import plangraph.testing.GraphForTests;
import plangraph.testing.SharedGraph;

/** What people linked in the running system, when a dataset is loaded again. */
@ExtendWith(SharedGraph.class)
final class LinksOfPeopleTest {
    private final GraphForTests graph;
    private final Loader loader;
    private final DatasetFolder small;

    LinksOfPeopleTest(GraphForTests graph, @TempDir Path folder) throws IOException {
        this.graph = graph;
        this.loader = new Loader(graph.graph(), Clock.systemUTC());
        this.small = DatasetFolder.in(folder, "small");
    }

    private Diff load() throws IOException, InvalidDataset, ElementsInUse {
        Dataset dataset = small.read();
        return loader.apply(dataset, Loader.spelling(List.of(dataset), graph.now()), graph.now(), "test");
    }

    private void peopleLink(String from, String to) {
        graph.run(
                "MATCH (a:Element {id: $from}), (b:Element {id: $to}) CREATE (a)-[:SAME_NAME_AS "
                        + "{dataset: 'people', basis: 'analyst', key: $from + '~SAME_NAME_AS~' + $to}]->(b)",
                Map.of("from", from, "to", to));
    }

    @Test
    void linksOfPeopleSurviveAReload() throws Exception {
        load();
        peopleLink("small.measure.1", "small.measure.2");
        small.measures("ID.measure.1,ID.plan,道路と橋の整備", "ID.measure.2,ID.plan,公園の整備");
        load();
        assertEquals(1L, graph.value("MATCH ()-[r {dataset: 'people'}]->() RETURN count(r)"));
    }

    @Test
    void linksOfPeopleForbidARemovalAndNothingIsWritten() throws Exception {
        load();
        peopleLink("small.measure.1", "small.measure.2");
        String revision = graph.now().name();
        small.measures("ID.measure.1,ID.plan,道路と橋の整備").links("ID.measure.1,3");
        ElementsInUse refused = assertThrows(ElementsInUse.class, this::load);
        assertEquals(
                "These elements would be removed, but links from outside the dataset hang on them: "
                        + "small.measure.2 (small.measure.1~SAME_NAME_AS~small.measure.2); "
                        + "list those that have another id now in renames.csv, and remove the links to the others first",
                refused.getMessage());
        assertEquals("道路の整備", graph.value("MATCH (m {id: 'small.measure.1'}) RETURN m.title"));
        assertEquals(revision, graph.now().name());
    }

    @Test
    void aRenamedElementKeepsTheLinksOfPeople() throws Exception {
        load();
        peopleLink("small.measure.1", "small.measure.2");
        small.measures("ID.measure.1,ID.plan,道路の整備", "ID.park,ID.plan,公園の整備")
                .links("ID.measure.1,3", "ID.park,4")
                .file("renames.csv", "from,to", "ID.measure.2,ID.park");
        assertEquals(List.of("> small.measure.2 small.park", "~ Measure small.park"), load().lines());
        assertEquals(
                "small.measure.1~SAME_NAME_AS~small.park",
                graph.value(
                        "MATCH ({id: 'small.measure.1'})-[r {dataset: 'people'}]->({id: 'small.park'}) RETURN r.key"));
        assertEquals(
                "small.plan~HAS_MEASURE~small.park",
                graph.value("MATCH ({id: 'small.plan'})-[r:HAS_MEASURE]->({id: 'small.park'}) RETURN r.key"));
        assertTrue(load().isEmpty(), "the rename stays listed and is done only once");
    }
}
