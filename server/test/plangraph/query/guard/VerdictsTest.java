package plangraph.query.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.SavedQuery;

final class VerdictsTest {
    private static final String NEO4J = "Neo4j/2026.08.1";
    private static final SavedQuery PLANS = query("plans", "r1");
    private static final SavedQuery PLACES = query("places", "r1");

    @TempDir
    private Path folder = Path.of("");

    /** Ids in the order in which they were looked at. */
    private final List<String> lookedAt = new ArrayList<>();

    private static SavedQuery query(String id, String revision) {
        LocalizedText words = new LocalizedText(id, id);
        return new SavedQuery(
                id,
                words,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                words,
                Optional.empty(),
                List.of(),
                "",
                revision,
                id + ".cypher",
                1);
    }

    private Faults ask(String neo4j, SavedQuery... queries) {
        Faults faults = new Faults();
        new Verdicts(shipped(), file(), () -> neo4j, this::lookAt).check(List.of(queries), faults);
        return faults;
    }

    private Path shipped() {
        return folder.resolve("shipped.txt");
    }

    private Path file() {
        return folder.resolve("data/verdicts.txt");
    }

    private void lookAt(Iterable<? extends GuardedQuery> queries, Faults faults) {
        for (GuardedQuery query : queries) {
            lookedAt.add(query.id());
            if (query.revision().equals("bad")) {
                faults.add(
                        query.file(),
                        1,
                        0,
                        new LocalizedText("だめです", "is bad"),
                        new LocalizedText("直してください", "mend it"));
            }
        }
    }

    @Test
    void aGoodVerdictIsRemembered() {
        ask(NEO4J, PLANS, PLACES);
        ask(NEO4J, PLANS, PLACES);
        assertEquals(List.of("plans", "places"), lookedAt);
    }

    @Test
    void whatCameWithTheProgramIsNotLookedAt() throws IOException {
        Files.write(shipped(), Verdicts.entries(NEO4J, List.of(PLANS)));
        ask(NEO4J, PLANS);
        assertFalse(Files.exists(file()), "there is nothing to remember");
        ask(NEO4J, PLANS, PLACES);
        ask("Neo4j/2027.01.0", PLANS);
        assertEquals(List.of("places", "plans"), lookedAt);
    }

    @Test
    void aChangedQueryIsLookedAtAgainAndNoOther() {
        ask(NEO4J, PLANS, PLACES);
        ask(NEO4J, PLANS, query("places", "r2"));
        assertEquals(List.of("plans", "places", "places"), lookedAt);
    }

    @Test
    void anotherNeo4jLooksAtAllAgain() {
        ask(NEO4J, PLANS);
        ask("Neo4j/2027.01.0", PLANS);
        assertEquals(List.of("plans", "plans"), lookedAt);
    }

    @Test
    void aBadVerdictIsNotRemembered() {
        for (int start = 1; start <= 2; start++) {
            assertFalse(ask(NEO4J, PLANS, query("places", "bad")).isEmpty());
        }
        assertEquals(List.of("plans", "places", "plans", "places"), lookedAt);
    }

    @Test
    void whatIsNoLongerOfferedIsForgotten() throws IOException {
        ask(NEO4J, PLANS, PLACES);
        ask(NEO4J, PLANS, query("parks", "r1"));
        assertEquals(
                List.of(
                        "Neo4j/2026.08.1 " + GuardedPlan.RULES + " parks r1",
                        "Neo4j/2026.08.1 " + GuardedPlan.RULES + " plans r1"),
                Files.readAllLines(file()));
    }

    @Test
    void aMemoryThatCannotBeReadIsNone() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertTrue(ask(NEO4J, PLANS).isEmpty());
        assertEquals(List.of("plans"), lookedAt);
    }

    @Test
    void aMemoryThatCannotBeWrittenStopsNothing() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        assertTrue(ask(NEO4J, PLANS).isEmpty());
    }
}
