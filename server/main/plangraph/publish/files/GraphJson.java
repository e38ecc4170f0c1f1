package plangraph.publish.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;
import plangraph.store.Revisions;

/** The whole graph as one JSON object, elements and relationships as the API writes them. */
final class GraphJson {

    static void write(WholeGraph whole, Revisions.Now now, OutputStream out) throws IOException {
        try (JsonGenerator json = new ObjectMapper().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            // Where writing fails, what is open stays open, so that nobody takes a part for the whole.
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            json.writeStartObject();
            json.writeStringField("dataRevision", now.name());
            json.writeArrayFieldStart("nodes");
            whole.elements(element -> one(json, NodeBody.of(element)));
            json.writeEndArray();
            json.writeArrayFieldStart("relationships");
            whole.links(link -> one(json, RelationshipBody.of(link)));
            json.writeEndArray();
            json.writeRaw("\n");
            json.writeEndObject();
        }
    }

    private static void one(JsonGenerator json, Object body) throws IOException {
        json.writeRaw("\n");
        json.writePOJO(body);
    }

    private GraphJson() {}
}
