package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import plangraph.access.Role;

/** People's own questions: saved, changed, taken away, carried elsewhere. */
interface OwnQueryContract extends WritingContract {
    String MINE = "/api/v1/queries/mine";

    private JsonNode saved(String token) throws Exception {
        HttpResponse<String> response = post(MINE, token, question());
        assertEquals(201, response.statusCode(), response.body());
        assertEquals(MINE, Contract.header(response, "Location"));
        return JSON.readTree(response.body());
    }

    private int rows(String address) throws Exception {
        return body(address).get("rowCount").asInt();
    }

    @Test
    default void aSavedQuestionIsAnsweredLikeEveryOther() throws Exception {
        JsonNode saved = saved(server().token(Role.EDITOR));
        assertEquals("own", saved.at("/origin/kind").asText());
        assertTrue(saved.at("/origin/author").asText().startsWith("editor "));
        assertEquals(7, rows(MINE + "/results?plan=isesaki.plan3"));
        for (String format : List.of("csv", "xlsx", "docx", "md", "graphml")) {
            assertEquals(200, get(MINE + "/results." + format).statusCode(), format);
        }
        assertTrue(get(MINE + "/results.md").body().contains("確認済みの質問集には含まれません"));
        assertEquals(200, get(MINE + "/choices/plan").statusCode());
        JsonNode asked = body("/api/v1/ask?text=The%20row%20of%20policies");
        assertEquals("mine", asked.at("/matches/0/query").asText());
        assertTrue(body("/openapi.json").at("/paths").has(MINE + "/results"));
    }

    @Test
    default void theListTellsOwnQuestionsFromReviewedOnes() throws Exception {
        String before = Contract.header(get("/api/v1/queries"), "ETag");
        String data = body("/api/v1/status").get("dataRevision").asText();
        saved(server().token(Role.EDITOR));
        HttpResponse<String> list = get("/api/v1/queries");
        assertNotEquals(before, Contract.header(list, "ETag"));
        JsonNode queries = JSON.readTree(list.body()).get("queries");
        assertEquals(75, queries.size(), "74 files and this one");
        assertEquals(
                1,
                Contract.texts(queries, "/origin/kind").stream()
                        .filter("own"::equals)
                        .count());
        assertEquals(data, body("/api/v1/status").get("dataRevision").asText(), "the city's data are what they were");
    }

    @Test
    default void aReviewedQueryIsNotChangedHere() throws Exception {
        String editor = server().token(Role.EDITOR);
        for (String method : List.of("POST", "PUT", "DELETE")) {
            HttpResponse<String> response =
                    send(method, "/api/v1/queries/policies", editor, question().toString(), JSON_TYPE);
            assertEquals(409, response.statusCode(), method);
            assertTrue(response.body().contains("'policies' is a reviewed query"), response.body());
        }
    }

    @Test
    default void onlyWhoHasSeenTheLatestVersionChangesIt() throws Exception {
        String editor = server().token(Role.EDITOR);
        JsonNode created = saved(editor);
        String first = created.get("revision").asText();
        String changed = question()
                .put("cypher", CYPHER.replace("policy.sortKey", "policy.id"))
                .toString();
        assertEquals(428, send("PUT", MINE, editor, changed, JSON_TYPE).statusCode());
        HttpResponse<String> put = send("PUT", MINE, editor, changed, JSON_TYPE, "If-Match", "\"" + first + "\"");
        assertEquals(200, put.statusCode(), put.body());
        int second = JSON.readTree(put.body()).at("/origin/version").asInt();
        assertEquals(created.at("/origin/version").asInt() + 1, second);
        HttpResponse<String> late = send("PUT", MINE, editor, changed, JSON_TYPE, "If-Match", "\"" + first + "\"");
        assertEquals(412, late.statusCode());
        String tag = Contract.header(get(MINE), "ETag");
        assertEquals(
                200,
                send("PUT", MINE, editor, changed, JSON_TYPE, "If-Match", tag).statusCode(),
                "GET's tag");
    }

    @Test
    default void everyVersionIsKeptAlsoOfWhatIsTakenAway() throws Exception {
        String editor = server().token(Role.EDITOR);
        int before = get(MINE + "/versions").statusCode() == 200
                ? body(MINE + "/versions").get("versions").size()
                : 0;
        saved(editor);
        assertEquals(204, send("DELETE", MINE, editor, "", JSON_TYPE).statusCode());
        assertEquals(404, get(MINE).statusCode());
        JsonNode versions = body(MINE + "/versions").get("versions");
        assertEquals(before + 2, versions.size());
        assertTrue(versions.at("/0/deleted").asBoolean());
        assertTrue(versions.at("/1/text").asText().contains("policy.sortKey"));
        assertEquals(404, send("DELETE", MINE, editor, "", JSON_TYPE).statusCode());
        assertEquals(before + 3, saved(editor).at("/origin/version").asInt(), "saved again");
    }

    @Test
    default void aTrialAnswersAndSavesNothing() throws Exception {
        var trial = question();
        trial.putObject("parameters").put("plan", "isesaki.plan3");
        HttpResponse<String> answer = post("/api/v1/trials", server().token(Role.EDITOR), trial);
        assertEquals(7, JSON.readTree(answer.body()).get("rowCount").asInt(), answer.body());
        assertFalse(body("/api/v1/queries").toString().contains("Policies in a row"));
    }
}
