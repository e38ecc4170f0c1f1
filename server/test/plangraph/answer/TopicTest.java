package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Items whose wording has the words, read off ManifestoItem.csv of the seed. */
@ExtendWith(SharedServer.class)
final class TopicTest {
    private static final Map<String, String> DISASTERS = Map.of("about", "防災");

    private final RunningServer server;

    TopicTest(RunningServer server) {
        this.server = server;
    }

    /** All three are items of measure 3-1: one link to it from its policy, and one to each of them. */
    @Test
    void rowsAreThoseThatSpeakOfTheTopicAndCountsAreOfThem() throws Exception {
        JsonNode answer = server.ask("manifesto-items", DISASTERS);

        assertEquals(List.of("3-1-1", "3-1-3", "3-1-4"), Rows.of(answer, "number"));
        assertEquals(3, answer.get("rowCount").asInt());
        assertEquals("防災", answer.at("/about/text").asText());
        assertEquals("[\"防災\"]", answer.at("/about/words").toString());
        assertEquals(143, answer.at("/about/of").asInt());
        assertEquals("防災", answer.at("/parameters/about").asText());
        assertEquals(4, answer.at("/basisCounts/stated").asInt());
        assertEquals(4, answer.at("/graph/relationships").size());
    }

    @Test
    void spellingVariantsCountAndAreTold() throws Exception {
        JsonNode answer = server.ask("manifesto-items", Map.of("about", "子供"));

        assertEquals(List.of("2-3-1", "2-4-3", "2-5-1", "5-1-5"), Rows.of(answer, "number"));
        assertEquals("[\"子ども\",\"こども\"]", answer.at("/about/words").toString());
    }

    @Test
    void everyWordMustOccur() throws Exception {
        assertEquals(List.of("3-1-4"), Rows.of(server.ask("manifesto-items", Map.of("about", "防災　ｄｘ化")), "number"));
    }

    @Test
    void pagesAreOfTheRowsThatRemain() throws Exception {
        JsonNode first = server.ask("manifesto-items", Map.of("about", "防災", "limit", "2"));
        assertEquals(List.of("3-1-1", "3-1-3"), Rows.of(first, "number"));
        assertTrue(first.get("truncated").asBoolean());

        String next = first.get("next").asText();
        assertEquals(
                List.of("3-1-4"),
                Rows.of(server.ask("manifesto-items", Map.of("about", "防災", "limit", "2", "cursor", next)), "number"));
        HttpResponse<String> ofAll =
                server.get(server.api("/queries/manifesto-items/results", Map.of("limit", "2", "cursor", next)));
        assertEquals(400, ofAll.statusCode(), ofAll.body());
    }

    @Test
    void whatNobodySpeaksOfIsSaid() throws Exception {
        JsonNode answer = server.ask("manifesto-items", Map.of("about", "宇宙開発"));

        assertEquals(0, answer.get("rowCount").asInt());
        assertEquals(143, answer.at("/about/of").asInt());
        assertTrue(answer.at("/explanation/ja").asText().contains("「宇宙開発」という語のあるものは、143 件の中にありません"), answer.toString());
    }

    /** In same-names the second column is the first that holds elements. */
    @Test
    void thePrincipalElementIsThatOfTheFirstColumnThatHoldsElements() throws Exception {
        JsonNode all = server.ask("same-names", Map.of());
        String name = all.at("/rows/0/name").asText();
        JsonNode narrowed = server.ask("same-names", Map.of("about", name));

        assertTrue(narrowed.get("rowCount").asInt() > 0);
        assertTrue(narrowed.get("rowCount").asInt() < all.get("rowCount").asInt());
        narrowed.get("rows")
                .forEach(row -> assertTrue(row.at("/element/title").asText().contains(name), row.toString()));
    }

    @Test
    void filesHoldTheSameRows() throws Exception {
        String csv = server.get(server.api("/queries/manifesto-items/results.csv", DISASTERS))
                .body();
        assertEquals(1 + 3, csv.lines().count(), csv);
        String text = server.get(server.api("/queries/manifesto-items/results.txt", DISASTERS))
                .body();
        assertTrue(text.startsWith("質問: マニフェストの項目を一覧で見せてください（「防災」という語のあるもの）\n"), text);
        assertTrue(text.contains("「防災」という語のある行に絞り込んでいます（一致した語：防災）。絞り込む前の143行のうち3行です。"), text);
    }

    @Test
    void theSheetSaysHowItWasNarrowedDown() throws Exception {
        JsonNode sheet = server.json("/queries/manifesto-items/sheet", DISASTERS);

        assertEquals(
                "マニフェストの項目を一覧で見せてください（「防災」という語のあるもの）", sheet.get("question").asText());
        assertTrue(
                sheet.get("answer").toString().contains("絞り込む前の143行のうち3行です。"),
                sheet.get("answer").toString());
        assertTrue(
                sheet.get("parameters").toString().contains("語による絞り込み"),
                sheet.get("parameters").toString());
        assertEquals(3, sheet.at("/table/rows").size());
    }

    @Test
    void validatorsTellTopicsApart() throws Exception {
        assertNotEquals(etag(Map.of()), etag(DISASTERS));
        assertNotEquals(etag(Map.of("about", "子ども")), etag(DISASTERS));
        assertEquals(etag(DISASTERS), etag(DISASTERS));
    }

    private String etag(Map<String, String> parameters) throws Exception {
        return server.get(server.api("/queries/manifesto-items/results", parameters))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    @Test
    void wordsThatCannotNarrowAnythingDownAreAFault() throws Exception {
        for (String words : List.of("あ".repeat(501), "・")) {
            HttpResponse<String> refused =
                    server.get(server.api("/queries/manifesto-items/results", Map.of("about", words)));
            assertEquals(400, refused.statusCode(), words);
            assertEquals(
                    "about",
                    new ObjectMapper()
                            .readTree(refused.body())
                            .at("/errors/0/parameter")
                            .asText(),
                    refused.body());
        }
    }
}
