package plangraph.answer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** {@code /lacks}: what the documents announce and do not contain. */
@ExtendWith(SharedServer.class)
final class LacksTest {
    private final RunningServer server;

    LacksTest(RunningServer server) {
        this.server = server;
    }

    private JsonNode lacks() throws Exception {
        return server.json("/lacks", Map.of()).get("lacks");
    }

    @Test
    void theNamesOfTheAdoptedMeasuresComeFirst() throws Exception {
        String expected = """
            {"title": {"ja": "確定した36の重点施策の名称", "en": "The names of the 36 priority measures as adopted"},
             "text": {
              "ja": "概要版は重点施策を36とするが、名称を挙げる資料は骨子（案）だけで、そこにあるのは34である。確定した36の名称は分からず、34がそのまま含まれるか、数の違いがどの政策のものかも分からない。",
              "en": "The summary counts 36 priority measures. Only the draft outline names any, and it names 34. What the 36 are called is unknown; so is whether the 34 are all among them, and in which policies the numbers differ."},
             "document": "isesaki.document.plan3-summary",
             "lines": "187",
             "about": ["isesaki.plan3", "isesaki.discrepancy.plan3-measure-count"],
             "relationships": []}
            """;
        assertEquals(new ObjectMapper().readTree(expected), lacks().get(0));
    }

    @Test
    void theElementsThatTheyAreAboutComeWithThem() throws Exception {
        JsonNode all = server.json("/lacks", Map.of("dataset", "isesaki"));
        assertEquals(lacks(), all.get("lacks"));
        Set<String> about = new TreeSet<>();
        all.get("lacks").forEach(lack -> lack.get("about").forEach(id -> about.add(id.asText())));
        List<String> nodes = new ArrayList<>();
        all.get("nodes").forEach(node -> nodes.add(node.get("id").asText()));
        assertEquals(List.copyOf(about), nodes.stream().sorted().toList());
        // The goals of the United Nations announce nothing that they do not contain.
        assertEquals(
                0, server.json("/lacks", Map.of("dataset", "sdg")).get("lacks").size());
    }

    @Test
    void everyDocumentLacksSomething() throws Exception {
        Set<String> documents = new TreeSet<>();
        lacks().forEach(lack -> documents.add(lack.get("document").asText()));
        assertEquals(
                Set.of(
                        "isesaki.document.manifesto-list",
                        "isesaki.document.newsletter-term2",
                        "isesaki.document.plan3-draft",
                        "isesaki.document.plan3-summary",
                        "isesaki.document.strategy2-draft"),
                documents);
    }

    /** The two without a target, the one without a baseline, the one whose lower target nobody explains. */
    @Test
    void theKpisThatCannotBeComparedAreAmongThem() throws Exception {
        List<String> about = new ArrayList<>();
        lacks().forEach(lack -> lack.get("about").forEach(id -> about.add(id.asText())));
        for (String kpi : List.of("3-1-1-1", "3-1-1-3", "2-1-1-3", "3-1-4-1")) {
            assertEquals(true, about.contains("isesaki.strategy2.kpi." + kpi), kpi);
        }
    }

    @Test
    void anUnknownParameterIsRefused() throws Exception {
        assertEquals(400, server.get(server.api("/lacks", Map.of("page", "2"))).statusCode());
    }
}
