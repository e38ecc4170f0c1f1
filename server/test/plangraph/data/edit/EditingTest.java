package plangraph.data.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.ClientException;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.access.Role;
import plangraph.data.change.Conflict;
import plangraph.data.change.Diff;
import plangraph.data.change.ElementsInUse;
import plangraph.data.change.Origin;
import plangraph.data.source.Dataset;
import plangraph.data.source.Loader;
import plangraph.model.Fault;
import plangraph.store.Revisions;
import plangraph.testing.DatasetFolder;
import plangraph.testing.GraphForTests;
import plangraph.testing.SharedGraph;

/** What people change on top of a dataset, and what becomes of it when the dataset is loaded again. */
@ExtendWith(SharedGraph.class)
final class EditingTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final String LINK = "small.measure.1~CONTINUED_BY~small.measure.2";
    private static final String ADD_LINK = """
            {"op": "add", "link": {"from": "small.measure.1", "type": "CONTINUED_BY", "to": "small.measure.2",
             "basis": "analyst", "strength": "primary", "rationale": "同じ公園"}}""";
    private static final String CHANGE_TITLE =
            "{'op': 'change', 'element': {'id': 'small.measure.1', 'title': '道路と橋'}}";
    private static final String WITHDRAW = "{'op': 'withdraw', 'element': {'id': 'small.measure.2'}}";

    private final GraphForTests graph;
    private final DatasetFolder small;
    private final Loader loader;
    private final Editing editing;

    EditingTest(GraphForTests graph, @TempDir Path folder) throws IOException {
        this.graph = graph;
        this.small = DatasetFolder.in(folder, "small");
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        this.loader = new Loader(graph.graph(), clock);
        this.editing = new Editing(
                graph.graph(), new Revisions(graph.graph(), false), new AuditLog(graph.records(), clock), clock);
    }

    @BeforeEach
    void aDatasetIsThere() throws Exception {
        load();
    }

    private Diff load() throws Exception {
        Dataset dataset = small.read();
        return loader.apply(dataset, Loader.spelling(List.of(dataset), graph.now()), graph.now(), "load");
    }

    private static Editing.Sent sent(String... changes) throws IOException {
        String body = "{'cause': '会議で決めた', 'changes': [%s]}".formatted(String.join(",", changes));
        return new Editing.Sent(
                new ObjectMapper().readTree(body.replace('\'', '"')), new Origin.People("hana", Role.EDITOR));
    }

    private List<String> edit(String... changes) throws Exception {
        Editing.Result result = editing.apply(
                sent(changes),
                revision -> true,
                new AuditRecord("hana", "editor", "127.0.0.1", "POST /api/v1/changes", "200"));
        return result.changes().stream()
                .map(change -> change.kind().word() + " " + change.id())
                .toList();
    }

    private List<String> faults(String... changes) throws Exception {
        return assertThrows(InvalidChangeSet.class, () -> edit(changes)).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private Object title(String id) {
        return graph.value("MATCH (e:Element {id: '" + id + "'}) RETURN e.title");
    }

    private long count(String pattern) {
        return (long) graph.value("MATCH " + pattern + " RETURN count(*)");
    }

    /** Nothing differs from what the tables and the people's layer come to. */
    private void assertReloadChangesNothing() throws Exception {
        assertEquals(List.of(), load().lines());
    }

    @Test
    void anAddedLinkIsALinkLikeTheOthersWithItsAuthorAndRevision() throws Exception {
        String hash =
                Objects.requireNonNull(graph.now().byDataset().get("small")).contentHash();
        assertEquals(List.of("added " + LINK), edit(ADD_LINK));
        assertEquals(
                List.of("small", "analyst", "primary", "同じ公園", "hana", "2026-11-30", LINK),
                graph.value("MATCH ()-[r:CONTINUED_BY]->() RETURN"
                        + " [r.dataset, r.basis, r.strength, r.rationale, r.assertedBy, r.assertedAt, r.key]"));
        assertEquals(
                List.of("2", "会議で決めた", "elements +0 ~0 -0, links +1 ~0 -0", hash),
                graph.value(
                        "MATCH (r:Revision {number: 2}) RETURN [toString(r.number), r.cause, r.summary, r.contentHash]"));
        String entry = graph.value("MATCH (r:Revision {number: 2}) RETURN r.auditEntry")
                .toString();
        assertEquals(
                List.of(List.of("hana", "done", entry)),
                graph.records().read("all-audit-entries", Map.of()).stream()
                        .map(row -> List.of(row.text("who"), row.text("state"), row.text("id")))
                        .toList());
        assertEquals("hana", editing.applied(2).orElseThrow().author());
        assertTrue(editing.applied(1).isEmpty());
    }

    @Test
    void anEntryStandsWhenItsRevisionDoesAndIsWithdrawnWhenNot() throws Exception {
        AuditLog audit = new AuditLog(graph.records(), Clock.fixed(NOON, ZoneOffset.UTC));
        AuditRecord record = new AuditRecord("hana", "editor", "", "POST /api/v1/changes", "200");
        // What kills leave: one before the graph was changed, one after it.
        audit.intend(record);
        String made = audit.intend(record).id();
        graph.run("MATCH (r:Revision {number: 1}) SET r.auditEntry = $made", Map.of("made", made));

        audit.settle(graph.graph(), AuditLog.LONGEST_CHANGE);
        assertEquals(1, audit.entries(Optional.empty(), 10).total(), "the change was made");
        assertEquals(1, graph.records().read("intended-audit-entries", Map.of()).size(), "another server may make it");

        new AuditLog(graph.records(), Clock.offset(Clock.fixed(NOON, ZoneOffset.UTC), Duration.ofMinutes(3)))
                .settle(graph.graph(), AuditLog.LONGEST_CHANGE);
        assertEquals(
                List.of(made),
                graph.records().read("all-audit-entries", Map.of()).stream()
                        .map(row -> row.text("id"))
                        .toList());
    }

    @Test
    void anEditThatFailsLeavesNoEntry() throws Exception {
        graph.run("CREATE (:Element:Revision {id: 'revision.2'})", Map.of());
        assertThrows(ClientException.class, () -> edit(ADD_LINK));
        assertEquals(List.of(), graph.records().read("all-audit-entries", Map.of()));
    }

    @Test
    void aReloadKeepsWhatPeopleAddedChangedAndWithdrew() throws Exception {
        edit(ADD_LINK, CHANGE_TITLE);
        assertReloadChangesNothing();
        small.file("synonyms.csv", "spellings,note", "ごみ;ゴミ,so that the tables differ");
        assertReloadChangesNothing();
        assertEquals("道路と橋", title("small.measure.1"));
        edit(
                "{'op': 'withdraw', 'link': {'from': 'small.measure.1', 'type': 'CONTINUED_BY', 'to': 'small.measure.2'}}");
        edit(WITHDRAW);
        small.file("synonyms.csv", "spellings,note", "ごみ;塵,so that they differ again");
        assertReloadChangesNothing();
        assertEquals(0L, count("(e:Element {id: 'small.measure.2'})"));
        assertEquals(0L, count("()-[r {key: '" + LINK + "'}]->()"));
    }

    @Test
    void anElementThatIsWithdrawnGoesWithItsLinksAndComesBackWithThem() throws Exception {
        assertEquals(
                List.of(
                        "removed small.measure.2",
                        "removed small.measure.2~CITED_FROM~small.document.plan",
                        "removed small.plan~HAS_MEASURE~small.measure.2"),
                edit(WITHDRAW).stream().sorted().toList());
        assertEquals(
                List.of(
                        "added small.measure.2",
                        "added small.measure.2~CITED_FROM~small.document.plan",
                        "added small.plan~HAS_MEASURE~small.measure.2"),
                edit("{'op': 'add', 'element': {'id': 'small.measure.2'}}").stream()
                        .sorted()
                        .toList());
        assertReloadChangesNothing();
        assertEquals(0L, count("(c:PeopleChange)"));
    }

    @Test
    void whatPeopleAddedLeavesNoTraceWhenItIsWithdrawn() throws Exception {
        edit(ADD_LINK);
        edit(
                "{'op': 'withdraw', 'link': {'from': 'small.measure.1', 'type': 'CONTINUED_BY', 'to': 'small.measure.2'}}");
        assertEquals(0L, count("(c:PeopleChange)"));
        assertReloadChangesNothing();
    }

    @Test
    void anAddedElementNeedsACitationOrAReason() throws Exception {
        String element = "{'op': 'add', 'element': {'id': 'small.measure.9', 'label': 'Measure', 'title': '川'%s}}";
        assertEquals(
                List.of("/changes/0/element/id: small.measure.9 cites no document;"
                        + " add a CITED_FROM link in the same set, or say why in rationale"),
                faults(element.formatted("")));
        edit(element.formatted(", 'rationale': '議会で加わった'"));
        assertEquals(
                List.of("hana", "2026-11-30"),
                graph.value("MATCH (m {id: 'small.measure.9'}) RETURN [m.assertedBy, m.assertedAt]"));
        edit("{'op': 'withdraw', 'element': {'id': 'small.measure.9'}}");
        edit(
                element.formatted(""),
                "{'op': 'add', 'link': {'from': 'small.measure.9', 'type': 'CITED_FROM', 'to': 'small.document.plan',"
                        + " 'basis': 'stated', 'document': 'small.document.plan', 'section': '第2章', 'lines': '9'}}");
        assertEquals(
                List.of("small.document.plan"), graph.value("MATCH (m {id: 'small.measure.9'}) RETURN m.documents"));
        assertReloadChangesNothing();
    }

    @Test
    void whereBothChangedAFieldThePeoplesValueStaysAndTheLoadSaysSo() throws Exception {
        edit(CHANGE_TITLE);
        small.measures("ID.measure.1,ID.plan,道路の維持", "ID.measure.2,ID.plan,公園の整備");
        Diff diff = load();
        assertEquals(
                List.of(new Conflict(Conflict.Reason.OTHER_VALUE, "small.measure.1", "title", "道路の維持", "道路と橋")),
                diff.conflicts());
        assertEquals("道路と橋", title("small.measure.1"));
        small.measures("ID.measure.1,ID.plan,道路と橋", "ID.measure.2,ID.plan,公園の整備");
        assertEquals(List.of(), load().conflicts());
        assertEquals(0L, count("(c:PeopleChange)"), "the source says by now what people said");
    }

    @Test
    void aChangeElsewhereInTheElementComesThrough() throws Exception {
        edit(CHANGE_TITLE);
        small.table(
                "nodes/Measure.csv",
                "id,plan,title,note",
                "ID.measure.1,ID.plan,道路の整備,新しい",
                "ID.measure.2,ID.plan,公園の整備,");
        assertEquals(List.of(), load().conflicts());
        assertEquals(List.of("道路と橋", "新しい"), graph.value("MATCH (m {id: 'small.measure.1'}) RETURN [m.title, m.note]"));
    }

    @Test
    void whatPeopleChangedFollowsARenamedId() throws Exception {
        edit(ADD_LINK, "{'op': 'change', 'element': {'id': 'small.measure.2', 'title': '公園と緑'}}");
        small.measures("ID.measure.1,ID.plan,道路の整備", "ID.park,ID.plan,公園の整備")
                .links("ID.measure.1,3", "ID.park,4")
                .file("renames.csv", "from,to", "ID.measure.2,ID.park");
        load();
        assertEquals("公園と緑", title("small.park"));
        assertEquals(1L, count("({id: 'small.measure.1'})-[:CONTINUED_BY]->({id: 'small.park'})"));
        assertReloadChangesNothing();
    }

    @Test
    void aWithdrawnElementStaysWithdrawnUnderItsNewId() throws Exception {
        edit(WITHDRAW);
        small.measures("ID.measure.1,ID.plan,道路の整備", "ID.park,ID.plan,公園の整備")
                .links("ID.measure.1,3", "ID.park,4")
                .file("renames.csv", "from,to", "ID.measure.2,ID.park");
        load();
        assertEquals(0L, count("(e:Element {id: 'small.park'})"));
        assertReloadChangesNothing();
    }

    @Test
    void tablesThatTakeAwayWhatPeopleLinkedAreRefused() throws Exception {
        edit(ADD_LINK);
        small.measures("ID.measure.1,ID.plan,道路の整備").links("ID.measure.1,3");
        assertTrue(String.valueOf(assertThrows(ElementsInUse.class, this::load).getMessage())
                .contains(LINK));
        assertEquals(1L, count("()-[:CONTINUED_BY]->()"));
    }

    @Test
    void anElementThatAnotherKindOfTableHoldsNowIsRefusedWhereALinkWouldNotFit() throws Exception {
        edit(ADD_LINK);
        small.measures("ID.measure.1,ID.plan,道路の整備")
                .table("nodes/Initiative.csv", "id,plan,title", "ID.measure.2,ID.plan,公園の整備")
                .table(
                        "links/HAS_MEASURE.csv",
                        "from,to,basis,document,section,lines",
                        "ID.plan,ID.measure.1,stated,ID.document.plan,第1章,3");
        assertTrue(String.valueOf(assertThrows(ElementsInUse.class, this::load).getMessage())
                .contains(LINK));
    }

    @Test
    void anElementOnWhichPeoplesLinksHangIsNotWithdrawnAlone() throws Exception {
        edit(ADD_LINK);
        assertEquals(
                List.of("/changes/0/element/id: on small.measure.2 hang " + LINK
                        + "; withdraw them first, or in the same set"),
                faults(WITHDRAW));
        edit(
                WITHDRAW,
                "{'op': 'withdraw', 'link': {'from': 'small.measure.1', 'type': 'CONTINUED_BY', 'to': 'small.measure.2'}}");
        assertReloadChangesNothing();
    }

    @Test
    void theLastCitationStays() throws Exception {
        assertEquals(
                List.of("/changes/0/link/from: small.measure.1 would cite no document;"
                        + " add another CITED_FROM link in the same set, or say why in the element's rationale"),
                faults("{'op': 'withdraw', 'link': {'from': 'small.measure.1', 'type': 'CITED_FROM',"
                        + " 'to': 'small.document.plan'}}"));
    }

    @Test
    void aRecordAboutTheDataIsLinkedToWhatItIsAbout() throws Exception {
        edit("{'op': 'add', 'element': {'id': 'small.examination.1', 'label': 'Examination', 'title': '検討',"
                + " 'about': 'small.measure.1', 'question': 'CONTINUED_BY', 'verdict': 'none', 'rationale': '別のもの'}}");
        assertEquals(
                List.of("analyst", "hana", "2026-11-30"),
                graph.value(
                        "MATCH ()-[r:ABOUT]->({id: 'small.measure.1'}) RETURN [r.basis, r.assertedBy, r.assertedAt]"));
        assertReloadChangesNothing();
        edit("{'op': 'change', 'element': {'id': 'small.examination.1', 'about': 'small.measure.2'}}");
        assertEquals(1L, count("()-[:ABOUT]->({id: 'small.measure.2'})"));
        edit("{'op': 'withdraw', 'element': {'id': 'small.examination.1'}}");
        assertEquals(0L, count("()-[:ABOUT]->()"));
        assertReloadChangesNothing();
    }

    @Test
    void whoLookedAtAnotherRevisionIsToldTheOneOfNow() throws Exception {
        String seen = graph.now().name();
        edit(CHANGE_TITLE);
        ChangedMeanwhile refusal =
                assertThrows(ChangedMeanwhile.class, () -> editing.dryRun(sent(ADD_LINK), seen::equals));
        assertEquals(graph.now().name(), refusal.revision());
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        Editing.Result result = editing.dryRun(sent(ADD_LINK), revision -> true);
        assertEquals(1, result.changes().size());
        assertFalse(result.written());
        assertEquals(0L, count("()-[:CONTINUED_BY]->()"));
        assertEquals(1L, count("(r:Revision)"));
    }

    @Test
    void twoEditorsAtOnceBothGetThrough() throws Exception {
        List<Thread> editors = List.of(
                Thread.ofPlatform().unstarted(() -> quietly(CHANGE_TITLE)),
                Thread.ofPlatform().unstarted(() -> quietly(ADD_LINK)));
        editors.forEach(Thread::start);
        for (Thread each : editors) {
            each.join();
        }
        assertEquals("道路と橋", title("small.measure.1"));
        assertEquals(1L, count("()-[:CONTINUED_BY]->()"));
        assertEquals(3L, count("(r:Revision)"));
        assertReloadChangesNothing();
    }

    private void quietly(String change) {
        try {
            edit(change);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyFieldOfTheSeedComesBackAsItWasWritten() throws Exception {
        for (Dataset dataset :
                plangraph.data.source.DatasetReader.read(List.of(Path.of("seed/sdg"), Path.of("seed/isesaki")))) {
            PeopleLayer none = PeopleLayer.empty(dataset.id());
            // A record of every element and link that says nothing of its own: source and effect must be the same.
            List<PeopleRecord> records = new java.util.ArrayList<>();
            PeopleLayer.Sources sources = none.source(dataset.elements(), dataset.links());
            dataset.elements()
                    .forEach(element -> records.add(
                            record(dataset.id(), element.id(), element.label().word(), sources.fields(element.id()))));
            dataset.links().stream()
                    .filter(link -> link.type() != plangraph.model.RelationshipType.ABOUT)
                    .forEach(link -> records.add(
                            record(dataset.id(), link.key(), link.type().name(), FieldsOfRecords.of(link))));
            PeopleLayer.Sources again =
                    new PeopleLayer(dataset.id(), records).source(dataset.elements(), dataset.links());
            PeopleLayer.Effective effective = new PeopleLayer(
                            dataset.id(), List.of(record(dataset.id(), "none.such", "Measure", Map.of())))
                    .over(again.allElements(), again.allLinks());
            assertEquals(Map.of(), differing(dataset.elements(), effective.elements(), plangraph.model.Element::id));
            assertEquals(Map.of(), differing(dataset.links(), effective.links(), plangraph.model.Link::key));
        }
    }

    private static PeopleRecord record(String dataset, String subject, String type, Map<String, String> source) {
        return new PeopleRecord(
                subject,
                dataset,
                source.isEmpty() ? plangraph.data.change.Operation.WITHDRAW : plangraph.data.change.Operation.CHANGE,
                type,
                Map.of(),
                Map.of(),
                java.util.Optional.of(source),
                "",
                "",
                "",
                "",
                "",
                0);
    }

    private static <T> Map<String, String> differing(
            List<T> expected, List<T> found, java.util.function.Function<T, String> key) {
        Map<String, T> byKey = new java.util.HashMap<>();
        found.forEach(each -> byKey.put(key.apply(each), each));
        Map<String, String> differing = new java.util.TreeMap<>();
        expected.forEach(each -> {
            if (!each.equals(byKey.get(key.apply(each)))) {
                differing.put(each.toString(), String.valueOf(byKey.get(key.apply(each))));
            }
        });
        return differing;
    }
}
