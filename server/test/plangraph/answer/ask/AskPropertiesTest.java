package plangraph.answer.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/**
 * What holds of every sentence, sense or nonsense: it is understood as something or as nothing, what is told adds up, and every
 * suggestion that leaves nothing open can be asked as it stands.
 */
@ExtendWith(SharedServer.class)
final class AskPropertiesTest {
    /** Put together from these in any order and number: names, things, deeds, particles, and what no question is made of. */
    private static final List<String> PIECES = List.of(
            "境地区",
            "赤堀",
            "北部",
            "さかい",
            "SDGs",
            "ゴール11",
            "目標4",
            "1７",
            "KPI",
            "ＫＰＩ",
            "指標",
            "施策",
            "マニフェスト",
            "公約",
            "子育て",
            "計画",
            "第3次総合計画",
            "戦略",
            "事業",
            "防災",
            "こども",
            "田島弥平旧宅",
            "2030年",
            "令和6年度",
            "基準値",
            "の",
            "は",
            "を",
            "が",
            "に",
            "で",
            "と",
            "ない",
            "もの",
            "関係する",
            "つながる",
            "一覧",
            "教えて",
            "ください",
            "どの",
            "何",
            "？",
            "?",
            "、",
            "。",
            " ",
            "\u3000",
            "which",
            "goals",
            "touch",
            "without",
            "measures",
            "of",
            "the",
            "\"",
            "'",
            "{district}",
            "$basis",
            "%",
            "<b>",
            "\\",
            "𠮷",
            "髙",
            "😀",
            "\u202e",
            "ﾏﾆﾌｪｽﾄ",
            "-1",
            "0",
            "999999999999",
            "OR",
            "*",
            "~");

    private static final int SENTENCES = 60;

    private final RunningServer server;
    private final Random random = new Random(20_261_121);

    AskPropertiesTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void whateverIsSaidWhatIsSuggestedAddsUpAndCanBeAsked() throws Exception {
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < SENTENCES; i++) {
            String sentence = sentence();
            JsonNode understood = server.json("/ask", Map.of("text", sentence, "limit", "5"));
            List<JsonNode> suggestions = new ArrayList<>();
            understood.get("matches").forEach(suggestions::add);
            assertTrue(suggestions.size() <= 5, sentence);
            assertEquals(falling(suggestions), suggestions, "best first: " + sentence);
            understood.get("nearest").forEach(suggestions::add);
            for (JsonNode suggestion : suggestions) {
                addsUp(sentence, suggestion);
                if (suggestion.get("open").isEmpty()
                        && asked.add(suggestion.get("query") + " " + suggestion.get("parameters"))) {
                    canBeAsked(sentence, suggestion);
                }
            }
        }
        assertTrue(asked.size() > SENTENCES / 10, "sense came out of too few: " + asked.size());
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int length = 1 + random.nextInt(9); length > 0; length--) {
            sentence.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return sentence.toString().isBlank() ? "境" : sentence.toString();
    }

    private static List<JsonNode> falling(List<JsonNode> suggestions) {
        List<JsonNode> sorted = new ArrayList<>(suggestions);
        sorted.sort((a, b) ->
                Double.compare(b.get("score").asDouble(), a.get("score").asDouble()));
        return sorted;
    }

    private static void addsUp(String sentence, JsonNode suggestion) {
        String what = sentence + " → " + suggestion;
        double score = suggestion.get("score").asDouble();
        assertTrue(score >= 0 && score <= 1, what);
        StringBuilder told = new StringBuilder();
        suggestion.get("parts").forEach(part -> {
            told.append(part.get("text").asText());
            if (part.hasNonNull("value")) {
                assertEquals(
                        suggestion.get("parameters").get(part.get("parameter").asText()), part.get("value"), what);
            }
        });
        assertEquals(suggestion.get("sentence").asText(), told.toString(), what);
    }

    private void canBeAsked(String sentence, JsonNode suggestion) throws Exception {
        Map<String, String> parameters = new HashMap<>();
        suggestion
                .get("parameters")
                .properties()
                .forEach(parameter ->
                        parameters.put(parameter.getKey(), parameter.getValue().asText()));
        String path = switch (suggestion.get("kind").asText()) {
            case "search" -> "/search";
            case "path" -> "/paths";
            default -> "/queries/" + suggestion.get("query").asText() + "/results";
        };
        var response = server.get(server.api(path, parameters));
        assertEquals(200, response.statusCode(), () -> sentence + " → " + suggestion + ": " + response.body());
    }
}
