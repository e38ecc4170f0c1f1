package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import plangraph.access.Role;

/** What is remembered of what people did. */
interface AuditContract extends WritingContract {

    @Test
    default void everyWriteAndEveryRefusedOneIsLogged() throws Exception {
        String editor = server().token(Role.EDITOR);
        String admin = server().token(Role.ADMIN);
        post("/api/v1/queries/mine", editor, question());
        post("/api/v1/queries/mine", editor, question());
        post("/api/v1/queries/mine", "", question());
        JsonNode entries = JSON.readTree(send("GET", "/api/v1/audit?limit=3", admin, "", JSON_TYPE)
                        .body())
                .get("entries");
        assertEquals(
                List.of(
                        "401 This needs a token, as Authorization: Bearer …",
                        "409 There is a query called 'mine'; change it with PUT, or use another id",
                        "201, version"),
                Contract.texts(entries, "/outcome").stream()
                        .map(outcome -> outcome.replaceFirst(" \\d+$", ""))
                        .toList());
        assertEquals(List.of("", "editor", "editor"), Contract.texts(entries, "/role"));
        assertEquals("POST /api/v1/queries/mine", entries.at("/0/action").asText());
        assertFalse(entries.toString().contains(editor));
    }

    @Test
    default void theLogIsReadAPageAtATime() throws Exception {
        String admin = server().token(Role.ADMIN);
        JsonNode first = JSON.readTree(
                send("GET", "/api/v1/audit?limit=1", admin, "", JSON_TYPE).body());
        String next = first.get("next").asText();
        JsonNode second = JSON.readTree(send("GET", "/api/v1/audit?limit=1&before=" + next, admin, "", JSON_TYPE)
                .body());
        assertTrue(second.at("/entries/0/time")
                        .asText()
                        .compareTo(first.at("/entries/0/time").asText())
                <= 0);
        assertNotEquals(first.get("entries"), second.get("entries"));
    }
}
