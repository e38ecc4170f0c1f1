package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import plangraph.access.Role;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** People's own questions as files, out and back. */
interface OwnQueryFileContract extends WritingContract {
    String FILED = "/api/v1/queries/mine";

    @Test
    default void itsFileCanBeCommittedAsItIsAndBroughtBack() throws Exception {
        String editor = server().token(Role.EDITOR);
        assertEquals(201, post(FILED, editor, question()).statusCode());
        String file = get(FILED + ".cypher").body();
        Path folder = Files.createTempDirectory("committed");
        Files.writeString(folder.resolve("mine.cypher"), file);
        SavedQuery read = QueryCatalogue.read(folder).find("mine").orElseThrow();
        Files.delete(folder.resolve("mine.cypher"));
        Files.delete(folder);
        SavedQuery offered = server().catalogue().find("mine").orElseThrow();
        assertEquals(offered.revision(), read.revision());
        assertEquals(offered.columns(), read.columns());
        assertEquals(offered.params(), read.params());
        assertEquals(offered.cypher(), read.cypher());
        assertEquals(204, send("DELETE", FILED, editor, "", JSON_TYPE).statusCode());
        assertEquals(201, send("POST", FILED, editor, file, TEXT_TYPE).statusCode());
        assertEquals(file, get(FILED + ".cypher").body());
    }

    /** What the editor does with a file that is opened in it. */
    @Test
    default void aReviewedFileGoesThroughItsFieldsUnchanged() throws Exception {
        String editor = server().token(Role.EDITOR);
        String file = get("/api/v1/queries/measure-sdg-matrix.cypher").body();
        JsonNode draft = JSON.readTree(
                send("POST", "/api/v1/drafts", editor, file, TEXT_TYPE).body());
        assertEquals("measure-sdg-matrix", draft.get("id").asText());
        var fields = (ObjectNode) draft.get("fields");
        fields.remove("id");
        HttpResponse<String> copy = post("/api/v1/queries/matrix-copy", editor, fields);
        assertEquals(201, copy.statusCode(), copy.body());
        SavedQuery original = server().catalogue().find("measure-sdg-matrix").orElseThrow();
        SavedQuery copied = server().catalogue().find("matrix-copy").orElseThrow();
        assertEquals(original.params(), copied.params());
        assertEquals(original.columns(), copied.columns());
        assertEquals(original.population(), copied.population());
        assertEquals(original.cypher(), copied.cypher());
        assertEquals(original.question(), copied.question());
    }
}
