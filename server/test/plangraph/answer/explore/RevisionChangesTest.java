package plangraph.answer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.answer.InvalidInput;
import plangraph.answer.PageRequest;
import plangraph.data.source.Dataset;
import plangraph.data.source.Loader;
import plangraph.model.Change;
import plangraph.model.Change.Field;
import plangraph.testing.DatasetFolder;
import plangraph.testing.GraphForTests;
import plangraph.testing.SharedGraph;

@ExtendWith(SharedGraph.class)
final class RevisionChangesTest {
    private static final PageRequest ALL = new PageRequest(0, 100);

    private final GraphForTests graph;
    private final Loader loader;
    private final DatasetFolder small;
    private final RevisionChanges changes;

    RevisionChangesTest(GraphForTests graph, @TempDir Path folder) throws IOException {
        this.graph = graph;
        this.loader = new Loader(graph.graph(), Clock.systemUTC());
        this.small = DatasetFolder.in(folder, "small");
        this.changes = new RevisionChanges(graph.graph());
    }

    /** Loads what the tables say now; returns the data revision. */
    private String load() throws Exception {
        Dataset dataset = small.read();
        loader.apply(dataset, Loader.spelling(List.of(dataset), graph.now()), graph.now(), "test");
        return graph.now().name();
    }

    /** As {@code removed small.measure.2}. */
    private List<String> told(Optional<String> from, Optional<String> to) {
        return changes.between(from, to, ALL).changes().stream()
                .map(change -> change.change() + " "
                        + (change.element() != null
                                ? change.element().id()
                                : change.relationship() != null
                                        ? change.relationship().key()
                                        : ""))
                .toList();
    }

    @Test
    void fromTheEmptyGraphEverythingIsAdded() throws Exception {
        load();
        // A document, a plan, two measures; two are contained, three are cited.
        var all = changes.between(Optional.of("0"), Optional.empty(), ALL);
        assertEquals(9, all.total());
        assertTrue(all.changes().stream().allMatch(change -> change.change().equals("added")));
    }

    @Test
    void aChangedFieldIsToldWithWhatItWas() throws Exception {
        load();
        small.measures("ID.measure.1,ID.plan,道路と橋の整備", "ID.measure.2,ID.plan,公園の整備");
        load();
        var list = changes.between(Optional.empty(), Optional.empty(), ALL);
        assertEquals(1, list.total());
        assertEquals("changed", list.changes().getFirst().change());
        assertEquals(
                List.of(new Field("title", "道路の整備", "道路と橋の整備")),
                list.changes().getFirst().fields());
        assertEquals(
                "elements +0 ~1 -0, links +0 ~0 -0", list.revisions().getFirst().summary());
    }

    @Test
    void whatWentAndCameBackIsNoChange() throws Exception {
        String first = load();
        small.measures("ID.measure.1,ID.plan,道路と橋の整備").links("ID.measure.1,3");
        load();
        small.measures("ID.measure.1,ID.plan,道路の整備", "ID.measure.3,ID.plan,川の整備")
                .links("ID.measure.1,3", "ID.measure.3,5");
        load();
        assertEquals(
                List.of(
                        "removed small.measure.2",
                        "added small.measure.3",
                        "removed small.measure.2~CITED_FROM~small.document.plan",
                        "removed small.plan~HAS_MEASURE~small.measure.2",
                        "added small.measure.3~CITED_FROM~small.document.plan",
                        "added small.plan~HAS_MEASURE~small.measure.3"),
                told(Optional.of(first), Optional.empty()));
    }

    @Test
    void anIdThatMovesToAnotherTableHasChanged() throws Exception {
        load();
        small.measures("ID.measure.1,ID.plan,道路の整備")
                .table("nodes/Initiative.csv", "id,plan,title", "ID.measure.2,ID.plan,公園の整備")
                .links("ID.measure.1,3")
                .table(
                        "links/CITED_FROM.csv",
                        "from,to,basis,document,section,lines",
                        "ID.plan,ID.document.plan,stated,ID.document.plan,表紙,1",
                        "ID.measure.1,ID.document.plan,stated,ID.document.plan,第1章,3",
                        "ID.measure.2,ID.document.plan,stated,ID.document.plan,第1章,4");
        load();
        var changed = changes.between(Optional.empty(), Optional.empty(), ALL)
                .changes()
                .getFirst();
        assertEquals("changed", changed.change());
        assertEquals(
                "Initiative", changed.element() == null ? "" : changed.element().label());
    }

    /** Of a KPI that went and came again the figures before and after are not known to measure the same. */
    @Test
    void whatCameAgainIsNotClaimedToBeComparable() {
        Change again = new Change(Change.Action.CHANGED, "Kpi", "small.kpi", "人口", Optional.empty(), List.of());
        assertEquals(Optional.of(false), again.comparable());
    }

    @Test
    void aLinkIsTheSameAfterItsEndWasRenamed() throws Exception {
        small.measures("ID.measure.1,ID.plan,道路の整備").links("ID.measure.1,3");
        String first = load();
        small.measures("ID.measure.1,ID.plan,道路の整備", "ID.measure.2,ID.plan,公園の整備")
                .links("ID.measure.1,3", "ID.measure.2,4");
        load();
        small.measures("ID.measure.1,ID.plan,道路の整備", "ID.park,ID.plan,公園の整備")
                .links("ID.measure.1,3", "ID.park,4")
                .file("renames.csv", "from,to", "ID.measure.2,ID.park");
        load();
        assertEquals(
                List.of(
                        "added small.park",
                        "added small.park~CITED_FROM~small.document.plan",
                        "added small.plan~HAS_MEASURE~small.park"),
                told(Optional.of(first), Optional.empty()).stream().sorted().toList());
        small.measures("ID.measure.1,ID.plan,道路の整備").links("ID.measure.1,3").file("renames.csv", "from,to");
        load();
        assertEquals(List.of(), told(Optional.of(first), Optional.empty()));
    }

    @Test
    void whatIsRemovedKeepsItsName() throws Exception {
        load();
        small.measures("ID.measure.1,ID.plan,道路の整備").links("ID.measure.1,3");
        load();
        var gone = changes.between(Optional.empty(), Optional.empty(), ALL)
                .changes()
                .getFirst()
                .element();
        assertEquals("公園の整備", gone == null ? "" : gone.title());
    }

    @Test
    void aRenamedElementIsToldWithTheIdItHad() throws Exception {
        load();
        small.measures("ID.measure.1,ID.plan,道路の整備", "ID.park,ID.plan,公園の整備")
                .links("ID.measure.1,3", "ID.park,4")
                .file("renames.csv", "from,to", "ID.measure.2,ID.park");
        load();
        var renamed = changes.between(Optional.empty(), Optional.empty(), ALL)
                .changes()
                .getFirst();
        assertEquals("renamed", renamed.change());
        assertEquals("small.measure.2", renamed.was());
        assertEquals(
                "small.park", renamed.element() == null ? "" : renamed.element().id());
    }

    @Test
    void betweenARevisionAndItselfNothingDiffers() throws Exception {
        String only = load();
        assertEquals(List.of(), told(Optional.of(only), Optional.of(only)));
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() throws Exception {
        load();
        var page = changes.between(Optional.of("0"), Optional.empty(), new PageRequest(0, 4));
        assertEquals(4, page.changes().size());
        var rest = changes.between(Optional.of("0"), Optional.empty(), new PageRequest(4, 100));
        assertEquals(5, rest.changes().size());
    }

    @Test
    void revisionsThatDoNotExistAreNamedTogether() throws Exception {
        String only = load();
        InvalidInput refusal = assertThrows(
                InvalidInput.class, () -> changes.between(Optional.of("7-abc"), Optional.of("yesterday"), ALL));
        assertEquals(
                List.of(
                        "'yesterday' is no data revision of this graph; there are [0, " + only + "]",
                        "'7-abc' is no data revision of this graph; there are [0, " + only + "]"),
                refusal.faults().stream().map(fault -> fault.message().en()).toList());
    }

    @Test
    void aLaterRevisionCannotComeFirst() throws Exception {
        String only = load();
        InvalidInput refusal =
                assertThrows(InvalidInput.class, () -> changes.between(Optional.of(only), Optional.of("0"), ALL));
        assertEquals(
                List.of("from is later than to; exchange them"),
                refusal.faults().stream()
                        .map(fault -> fault.input() + " " + fault.message().en())
                        .toList());
    }
}
