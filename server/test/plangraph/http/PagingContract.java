package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages put together are the whole: nothing is left out, nothing comes twice. */
interface PagingContract extends Contract {

    /** What the pointer finds in each member of the list, over all pages. */
    private List<String> allPages(String address, String list, String pointer) throws Exception {
        List<String> found = new ArrayList<>();
        JsonNode page = body(address);
        while (true) {
            found.addAll(Contract.texts(page.get(list), pointer));
            if (page.get("next").isNull()) {
                return found;
            }
            page = body(address + "&cursor=" + page.get("next").asText());
        }
    }

    @Test
    default void pagesOfElementsAreTheWholeList() throws Exception {
        JsonNode whole = body("/api/v1/nodes?limit=1000");
        List<String> ids = Contract.texts(whole.get("nodes"), "/id");
        assertEquals(whole.get("total").asInt(), ids.size());
        assertEquals(ids, allPages("/api/v1/nodes?limit=97", "nodes", "/id"));
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    default void pagesOfNeighboursAreTheWholeList() throws Exception {
        String hub = "/api/v1/nodes/isesaki.plan3.policy.1/neighbors?limit=";
        JsonNode whole = body(hub + "1000");
        List<String> keys = Contract.texts(whole.get("relationships"), "/key");
        assertEquals(whole.get("total").asInt(), keys.size());
        assertTrue(keys.size() > 3);
        assertEquals(keys, allPages(hub + "3", "relationships", "/key"));
    }

    /** Seventeen goals in the order of their numbers, the sources being the United Nations. */
    @Test
    default void pagesOfAnAnswerAreTheWholeAnswer() throws Exception {
        List<String> goals = new ArrayList<>();
        for (int number = 1; number <= 17; number++) {
            goals.add("sdg." + number);
        }
        String coverage = "/api/v1/queries/sdg-coverage/results?limit=5";
        assertEquals(goals, allPages(coverage, "rows", "/goal/id"));
        JsonNode first = body(coverage);
        assertEquals(5, first.get("rows").size());
        assertEquals(17, first.get("rowCount").asInt());
        assertTrue(first.get("truncated").asBoolean());
    }

    @Test
    default void theLastPageSaysThatItIsTheLast() throws Exception {
        for (int limit : List.of(17, 18)) {
            JsonNode whole = body("/api/v1/queries/sdg-coverage/results?limit=" + limit);
            assertEquals(17, whole.get("rows").size());
            assertEquals(false, whole.get("truncated").asBoolean());
            assertTrue(whole.get("next").isNull());
        }
    }

    @Test
    default void basesAreCountedOverTheWholeAnswerNotThePage() throws Exception {
        JsonNode page = body("/api/v1/queries/sdg-coverage/results?limit=1");
        JsonNode inGraph = body("/api/v1/status").at("/relationships/CONTRIBUTES_TO");
        for (String basis : List.of("stated", "derived", "analyst")) {
            assertEquals(inGraph.get(basis), page.at("/basisCounts").get(basis));
        }
        int onPage = page.at("/graph/relationships").size();
        assertTrue(onPage < page.at("/basisCounts/analyst").asInt(), "one goal has a part of them");
    }

    @Test
    default void aCursorGoesOnWithAnotherLimit() throws Exception {
        String next = body("/api/v1/nodes?label=SdgGoal&limit=2").get("next").asText();
        JsonNode page = body("/api/v1/nodes?label=SdgGoal&limit=3&cursor=" + next);
        assertEquals(List.of("sdg.3", "sdg.4", "sdg.5"), Contract.texts(page.get("nodes"), "/id"));
    }

    @Test
    default void aCursorOfAnotherQuestionIsRefused() throws Exception {
        String next = body("/api/v1/nodes?label=SdgGoal&limit=2").get("next").asText();
        for (String other : List.of(
                "/api/v1/nodes?label=Measure&cursor=",
                "/api/v1/nodes?cursor=",
                "/api/v1/nodes/sdg.1/neighbors?cursor=",
                "/api/v1/queries/sdg-coverage/results?cursor=")) {
            var response = get(other + next);
            assertEquals(400, response.statusCode());
            assertEquals(
                    "cursor",
                    JSON.readTree(response.body()).at("/errors/0/parameter").asText());
        }
    }
}
