package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The question box. Ids and titles are those of {@code cypher/queries} and of the summary of the 3rd plan, lines 145 to 171. */
interface AskContract extends Contract {

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    default void aQuestionIsToldWithTheElementInItsSlot() throws Exception {
        Contract.assertJson("""
                {"matches": [
                  {"kind": "query", "query": "district-sdgs", "title": {"ja": "地区が関わるSDGs", "en": "SDGs that a district touches"},
                   "parameters": {"district": "isesaki.district.sakai"},
                   "sentence": "境地区のSDGs",
                   "parts": [{"text": "境地区", "parameter": "district", "value": "isesaki.district.sakai", "words": "境地区"},
                             {"text": "のSDGs", "parameter": null, "value": null, "words": null}],
                   "open": [],
                   "used": [{"text": "境地区", "as": "district"}, {"text": "ＳＤＧｓ", "as": "subject"}], "unread": [],
                   "score": 1.0}],
                 "nearest": [], "limits": []}
                """, body("/api/v1/ask?limit=1&text=" + encoded("境地区のＳＤＧｓ")));
    }

    @Test
    default void whatTheWordsLeaveOpenIsNotGuessed() throws Exception {
        var match = body("/api/v1/ask?limit=1&text=" + encoded("地区のSDGs"))
                .get("matches")
                .get(0);
        assertEquals("district-sdgs", match.get("query").asText());
        Contract.assertJson("{}", match.get("parameters"));
        Contract.assertJson("[\"district\"]", match.get("open"));
        Contract.assertJson(
                "{\"text\": \"地区\", \"parameter\": \"district\", \"value\": null, \"words\": null}",
                match.get("parts").get(0));
    }

    /** The answer about one district is not that about two, about all others, or about what it has nothing to do with. */
    @Test
    default void whatIsOnlyPartOfTheQuestionIsNotClaimedToBeAsked() throws Exception {
        for (String question : List.of(
                "境地区と赤堀地区の両方に関わる施策",
                "赤堀地区と境地区のSDGs",
                "境地区以外の地区のSDGsは",
                "境地区のKPI以外",
                "境地区を除いた地区のSDGs",
                "境地区に関係しないSDGsは",
                "SDGs of all districts except 境地区",
                "SDGs of districts other than 境地区",
                "Which SDGs does 境地区 not touch?")) {
            body("/api/v1/ask?limit=50&text=" + encoded(question))
                    .get("matches")
                    .forEach(match -> assertTrue(
                            match.at("/parameters/district").isMissingNode(), () -> question + ": " + match));
        }
    }

    /** SDGs is a word of both languages; the page says which it is in. */
    @Test
    default void oneWordOfBothLanguagesIsInTheLanguageOfThePage() throws Exception {
        for (String word : List.of("SDGs", "KPI", encoded("ＳＤＧｓ"))) {
            assertEquals(Set.of(true), japanese("/api/v1/ask?lang=ja&text=" + word), word);
            assertEquals(Set.of(false), japanese("/api/v1/ask?text=" + word), word);
        }
    }

    /** Of what is suggested: whether it has a kana. */
    private Set<Boolean> japanese(String path) throws Exception {
        Set<Boolean> found = new HashSet<>();
        var understood = body(path);
        for (String kind : List.of("matches", "nearest")) {
            understood
                    .get(kind)
                    .forEach(one -> found.add(one.get("sentence").asText().matches(".*[ぁ-ん].*")));
        }
        return found;
    }

    @Test
    default void aNameAloneIsSearchedFor() throws Exception {
        Contract.assertJson("""
                [{"kind": "search", "query": null, "title": null, "parameters": {"q": "待機児童"}, "sentence": "「待機児童」を要素から探す",
                  "parts": [{"text": "「", "parameter": null, "value": null, "words": null},
                            {"text": "待機児童", "parameter": "q", "value": "待機児童", "words": "待機児童"},
                            {"text": "」を要素から探す", "parameter": null, "value": null, "words": null}],
                  "open": [], "used": [{"text": "待機児童", "as": "q"}], "unread": [], "score": 0.9}]
                """, body("/api/v1/ask?text=" + encoded("待機児童について")).get("matches"));
    }

    @Test
    default void whereNothingFitsNothingIsClaimed() throws Exception {
        Contract.assertJson("""
                {"matches": [],
                 "nearest": [{"kind": "search", "query": null, "title": null, "parameters": {"q": "asdfghjkl"},
                   "sentence": "Search the elements for “asdfghjkl”",
                   "parts": [{"text": "Search the elements for “", "parameter": null, "value": null, "words": null},
                             {"text": "asdfghjkl", "parameter": "q", "value": "asdfghjkl", "words": "asdfghjkl"},
                             {"text": "”", "parameter": null, "value": null, "words": null}],
                   "open": [], "used": [{"text": "asdfghjkl", "as": "q"}], "unread": [], "score": 0.0}], "limits": []}
                """, body("/api/v1/ask?text=asdfghjkl"));
    }

    /** What no query has a place for is told, and does not get lost. */
    @Test
    default void aTopicNarrowsTheAnswerDownAndTheRestIsUnread() throws Exception {
        var pledges = body("/api/v1/ask?limit=1&text=" + encoded("農業の公約でKPIのないもの"))
                .get("matches")
                .get(0);
        assertEquals("manifesto-items-without-kpi", pledges.get("query").asText());
        Contract.assertJson("{\"about\": \"農業\"}", pledges.get("parameters"));
        Contract.assertJson("[]", pledges.get("unread"));
        var measures = body("/api/v1/ask?limit=1&text=" + encoded("宇宙開発に関する重点施策"))
                .get("matches")
                .get(0);
        assertEquals("plan-measures", measures.get("query").asText());
        Contract.assertJson("[\"宇宙開発\"]", measures.get("unread"));
    }

    @Test
    default void whatNoDocumentTellsIsSaidAndOnlyTheNearestIsOffered() throws Exception {
        for (String question : List.of("前橋市の総合計画とSDGs", "公約の予算はいくらですか", "境地区のSDGsについて市長の見解を伺います")) {
            var understood = body("/api/v1/ask?text=" + encoded(question));
            assertEquals(1, understood.get("limits").size(), question);
            Contract.assertJson("[]", understood.get("matches"));
            assertTrue(understood.get("nearest").size() > 0, question);
        }
    }

    @Test
    default void whatIsSaidBeforeAQuestionIsNoPartOfIt() throws Exception {
        var match = body("/api/v1/ask?limit=1&text="
                        + encoded("昨年の台風では多くの被害がありました。そこで伺いますが、防災・減災プロジェクトには、どの重点施策が含まれますか"))
                .get("matches")
                .get(0);
        assertEquals("project-measures", match.get("query").asText());
        Contract.assertJson("[]", match.get("unread"));
    }

    @Test
    default void aTextThatIsNoQuestionIsRefused() throws Exception {
        String empty = "is required: a question in Japanese or English";
        assertFault("/api/v1/ask", empty);
        assertFault("/api/v1/ask?text=", empty);
        assertFault("/api/v1/ask?text=%E3%80%80%20", empty);
        assertFault("/api/v1/ask?text=" + encoded("問".repeat(2001)), "is too long: 2001 characters, at most 2000");
        // 2,000 characters outside the BMP are 4,000 of Java's and still a question.
        assertEquals(200, get("/api/v1/ask?text=" + encoded("𠮷".repeat(2000))).statusCode());
    }

    @Test
    default void bytesThatAreNoUtf8AreRefused() throws Exception {
        assertFault("/api/v1/ask?text=%E5%A2", "is not UTF-8");
        assertFault("/api/v1/ask?text=%93%8C%92n%8B%E6", "is not UTF-8");
        assertEquals(200, get("/api/v1/ask?text=%EF%BF%BD").statusCode(), "a replacement character is one");
    }

    private void assertFault(String address, String message) throws Exception {
        HttpResponse<String> response = get(address);
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Bad request\",\"status\":400,"
                        + "\"detail\":\"The request has parameters that are wrong or missing\","
                        + "\"errors\":[{\"parameter\":\"text\",\"message\":\"" + message + "\"}]}",
                response.body());
        assertEquals(400, response.statusCode());
        assertEquals("application/problem+json; charset=utf-8", Contract.header(response, "Content-Type"));
    }
}
