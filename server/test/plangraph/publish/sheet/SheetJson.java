package plangraph.publish.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import plangraph.testing.RunningServer;

/** A sheet as the API sends it. */
final class SheetJson {

    static JsonNode of(RunningServer server, String query, Map<String, String> parameters) throws Exception {
        return server.json("/queries/" + query + "/sheet", parameters);
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static String fact(JsonNode facts, String name) {
        return StreamSupport.stream(facts.spliterator(), false)
                .filter(fact -> fact.get("name").asText().equals(name))
                .map(fact -> fact.get("value").asText())
                .findFirst()
                .orElse("");
    }

    private SheetJson() {}
}
