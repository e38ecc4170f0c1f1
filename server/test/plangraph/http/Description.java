package plangraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import plangraph.testing.RunningServer;

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

    /** What everybody may read, by path. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> open = new TreeMap<>(all());
        open.values().removeIf(operation -> operation.has("security"));
        return open.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().replace("GET ", ""), Map.Entry::getValue));
    }

    /** What needs a token, by method and path. */
    Map<String, JsonNode> guarded() {
        Map<String, JsonNode> guarded = new TreeMap<>(all());
        guarded.values().removeIf(operation -> !operation.has("security"));
        return guarded;
    }

    /** All operations by method and path. */
    Map<String, JsonNode> all() {
        Map<String, JsonNode> all = new TreeMap<>();
        paths().properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> all.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return all;
    }

    /** What an answer with this status to GET of this path is said to be. */
    String schemaOf(String path, String status) {
        return schemaOf("get", path, status);
    }

    String schemaOf(String method, String path, String status) {
        JsonNode content = paths().at("/" + path.replace("~", "~0").replace("/", "~1") + "/" + method + "/responses/"
                + status + "/content");
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
