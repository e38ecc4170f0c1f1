package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.access.Role;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/**
 * Every address of {@code /openapi.json} that needs a token, with a token, and with what nobody should send: parameters, texts that
 * are no JSON, fields that are none, values of another type. Refused in the one error shape, and nothing is saved.
 */
@ExtendWith(SharedServer.class)
final class BadBodyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<byte[]> NO_OBJECT = Stream.of(
                    "", "{", "[]", "null", "\"x\"", "1", "{}{}", "{\"a\":1e999}")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final byte[] NO_UTF8 = {'{', '"', (byte) 0xe5, (byte) 0xff, '"', ':', '1', '}'};

    private static final List<String> OTHER_TYPES =
            List.of("null", "true", "-1", "[[]]", "{\"x\":[1]}", "\"\"", "\"\\u0000\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningServer server;
    private final Description description;
    private final String admin;

    BadBodyTest(RunningServer server) throws Exception {
        this.server = server;
        this.description = new Description(server);
        this.admin = server.token(Role.ADMIN);
    }

    @AfterEach
    void revoke() {
        server.revokeTokens();
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoBodyIsRefused() {
        return withBody(operation -> {
            for (byte[] body : NO_OBJECT) {
                refused(operation, body);
            }
            refused(operation, NO_UTF8);
            refused(operation, "{\"nonsense\":1}".getBytes(StandardCharsets.UTF_8));
        });
    }

    @TestFactory
    Stream<DynamicTest> valuesOfAnotherTypeAreRefused() {
        return withBody(operation -> {
            JsonNode fields = fields(operation);
            for (var field : fields.properties()) {
                for (String other : OTHER_TYPES) {
                    ObjectNode body = JSON.createObjectNode();
                    body.set(field.getKey(), JSON.readTree(other));
                    refused(operation, JSON.writeValueAsBytes(body));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> parametersThatAreNoneAreRefusedByTheirName() {
        return description.guarded().keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(operation, () -> {
                    HttpResponse<String> response = send(operation + "?nonsense=1", new byte[0]);
                    problem(operation, response);
                    JsonNode errors = JSON.readTree(response.body()).path("errors");
                    assertTrue(
                            Contract.texts(errors, "/parameter").contains("nonsense"),
                            operation + ": " + response.body());
                }));
    }

    /** Nobody reads the body of who has no token or a wrong address; the client sees its answer all the same, and can go on. */
    @ParameterizedTest
    @CsvSource({"/api/v1/tokens, 401", "/api/v1/queries/new-one, 401", "/api/v1/status, 405", "/nowhere, 404"})
    void aLongBodyThatIsRefusedIsAnswered(String path, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.base().resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString("x".repeat(1_000_000)))
                .header("Content-Type", "application/json")
                .build();
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(status, response.statusCode());
            assertEquals("", Contract.header(response, "Connection"));
        }
    }

    @Test
    void whoHasAnAddressThatIsNoneIsToldThatTheConnectionEnds() throws Exception {
        HttpResponse<String> response = send("POST /api/v1/queries/a%00b", new byte[] {'x'});
        assertEquals(400, response.statusCode());
        assertEquals("close", Contract.header(response, "Connection"));
    }

    private interface Check {
        void of(String operation) throws Exception;
    }

    private Stream<DynamicTest> withBody(Check check) {
        List<String> operations = new ArrayList<>();
        description.guarded().forEach((operation, described) -> {
            if (described.has("requestBody")) {
                operations.add(operation);
            }
        });
        assertFalse(operations.isEmpty());
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation, () -> {
                    long before = saved();
                    check.of(operation);
                    assertEquals(before, saved(), "nothing is saved");
                }));
    }

    /** Versions of people's queries, and tokens. */
    private long saved() {
        return server.records().read("tokens", Map.of()).size()
                + server.records()
                        .read("count-own-query-versions", Map.of())
                        .getFirst()
                        .number("total");
    }

    private JsonNode fields(String operation) {
        JsonNode described = description.guarded().getOrDefault(operation, JSON.createObjectNode());
        for (var content : described.at("/requestBody/content").properties()) {
            String schema = content.getValue().at("/schema/$ref").asText();
            if (schema.startsWith("#")) {
                return description.document().at(schema.substring(1) + "/properties");
            }
        }
        return JSON.createObjectNode();
    }

    private void refused(String operation, byte[] body) throws Exception {
        problem(operation + " " + new String(body, StandardCharsets.UTF_8), send(operation, body));
    }

    private void problem(String what, HttpResponse<String> response) throws Exception {
        assertTrue(
                response.statusCode() >= 400 && response.statusCode() < 500,
                () -> what + ": " + response.statusCode() + " " + response.body());
        assertTrue(Contract.header(response, "Content-Type").startsWith("application/problem+json"), what);
        assertEquals(List.of(), description.faults("#/components/schemas/Problem", response.body()), what);
        if (response.statusCode() == 400) {
            assertFalse(JSON.readTree(response.body()).path("errors").isEmpty(), what + ": " + response.body());
        }
    }

    private HttpResponse<String> send(String operation, byte[] body) throws Exception {
        String[] methodAndPath = operation.split(" ", 2);
        String path = methodAndPath[1].replace("{id}", "district-sdgs").replace("{name}", "nobody");
        return client.send(
                HttpRequest.newBuilder(server.base().resolve(path))
                        .method(methodAndPath[0], HttpRequest.BodyPublishers.ofByteArray(body))
                        .header("Authorization", "Bearer " + admin)
                        .header("Content-Type", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
