package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.summary.Plan;
import plangraph.store.GraphUnavailable;
import plangraph.testing.DatasetFolder;
import plangraph.testing.OwnLane;

/** More datasets than a start checks together: what concerns all of them holds for those, too, that have not changed. */
@OwnLane
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ManyDatasetsTest {
    /** Kinds that are looked for by their dataset, and all elements. */
    private static final List<String> INDEXED = List.of(
            "Correction",
            "Discrepancy",
            "District",
            "DistrictDirection",
            "Element",
            "ManifestoItem",
            "Measure",
            "Plan",
            "Policy",
            "Project",
            "Term");

    private Path folder = Path.of("");

    private final List<DatasetFolder> cities = new ArrayList<>();

    @BeforeAll
    void nineCities(@TempDir Path scratch) throws Exception {
        folder = scratch;
        for (int i = 1; i <= 9; i++) {
            cities.add(DatasetFolder.in(folder, "city" + i));
        }
        load();
    }

    private void load() throws Exception {
        Commands.load(
                folder.resolve("data"), cities.stream().map(DatasetFolder::path).toArray(Path[]::new));
    }

    /** A backup has no indexes; those that questions about many cities need come with the restore. */
    @Test
    void aRestoredGraphHasItsIndexesAgain() throws Exception {
        Path file = folder.resolve("cities.backup");
        Commands.backup(folder.resolve("data"), file);
        // Read as the planner reads them: who only reads may not ask for the list of indexes.
        assertEquals(
                INDEXED.stream().map(label -> label + ": NodeIndexSeek").toList(),
                Commands.restore(
                        folder.resolve("restored"),
                        file,
                        restored -> INDEXED.stream()
                                .map(label -> label + ": " + firstOperator(restored, label))
                                .toList()));
    }

    /** A line for the dataset; what is counted are the measure, its place in the plan and its citation. */
    @Test
    void aPreviewOfManyCountsChangesAndNotLines() throws Exception {
        cities.get(4)
                .measures("ID.measure.1,ID.plan,道路の整備", "ID.measure.2,ID.plan,公園の整備", "ID.measure.3,ID.plan,橋の整備")
                .links("ID.measure.1,3", "ID.measure.2,4", "ID.measure.3,5");
        DatasetLoading.Preview preview = Commands.preview(
                folder.resolve("data"), cities.stream().map(DatasetFolder::path).toArray(Path[]::new));
        assertEquals(
                List.of("city5"),
                preview.lines().stream().map(line -> line.split(":")[0]).toList());
        assertEquals(3, preview.changes());
    }

    /** As `plangraph check` or a refused restore leave it. */
    @Test
    void aStoreThatHoldsNothingIsNoneToReadFrom() throws Exception {
        Path empty = folder.resolve("empty");
        Commands.look(empty, plangraph -> "");
        GraphUnavailable refused = assertThrows(GraphUnavailable.class, () -> Commands.openExisting(empty));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("Nothing has been loaded into " + empty), message);
    }

    /** A question is folded by the synonyms of all, so the text of each must be. */
    @Test
    void newSynonymsOfOneAreAppliedToAll() throws Exception {
        cities.getLast().file("synonyms.csv", "spellings", "みち;道路");
        load();
        assertEquals(
                List.of("みちの整備"),
                Commands.look(
                        folder.resolve("data"),
                        loaded -> strings(
                                loaded, "MATCH (m:Measure {id: 'city1.measure.1'}) RETURN m.searchTitle AS told")));
    }

    private static List<String> strings(Wiring parts, String cypher) {
        return parts.graph()
                .readCypher(
                        cypher,
                        Map.of(),
                        result -> result.list(row -> row.get("told").asString()));
    }

    /** What begins the plan of a question for all elements of a label in one dataset. */
    @SuppressWarnings("deprecation") // The driver has no other way yet to hand over a plan.
    private static String firstOperator(Wiring parts, String label) {
        return parts.graph()
                .readCypher(
                        "EXPLAIN MATCH (n:" + label + " {dataset: $dataset}) RETURN n",
                        Map.of("dataset", "city1"),
                        result -> {
                            Plan plan = result.consume().plan();
                            while (!plan.children().isEmpty()) {
                                plan = plan.children().getFirst();
                            }
                            return plan.operatorType().replaceFirst("@.*", "");
                        });
    }
}
