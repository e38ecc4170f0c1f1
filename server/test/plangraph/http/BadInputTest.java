package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.access.Role;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Every address of {@code /openapi.json}, each of its parameters, with what nobody should send: refused, by name, and never a failure. */
@ExtendWith(SharedServer.class)
final class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG = "a".repeat(2_500);
    private static final String NO_UTF8 = "%E5%A2%FF";
    private static final String NO_ESCAPE = "%zz";
    private static final Map<String, String> IN_PATH =
            Map.of("key", "a~HAS_ITEM~b", "param", "district", "revision", "1-00000000");

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningServer server;
    private final Description description;

    BadInputTest(RunningServer server) throws Exception {
        this.server = server;
        this.description = new Description(server);
    }

    @AfterEach
    void nobodyKeepsAToken() {
        server.revokeTokens();
    }

    @TestFactory
    Stream<DynamicTest> eachParameterIsRefusedByItsName() {
        return addresses()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (JsonNode parameter : inQuery(path)) {
                        String name = parameter.get("name").asText();
                        for (String value : wrongFor(parameter)) {
                            refused(400, name, path + "?" + name + "=" + value);
                        }
                    }
                    for (String value : List.of("1", NO_UTF8, LONG)) {
                        refused(400, "nonsense", path + "?nonsense=" + value);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatTheClientDoesNotTakeIsNotSent() {
        return addresses()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    refused(406, "Accept", path, "Accept", "application/x-nothing");
                    refused(406, "Accept", path, "Accept", "*/*;q=0");
                }));
    }

    @TestFactory
    Stream<DynamicTest> escapesThatAreNoneAreRefused() {
        return addresses()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String reply = sendAsItIs(path + "?x=" + NO_ESCAPE);
                    assertTrue(reply.startsWith("HTTP/1.1 400 "), reply);
                    assertTrue(reply.contains("Content-Type: application/problem+json"), reply);
                    assertTrue(reply.contains("\"errors\":[{\"parameter\":\"x\""), reply);
                    problem(400, send("GET", path.replaceFirst("/[^/]*$", "/" + NO_UTF8)), path);
                }));
    }

    /** To whoever writes, {@code /queries/{id}.cypher} is the query of that name. */
    @TestFactory
    Stream<DynamicTest> otherMethodsAreRefused() {
        return description.operations().keySet().stream()
                .filter(path -> !path.endsWith("/queries/{id}.cypher"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    JsonNode described = description.paths().get(path);
                    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
                        if (!described.has(method.toLowerCase(Locale.ROOT))) {
                            HttpResponse<String> response = send(method, filled(path));
                            problem(405, response, method + " " + path);
                            assertTrue(Contract.header(response, "Allow").contains("GET"), path);
                        }
                    }
                }));
    }

    /** Those of the API, with something that exists in the place of the names in braces. */
    private Stream<String> addresses() {
        return description.operations().keySet().stream()
                .filter(path -> path.startsWith("/api/v1/"))
                .sorted()
                .map(BadInputTest::filled);
    }

    private static String filled(String path) {
        String filled = path.replace("{id}", path.contains("/queries/") ? "district-sdgs" : "isesaki.district.sakai");
        for (var name : IN_PATH.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    /** Those that the document names; {@code parameters} stands for those of any saved query. */
    private List<JsonNode> inQuery(String address) {
        List<JsonNode> found = new ArrayList<>();
        description.operations().forEach((path, operation) -> {
            if (filled(path).equals(address)) {
                operation.path("parameters").forEach(parameter -> {
                    boolean named = parameter.get("in").asText().equals("query")
                            && !parameter.path("explode").asBoolean();
                    if (named) {
                        found.add(parameter);
                    }
                });
            }
        });
        return found;
    }

    private static List<String> wrongFor(JsonNode parameter) {
        List<String> wrong = new ArrayList<>(List.of(LONG, NO_UTF8));
        switch (parameter.at("/schema/type").asText()) {
            case "integer" -> wrong.addAll(List.of("-1", "999999999999", "1.5", "x", "1e3"));
            case "number" -> wrong.addAll(List.of("x", "1e999", "NaN"));
            case "boolean" -> wrong.addAll(List.of("x", "1"));
            default -> {
                if (parameter.at("/schema/enum").isArray()) {
                    wrong.add("x");
                }
            }
        }
        return wrong;
    }

    private void refused(int status, String parameter, String address, String... headers) throws Exception {
        HttpResponse<String> response = send("GET", address, headers);
        problem(status, response, address);
        List<String> blamed = Contract.texts(JSON.readTree(response.body()).path("errors"), "/parameter");
        assertTrue(blamed.contains(parameter), address + " blames " + blamed);
    }

    private void problem(int status, HttpResponse<String> response, String what) throws Exception {
        assertEquals(status, response.statusCode(), () -> what + ": " + response.body());
        assertTrue(Contract.header(response, "Content-Type").startsWith("application/problem+json"), what);
        assertEquals(List.of(), description.faults("#/components/schemas/Problem", response.body()), what);
    }

    private HttpResponse<String> send(String method, String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.base().resolve(address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The same where a token is needed. */
    @Test
    void aBrokenEscapeIsAFaultForThoseWithATokenToo() throws Exception {
        String reply = sendAsItIs(
                "/api/v1/audit?before=" + NO_ESCAPE, "Authorization: Bearer " + server.token(Role.ADMIN) + "\r\n");
        assertTrue(reply.startsWith("HTTP/1.1 400 "), reply);
        assertTrue(reply.contains("\"errors\":[{\"parameter\":\"before\""), reply);
    }

    private String sendAsItIs(String address) throws Exception {
        return sendAsItIs(address, "");
    }

    /** {@code java.net.URI} lets no such address through. */
    private String sendAsItIs(String address, String header) throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.base().getPort())) {
            String request =
                    "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
