package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What {@code /schema} says of kinds, types and codes is so in the data that are delivered. */
@ExtendWith(SharedServer.class)
final class SchemaTest {
    private final RunningServer server;
    private final JsonNode schema;

    SchemaTest(RunningServer server) throws Exception {
        this.server = server;
        this.schema = server.json("/schema", Map.of());
    }

    private JsonNode named(String list, String name) {
        for (JsonNode entry : schema.get(list)) {
            if (entry.get("name").asText().equals(name)) {
                return entry;
            }
        }
        throw new AssertionError("no " + name + " in " + list);
    }

    @Test
    void idsLookAsTheirKindSays() throws Exception {
        List<String> others = new ArrayList<>();
        for (JsonNode node : server.json("/nodes", Map.of("limit", "1000")).get("nodes")) {
            String pattern =
                    named("labels", node.get("label").asText()).get("idPattern").asText();
            if (!node.get("id").asText().matches(pattern)) {
                others.add(node.get("id").asText());
            }
        }
        assertEquals(List.of(), others);
    }

    @Test
    void aTypeRestsMostlyOnTheBasisThatItUsuallyHas() throws Exception {
        Map<String, String> most = new TreeMap<>();
        Map<String, String> usual = new TreeMap<>();
        server.json("/status", Map.of()).get("relationships").properties().forEach(type -> {
            Map<String, Integer> counts = new HashMap<>();
            type.getValue()
                    .properties()
                    .forEach(
                            basis -> counts.put(basis.getKey(), basis.getValue().asInt()));
            most.put(
                    type.getKey(),
                    counts.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .orElseThrow()
                            .getKey());
            usual.put(
                    type.getKey(),
                    named("relationshipTypes", type.getKey()).get("usualBasis").asText());
        });
        assertEquals(most, usual);
    }

    @Test
    void aKindSaysWhereItStandsAndHowItLooks() {
        JsonNode goal = named("labels", "SdgGoal");
        assertEquals(
                "{\"light\":\"#1b6f80\",\"dark\":\"#6cc5d6\"}",
                goal.get("colours").toString());
        assertEquals("goals", goal.get("lane").asText());
        assertEquals(
                "{\"left\":[[\"goals\"]],\"right\":[[\"plans\",\"measures\"],[\"yardsticks\"],[\"promises\"],[\"ends\"]]}",
                goal.get("sides").toString());
        assertEquals(true, goal.get("shownByNumber").asBoolean());
        assertEquals(10, goal.get("readingOrder").asInt());
    }

    @Test
    void codesHaveTheirWordsInBothLanguages() {
        Map<String, String> words = new HashMap<>();
        schema.get("codes")
                .properties()
                .forEach(group -> group.getValue()
                        .forEach(code -> words.put(
                                group.getKey() + "." + code.get("name").asText(),
                                code.get("title").get("ja").asText() + "/"
                                        + code.get("title").get("en").asText())));
        assertEquals("案/Draft", words.get("status.draft"));
        assertEquals("主/primary", words.get("strength.primary"));
        assertEquals("分割と統合/split and merged", words.get("answer.split-and-merged"));
        assertEquals("小さいほどよい/lower is better", words.get("answer.down"));
        assertEquals(5 + 4 + 52, words.size(), "status, strength and all others");
    }
}
