package plangraph.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.access.Role;
import plangraph.data.change.Origin;
import plangraph.data.edit.Editing;
import plangraph.store.EmbeddedNeo4j;
import plangraph.store.Graph;
import plangraph.store.Revisions;
import plangraph.store.records.Records;
import plangraph.store.records.RecordsFromGraph;

/**
 * Opens data folders, brings their records up to the graph as a start does, and says of each whether everything is whole ({@code holds N
 * moved and M edits}, or {@code holds MIXED}). Then, again and again in all of them until it is killed, it puts into the graph what
 * version 0.1.0 kept there, moves it out, and edits an element.
 */
final class MoveAndEdit implements AutoCloseable {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final AuditRecord EDIT = new AuditRecord("hana", "editor", "", "edit", "200");

    /** Twenty entries, a token and two versions of a query in each round, with a counter in the same transaction. */
    private static final String AS_BEFORE = """
            MERGE (made:Made)
            SET made.rounds = coalesce(made.rounds, 0) + 1
            WITH made.rounds AS round
            CREATE (:AccessToken {name: 't' + round, role: 'editor', created: 'then', hash: 'h' + round})
            WITH round
            UNWIND range(1, 2) AS version
            CREATE (v:OwnQueryVersion {key: 'q' + round + '~' + version, id: 'q' + round, version: version, text: 'text',
              revision: 'r', author: 'taro', savedAt: 'then', deleted: false})
            FOREACH (ignored IN CASE WHEN version = 2 THEN [1] ELSE [] END | SET v:OwnQuery)
            WITH round, count(*) AS ignored
            UNWIND range(1, 20) AS number
            CREATE (:AuditEntry {key: '2026-' + round + '-' + number, time: 'then', who: 'taro', role: 'editor', from: '', action: 'old',
              outcome: '201'})""";

    private final EmbeddedNeo4j neo4j;
    private final Graph graph;
    private final Driver driver;
    private final Records records;
    private final AuditLog audit;
    private final Editing editing;

    private MoveAndEdit(Path data) throws Exception {
        this.neo4j = EmbeddedNeo4j.open(data.resolve("neo4j"));
        this.graph = Graph.connect(neo4j.uri(), neo4j.credentials());
        this.driver = GraphDatabase.driver(neo4j.uri(), neo4j.credentials());
        this.records = Records.inFolder(data);
        records.awaitOpen();
        Clock clock = Clock.systemUTC();
        this.audit = new AuditLog(records, clock);
        this.editing = new Editing(graph, new Revisions(graph, true), audit, clock);
    }

    /** @param args data folders */
    public static void main(String[] args) throws Exception {
        // Nobody closes them: the end is a kill.
        List<MoveAndEdit> stores = new ArrayList<>();
        for (String folder : Arrays.asList(args)) {
            MoveAndEdit store = new MoveAndEdit(Path.of(folder));
            OUT.println(store.holds());
            stores.add(store);
        }
        CountDownLatch working = new CountDownLatch(stores.size());
        for (MoveAndEdit store : stores) {
            Thread.ofPlatform().start(() -> store.work(working));
        }
        working.await();
        OUT.println("working");
    }

    /** What a data folder holds, looked at in this process. */
    static String held(Path data) throws Exception {
        try (MoveAndEdit opened = new MoveAndEdit(data)) {
            return opened.holds();
        }
    }

    private void work(CountDownLatch working) {
        for (int i = 0; i < Integer.MAX_VALUE; i++) {
            driver.executableQuery(AS_BEFORE).execute();
            new RecordsFromGraph(graph, records).move();
            edit("title " + System.nanoTime());
            working.countDown();
        }
    }

    private void edit(String title) {
        String body = """
                {"cause": "test", "changes": [{"op": "change", "element": {"id": "small.measure.1", "title": "%s"}}]}""".formatted(title);
        try {
            editing.apply(
                    new Editing.Sent(new ObjectMapper().readTree(body), new Origin.People("hana", Role.EDITOR)),
                    revision -> true,
                    EDIT);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String holds() {
        new RecordsFromGraph(graph, records).move();
        audit.settle(graph, Duration.ZERO);
        long rounds = number("MATCH (made:Made) RETURN coalesce(sum(made.rounds), 0)");
        long left = number("MATCH (n:AccessToken|AuditEntry|OwnQueryVersion) RETURN count(n)");
        List<String> done = entries("done", "edit");
        Set<String> edits = driver
                .executableQuery("MATCH (r:Revision) WHERE r.auditEntry IS NOT NULL RETURN r.auditEntry AS entry")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("entry").asString())
                .collect(Collectors.toSet());
        boolean whole = left == 0
                && records.read("tokens", Map.of()).size() == rounds
                && entries("done", "old").size() == rounds * 20
                && records.read("all-own-query-versions", Map.of()).size() == rounds * 2
                && records.read("own-queries", Map.of()).size() == rounds
                && new TreeSet<>(done).equals(new TreeSet<>(edits))
                && entries("intended", "edit").isEmpty();
        return whole
                ? "holds %d moved and %d edits".formatted(rounds, done.size())
                : "holds MIXED: " + rounds + " rounds, " + left + " left, " + done + " done, " + edits + " made, "
                        + records.read("count-records", Map.of()).getFirst().number("total") + " rows";
    }

    private long number(String cypher) {
        return driver.executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    private List<String> entries(String state, String action) {
        return records.read("all-audit-entries", Map.of()).stream()
                .filter(row ->
                        row.text("state").equals(state) && row.text("action").equals(action))
                .map(row -> row.text("id"))
                .toList();
    }

    @Override
    public void close() {
        records.close();
        driver.close();
        graph.close();
        neo4j.close();
    }
}
