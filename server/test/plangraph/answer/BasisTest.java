package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.query.SavedQuery;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Every saved query on each basis alone: nothing of another basis, and no silence. */
@ExtendWith(SharedServer.class)
final class BasisTest {
    private final RunningServer server;

    BasisTest(RunningServer server) {
        this.server = server;
    }

    @TestFactory
    Stream<DynamicTest> anAnswerKeepsToItsBasis() {
        return Stream.of("stated", "derived", "analyst", "machine")
                .flatMap(basis -> server.catalogue().all().stream()
                        .map(query -> DynamicTest.dynamicTest(query.id() + " on " + basis, () -> check(query, basis))));
    }

    private void check(SavedQuery query, String basis) throws Exception {
        SampleQuestion question = SampleQuestion.of(query).on(basis);
        JsonNode answer = server.ask(question.query(), question.parameters());
        Set<String> shown = new TreeSet<>();
        boolean draft = false;
        for (JsonNode relationship : answer.get("graph").get("relationships")) {
            assertEquals(basis, relationship.get("basis").asText(), relationship.toString());
            shown.add(relationship.get("key").asText());
            draft |=
                    relationship.get("evidence").path("documentStatus").asText().equals("draft");
        }
        assertEquals(keysOfRows(answer), shown, "the graph shows what the rows rest on");
        assertEquals(shown.isEmpty(), !answer.get("explanation").isNull(), "an answer without evidence says why");
        assertTrue(!draft || Rows.statuses(answer).contains("draft"), "a draft is seen among the sources");
    }

    private static Set<String> keysOfRows(JsonNode answer) {
        Set<String> keys = new TreeSet<>();
        for (JsonNode row : answer.get("rows")) {
            row.get("evidence").forEach(key -> keys.add(key.asText()));
        }
        return keys;
    }
}
