package plangraph.data.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetReader;
import plangraph.data.source.InvalidDataset;
import plangraph.data.source.Loader;
import plangraph.testing.DatasetFolder;
import plangraph.testing.GraphForTests;
import plangraph.testing.SharedGraph;

@ExtendWith(SharedGraph.class)
final class LoaderTest {
    /** The document, the plan and two measures; each measure is contained once, and all three are cited once. */
    private static final String ALL_NEW = "elements +4 ~0 -0, links +5 ~0 -0";

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final GraphForTests graph;
    private final Loader loader;
    private final DatasetFolder small;

    LoaderTest(GraphForTests graph, @TempDir Path folder) throws IOException {
        this.graph = graph;
        this.loader = new Loader(graph.graph(), Clock.fixed(NOON, ZoneOffset.UTC));
        this.small = DatasetFolder.in(folder, "small");
    }

    private Diff load() throws IOException, InvalidDataset, ElementsInUse {
        Dataset dataset = small.read();
        return loader.apply(dataset, Loader.spelling(List.of(dataset), graph.now()), graph.now(), "test");
    }

    @Test
    void aFirstLoadWritesEverythingAndARevision() throws Exception {
        assertEquals(ALL_NEW, load().summary());
        assertEquals("道路の整備", graph.value("MATCH (m:Element:Measure {id: 'small.measure.1'}) RETURN m.title"));
        assertEquals(5L, graph.value("MATCH ()-[r {dataset: 'small'}]->() RETURN count(r)"));
        assertEquals(
                List.of("1", "test", "2026-11-21T12:00:00Z", ALL_NEW),
                graph.value("MATCH (r:Revision) RETURN [toString(r.number), r.cause, r.time, r.summary]"));
    }

    @Test
    void aSecondLoadChangesNothingAndKeepsTheDataRevision() throws Exception {
        load();
        String revision = graph.now().name();
        assertTrue(load().isEmpty());
        assertEquals(revision, graph.now().name());
        assertEquals(1L, graph.value("MATCH (r:Revision) RETURN count(r)"));
    }

    @Test
    void theDatasetsThatShipLoadedAgainChangeNothing() throws Exception {
        List<Dataset> shipped = DatasetReader.read(List.of(Path.of("seed/sdg"), Path.of("seed/isesaki")));
        for (int time = 1; time <= 2; time++) {
            for (Dataset dataset : shipped) {
                Diff diff = loader.apply(dataset, Loader.spelling(shipped, graph.now()), graph.now(), "test");
                assertEquals(time == 2, diff.isEmpty(), () -> String.join("\n", diff.lines()));
            }
        }
        assertTrue(graph.now().name().startsWith("2-"));
    }

    @Test
    void aChangedTitleIsExactlyOneChange() throws Exception {
        load();
        small.measures("ID.measure.1,ID.plan,道路と橋の整備", "ID.measure.2,ID.plan,公園の整備");
        assertEquals(List.of("~ Measure small.measure.1"), load().lines());
        assertEquals("道路と橋の整備", graph.value("MATCH (m {id: 'small.measure.1'}) RETURN m.searchTitle"));
        assertTrue(graph.now().name().startsWith("2-"), "a change moves the data revision");
    }

    @Test
    void whatIsNewestIsDecidedByNumberNotByAClockThatJumpedBack() throws Exception {
        load();
        small.measures("ID.measure.1,ID.plan,道路と橋の整備", "ID.measure.2,ID.plan,公園の整備");
        Dataset changed = small.read();
        Loader aYearBefore = new Loader(graph.graph(), Clock.fixed(NOON.minus(Duration.ofDays(365)), ZoneOffset.UTC));
        aYearBefore.apply(changed, Loader.spelling(List.of(changed), graph.now()), graph.now(), "test");
        assertTrue(graph.now().name().startsWith("2-"), graph.now().name());
        assertEquals(
                List.of("2026-11-21T12:00:00Z", "2025-11-21T12:00:00Z"),
                graph.value("MATCH (r:Revision) WITH r ORDER BY r.number RETURN collect(r.time)"));
        assertTrue(load().isEmpty(), "what is there is still known");
    }

    @Test
    void aRemovedElementGoesWithItsLinks() throws Exception {
        load();
        small.measures("ID.measure.1,ID.plan,道路の整備").links("ID.measure.1,3");
        assertEquals(
                List.of(
                        "- Measure small.measure.2",
                        "- small.measure.2~CITED_FROM~small.document.plan",
                        "- small.plan~HAS_MEASURE~small.measure.2"),
                load().lines().stream().sorted().toList());
        assertEquals(0L, graph.value("MATCH (m {id: 'small.measure.2'}) RETURN count(m)"));
        assertEquals(3L, graph.value("MATCH ()-[r]->() RETURN count(r)"));
    }

    @Test
    void aHandMadeChangeInTheDatabaseIsMended() throws Exception {
        load();
        graph.run("MATCH (m {id: 'small.measure.1'}) SET m.title = '別の題'", Map.of());
        small.file("synonyms.csv", "spellings,note", "ごみ;ゴミ,any change makes the tables differ");
        assertEquals(List.of("~ Measure small.measure.1"), load().lines());
        assertEquals("道路の整備", graph.value("MATCH (m {id: 'small.measure.1'}) RETURN m.title"));
    }

    @Test
    void aComparisonWritesNothing() throws Exception {
        load();
        small.measures("ID.measure.1,ID.plan,道路と橋の整備").links("ID.measure.1,3");
        Dataset dataset = small.read();
        Diff diff = loader.diff(dataset, Loader.spelling(List.of(dataset), graph.now()), graph.now());
        assertEquals("elements +0 ~1 -1, links +0 ~0 -2", diff.summary());
        assertEquals("道路の整備", graph.value("MATCH (m {id: 'small.measure.1'}) RETURN m.title"));
        assertEquals(1L, graph.value("MATCH (r:Revision) RETURN count(r)"));
    }

    @Test
    void synonymsOfADatasetLoadedLaterFoldTheFirstOneToo(@TempDir Path folder) throws Exception {
        small.measures("ID.measure.1,ID.plan,ゴミの減量", "ID.measure.2,ID.plan,公園の整備");
        DatasetFolder words =
                DatasetFolder.in(folder, "words").file("synonyms.csv", "spellings,note", "ごみ;ゴミ,both are written");
        List<Dataset> both = List.of(small.read(), words.read());
        for (int time = 1; time <= 2; time++) {
            for (Dataset dataset : both) {
                loader.apply(dataset, Loader.spelling(both, graph.now()), graph.now(), "test");
            }
        }
        assertEquals("ごみの減量", graph.value("MATCH (m {id: 'small.measure.1'}) RETURN m.searchTitle"));
        assertEquals(2L, graph.value("MATCH (r:Revision) RETURN count(r)"), "the second round changes nothing");
    }

    @Test
    void theRevisionKeepsWhatTheDatasetLacks() throws Exception {
        small.file(
                "lacks.csv",
                "titleJa,titleEn,textJa,textEn,document,lines,about",
                "地図,The map,区域の地図がない。,There is no map.,ID.document.plan,7,ID.measure.1;ID.measure.2");
        load();
        assertEquals(
                List.of("地図\tThe map\t区域の地図がない。\tThere is no map.\tsmall.document.plan\t7"
                        + "\tsmall.measure.1;small.measure.2\t"),
                graph.now().all().iterator().next().lines("lacks"));
    }
}
