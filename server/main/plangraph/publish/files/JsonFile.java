package plangraph.publish.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import plangraph.answer.Answer;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;

/** Writes answers and the whole graph as JSON, elements and relationships as the API has them. */
public final class JsonFile {

    /** Writes one page of an answer. */
    public static boolean answer(AnswerContent answer, FormatChoices choices, OutputStream out) throws IOException {
        Answer page = answer.page(choices.page());
        try (JsonGenerator json = generator(out)) {
            json.writePOJO(page);
            json.writeRaw("\n");
        }
        return page.truncated();
    }

    /** Writes the whole graph as one object, element by element. */
    public static void graph(WholeGraph whole, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringField("dataRevision", whole.now().name());
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

    private static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = new ObjectMapper().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        // Where writing fails, what is open stays open, so that nobody takes a part for the whole.
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        return json;
    }

    private static void one(JsonGenerator json, Object body) throws IOException {
        json.writeRaw("\n");
        json.writePOJO(body);
    }

    private JsonFile() {}
}
