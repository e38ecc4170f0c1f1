package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plangraph.http.WritingContract.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plangraph.access.Role;
import plangraph.store.records.RecordsRow;

/** Who may do what. */
interface AccessContract extends WritingContract {

    @Test
    default void withoutAnyTokenTheServerIsReadOnlyAndSaysWhatToDo() throws Exception {
        assertProblem(
                403,
                "Forbidden",
                "This server is read-only, for nobody was given a token; make one with: plangraph token --role editor --name NAME",
                post("/api/v1/queries/mine", "", question()));
    }

    @Test
    default void nobodyWritesWithoutATokenOrWithAnUnknownOne() throws Exception {
        server().token(Role.EDITOR);
        HttpResponse<String> without = post("/api/v1/queries/mine", "", question());
        assertProblem(401, "Unauthorized", "This needs a token, as Authorization: Bearer …", without);
        assertEquals("Bearer realm=\"plangraph\"", Contract.header(without, "WWW-Authenticate"));
        assertProblem(
                401,
                "Unauthorized",
                "The token is not known; it may have been revoked",
                post("/api/v1/queries/mine", "plangraph_guessed", question()));
    }

    @Test
    default void whatIsBehindTheGateIsNotToldToHeadEither() throws Exception {
        server().token(Role.ADMIN);
        assertEquals(401, send("HEAD", "/api/v1/tokens", "", "", JSON_TYPE).statusCode());
    }

    @Test
    default void aTokenInTheAddressIsNone() throws Exception {
        String admin = server().token(Role.ADMIN);
        assertEquals(401, get("/api/v1/tokens?access_token=" + admin).statusCode());
    }

    @Test
    default void aRoleThatIsTooSmallIsRefused() throws Exception {
        HttpResponse<String> viewer = post("/api/v1/trials", server().token(Role.VIEWER), question());
        assertEquals(403, viewer.statusCode());
        assertTrue(viewer.body().contains("This needs the role editor; the token of viewer "), viewer.body());
        assertEquals(
                403,
                send("GET", "/api/v1/audit", server().token(Role.EDITOR), "", JSON_TYPE)
                        .statusCode());
    }

    @Test
    default void aTokenSaysWhoseItIs() throws Exception {
        String viewer = server().token(Role.VIEWER);
        JsonNode me =
                JSON.readTree(send("GET", "/api/v1/me", viewer, "", JSON_TYPE).body());
        assertEquals("viewer", me.get("role").asText());
    }

    @Test
    default void anAdminMakesListsAndRevokesTokens() throws Exception {
        String admin = server().token(Role.ADMIN);
        JsonNode wanted = JSON.createObjectNode().put("name", "企画調整課").put("role", "editor");
        HttpResponse<String> made = post("/api/v1/tokens", admin, wanted);
        assertEquals(201, made.statusCode(), made.body());
        String token = JSON.readTree(made.body()).get("token").asText();
        assertTrue(token.matches("plangraph_[A-Za-z0-9_-]{43}"), token);
        assertEquals(200, post("/api/v1/trials", token, question()).statusCode());
        assertEquals(409, post("/api/v1/tokens", admin, wanted).statusCode());
        JsonNode listed = JSON.readTree(
                send("GET", "/api/v1/tokens", admin, "", JSON_TYPE).body());
        assertTrue(Contract.texts(listed.get("tokens"), "/name").contains("企画調整課"));
        assertFalse(listed.toString().contains(token));
        String address = "/api/v1/tokens/%E4%BC%81%E7%94%BB%E8%AA%BF%E6%95%B4%E8%AA%B2";
        assertEquals(204, send("DELETE", address, admin, "", JSON_TYPE).statusCode());
        assertEquals(401, post("/api/v1/trials", token, question()).statusCode(), "revoked");
        assertEquals(404, send("DELETE", address, admin, "", JSON_TYPE).statusCode());
    }

    @Test
    default void aTokenThatCannotBeMadeIsRefusedWithEveryFault() throws Exception {
        JsonNode wrong =
                JSON.createObjectNode().put("name", " ").put("role", "king").put("more", 1);
        HttpResponse<String> refused = post("/api/v1/tokens", server().token(Role.ADMIN), wrong);
        assertEquals(400, refused.statusCode());
        assertEquals(
                List.of("more", "name", "role"),
                Contract.texts(JSON.readTree(refused.body()).get("errors"), "/parameter"));
    }

    @Test
    default void aTokenThatExpiresSaysWhenAndItsListWhenItWasUsed() throws Exception {
        String admin = server().token(Role.ADMIN);
        JsonNode wanted = JSON.createObjectNode()
                .put("name", "夏の実習")
                .put("role", "viewer")
                .put("expires", "2099-03-31T15:00:00Z");
        HttpResponse<String> made = post("/api/v1/tokens", admin, wanted);
        assertEquals(201, made.statusCode(), made.body());
        assertEquals(
                "2099-03-31T15:00:00Z",
                JSON.readTree(made.body()).get("expires").asText());
        String token = JSON.readTree(made.body()).get("token").asText();
        assertEquals(200, send("GET", "/api/v1/me", token, "", JSON_TYPE).statusCode());
        for (JsonNode each : JSON.readTree(
                        send("GET", "/api/v1/tokens", admin, "", JSON_TYPE).body())
                .get("tokens")) {
            assertEquals(
                    each.get("name").asText().equals("夏の実習") ? "2099-03-31T15:00:00Z" : "null",
                    each.get("expires").asText());
            assertTrue(each.get("lastUsed").asText().startsWith("20"), each::toString);
        }
        server().records().write(transaction -> transaction.run("expire-token", Map.of("name", "夏の実習")));
        assertProblem(
                401,
                "Unauthorized",
                "The token expired at 2026-01-01T00:00:00Z; ask an administrator for a new one",
                send("GET", "/api/v1/me", token, "", JSON_TYPE));
        HttpResponse<String> past = post(
                "/api/v1/tokens",
                admin,
                JSON.createObjectNode().put("name", "x").put("role", "viewer").put("expires", "2020-01-01"));
        assertEquals(400, past.statusCode());
        assertEquals(
                "expires", JSON.readTree(past.body()).at("/errors/0/parameter").asText());
    }

    @Test
    default void onlyTheHashOfATokenIsStored() throws Exception {
        String token = server().token(Role.EDITOR);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        List<Map<String, Object>> stored = server().records().read("tokens", Map.of()).stream()
                .map(RecordsRow::columns)
                .toList();
        assertEquals(1, stored.size());
        assertEquals(HexFormat.of().formatHex(digest), stored.getFirst().get("hash"));
        assertFalse(stored.toString().contains(token));
    }

    @Test
    default void whatPeopleAddIsNoPartOfTheCitysData() throws Exception {
        String before = body("/api/v1/status").toString();
        server().token(Role.EDITOR);
        assertEquals(before, body("/api/v1/status").toString());
        for (String format : List.of("json", "graphml", "cypher")) {
            String export = get("/api/v1/export." + format).body();
            assertFalse(export.contains("AccessToken") || export.contains("AuditEntry"), format);
        }
    }
}
