package plangraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import plangraph.RunningServer;

/** {@code /openapi.json} as a client reads it. */
final class Description {
    private static final String HOME = "https://plangraph.example/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry schemas;

    Description(RunningServer server) throws Exception {
        String text = server.get(server.base().resolve("/openapi.json")).body();
        this.document = new ObjectMapper().readTree(text);
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(HOME, text)));
    }

    JsonNode document() {
        return document;
    }

    JsonNode paths() {
        return document.get("paths");
    }

    /** All operations by path; there is only GET. */
    Map<String, JsonNode> operations() {
        return paths().properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, path -> path.getValue().get("get")));
    }

    /** What an answer with this status to this path is said to be. */
    String schemaOf(String path, String status) {
        JsonNode content =
                paths().at("/" + path.replace("~", "~0").replace("/", "~1") + "/get/responses/" + status + "/content");
        return content.properties()
                .iterator()
                .next()
                .getValue()
                .at("/schema/$ref")
                .asText();
    }

    /** What in the body is not as described; empty when all is. */
    List<String> faults(String reference, String body) {
        return schemas.getSchema(SchemaLocation.of(HOME + reference)).validate(body, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
