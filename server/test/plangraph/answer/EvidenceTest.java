package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Every answer rests on the relationships that it names: without one of them it is another answer. */
@ExtendWith(SharedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EvidenceTest {
    private static final List<String> BASES = List.of("all", "stated");

    /** An absence has no relationship to remove; GapAnswersTest removes what was looked for instead. */
    private static final Set<String> ABSENCES =
            Set.of("elements-without-citation", "sdgs-without-measure", "subjects-not-examined");

    private final RunningServer server;

    EvidenceTest(RunningServer server) {
        this.server = server;
    }

    @TestFactory
    Stream<DynamicTest> anAnswerChangesWithoutARelationshipThatItRestsOn() {
        return server.catalogue().all().stream()
                .map(query -> DynamicTest.dynamicTest(query.id(), () -> check(SampleQuestion.of(query))));
    }

    private void check(SampleQuestion question) throws Exception {
        for (String basis : BASES) {
            JsonNode answer = ask(question.on(basis));
            Collection<String> keys = oneOfEachType(answer);
            for (String key : keys) {
                checkWithout(key, question.on(basis), answer);
            }
            if (!keys.isEmpty()) {
                return;
            }
        }
        assertTrue(ABSENCES.contains(question.query()), "no relationship to remove; choose other sample values");
    }

    private void checkWithout(String key, SampleQuestion question, JsonNode answer) throws Exception {
        JsonNode without;
        try (var removed = new RemovedRelationship(server.graph(), key)) {
            without = ask(question);
            assertFalse(evidence(without).contains(removed.key()), removed.key());
        }
        assertNotEquals(answer.get("rows"), without.get("rows"), key);
        assertNotEquals(
                answer.get("graph").get("relationships"), without.get("graph").get("relationships"), key);
        assertEquals(answer.get("rows"), ask(question).get("rows"), "after " + key + " came back");
    }

    private JsonNode ask(SampleQuestion question) throws Exception {
        return server.askAnew(question.query(), question.parameters());
    }

    private static Set<String> evidence(JsonNode answer) {
        Set<String> keys = new LinkedHashSet<>();
        for (JsonNode row : answer.get("rows")) {
            row.get("evidence").forEach(key -> keys.add(key.asText()));
        }
        return keys;
    }

    private static Collection<String> oneOfEachType(JsonNode answer) {
        Map<String, String> byType = new LinkedHashMap<>();
        for (String key : evidence(answer)) {
            byType.putIfAbsent(key.split("~")[1], key);
        }
        return new ArrayList<>(byType.values());
    }

    @AfterAll
    void theGraphIsAsTheTablesSay() throws Exception {
        assertEquals(List.of(), server.program().differences());
    }
}
