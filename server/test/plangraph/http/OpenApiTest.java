package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** The document itself: whole, consistent, and about exactly what is served. */
@ExtendWith(SharedServer.class)
final class OpenApiTest {
    private final RunningServer server;
    private final Description description;

    OpenApiTest(RunningServer server) throws Exception {
        this.server = server;
        this.description = new Description(server);
    }

    @Test
    void everyServedAddressIsDescribedAndNoOther() {
        Set<String> served = new TreeSet<>(server.http().addresses());
        served.removeIf(path -> !path.matches("/(api|health)/.*|/openapi.json"));
        Set<String> ofQueries = server.catalogue().all().stream()
                .flatMap(query -> List.of("", ".csv").stream()
                        .map(ending -> "/api/v1/queries/" + query.id() + "/results" + ending))
                .collect(Collectors.toSet());
        Set<String> described = new TreeSet<>(description.operations().keySet());
        assertTrue(described.containsAll(ofQueries));
        described.removeAll(ofQueries);
        description.guarded().keySet().stream()
                .filter(operation -> operation.startsWith("GET "))
                .forEach(operation -> described.add(operation.substring("GET ".length())));
        assertEquals(served, described);
    }

    @Test
    void everythingThatWritesIsDescribedAndNothingElse() {
        Set<String> described = new TreeSet<>(description.all().keySet());
        described.removeIf(operation -> operation.startsWith("GET "));
        assertEquals(new TreeSet<>(server.http().writing()), described);
    }

    @Test
    void itIsOpenApi31OfTheProgramThatServesIt() throws Exception {
        JsonNode document = description.document();
        assertEquals("3.1.0", document.get("openapi").asText());
        assertEquals("Plangraph", document.at("/info/title").asText());
        assertEquals(server.json("/status", Map.of()).get("version"), document.at("/info/version"));
    }

    @Test
    void operationIdsAreUnique() {
        List<String> ids = description.all().values().stream()
                .map(operation -> operation.get("operationId").asText())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void everyReferenceResolves() {
        List<String> references = description.document().findValuesAsText("$ref");
        assertFalse(references.isEmpty());
        Set<String> broken = references.stream()
                .filter(reference ->
                        description.document().at(reference.substring(1)).isMissingNode())
                .collect(Collectors.toSet());
        assertEquals(Set.of(), broken);
    }

    @Test
    void everyParameterOfAPathIsDeclaredAndNoOther() {
        assertAll(description.all().entrySet().stream().map(operation -> () -> {
            Set<String> inPath = Pattern.compile("\\{(\\w+)}")
                    .matcher(operation.getKey())
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
            Set<String> declared = new HashSet<>();
            operation.getValue().path("parameters").forEach(parameter -> {
                if (parameter.get("in").asText().equals("path")) {
                    declared.add(parameter.get("name").asText());
                    assertTrue(parameter.get("required").asBoolean(), operation.getKey());
                }
            });
            assertEquals(inPath, declared, operation.getKey());
        }));
    }

    @Test
    void parametersOfAnOperationHaveNamesOfTheirOwn() {
        assertAll(description.operations().entrySet().stream().map(operation -> () -> {
            List<String> names = operation.getValue().path("parameters").findValuesAsText("name");
            assertEquals(names.size(), new HashSet<>(names).size(), operation.getKey());
        }));
    }

    @Test
    void everyResponseSaysWhatItIs() {
        assertAll(description.operations().entrySet().stream().map(operation -> () -> {
            JsonNode responses = operation.getValue().get("responses");
            assertTrue(responses.has("200"), operation.getKey());
            responses
                    .properties()
                    .forEach(response -> assertTrue(
                            response.getValue().path("description").isTextual(),
                            operation.getKey() + " " + response.getKey()));
        }));
    }

    /** Those whose properties the data decide are open, each with a schema for what may come. */
    @Test
    void everyObjectIsClosedOrSaysWhatElseMayCome() {
        Map<String, JsonNode> open = description.document().at("/components/schemas").properties().stream()
                .filter(schema -> schema.getValue().path("type").asText().equals("object"))
                .filter(schema -> !schema.getValue().has("additionalProperties"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        // Its two users, QuerySummary and Query, are closed by unevaluatedProperties.
        assertEquals(Set.of("QueryFields"), open.keySet());
        List<String> permissive = description.document().at("/components/schemas").properties().stream()
                .filter(schema -> schema.getValue().path("additionalProperties").isObject())
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(Set.of("Arguments", "Properties", "Row"), Set.copyOf(permissive));
    }

    @Test
    void everySchemaAndEveryPropertyIsExplained() {
        List<String> silent = new ArrayList<>();
        description.document().at("/components/schemas").properties().forEach(schema -> {
            if (!schema.getValue().has("description")) {
                silent.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().forEach(property -> {
                JsonNode said = property.getValue();
                if (!said.has("description") && !said.has("$ref")) {
                    silent.add(schema.getKey() + "." + property.getKey());
                }
            });
        });
        assertEquals(List.of(), silent);
    }
}
