package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What is really sent is what {@code /openapi.json} says, and nothing beyond it. */
@ExtendWith(SharedServer.class)
final class DescribedAnswersTest {
    private static final String SAKAI = "isesaki.district.sakai";

    private final RunningServer server;
    private final Description description;

    DescribedAnswersTest(RunningServer server) throws Exception {
        this.server = server;
        this.description = new Description(server);
    }

    /** @param path as the document has it */
    private record Call(String path, String address) {}

    private static final List<Call> CALLS = List.of(
            new Call("/api/v1/status", "/api/v1/status"),
            new Call("/api/v1/schema", "/api/v1/schema"),
            new Call("/api/v1/changes", "/api/v1/changes?limit=1000"),
            new Call("/api/v1/changes", "/api/v1/changes?from=0&limit=2"),
            new Call("/api/v1/changes/sheet", "/api/v1/changes/sheet?from=0&lang=en"),
            new Call("/api/v1/nodes", "/api/v1/nodes?limit=1000"),
            new Call("/api/v1/nodes", "/api/v1/nodes?label=Kpi&plan=isesaki.strategy2&q=%E4%BB%B6&limit=2"),
            new Call("/api/v1/nodes", "/api/v1/nodes?label=Revision"),
            new Call("/api/v1/nodes/{id}", "/api/v1/nodes/" + SAKAI),
            new Call("/api/v1/nodes/{id}", "/api/v1/nodes/isesaki.strategy2.kpi.1-1-1-1"),
            new Call("/api/v1/nodes/{id}", "/api/v1/nodes/isesaki.correction.manifesto-01"),
            new Call("/api/v1/nodes/{id}/neighbors", "/api/v1/nodes/" + SAKAI + "/neighbors"),
            new Call(
                    "/api/v1/nodes/{id}/neighbors",
                    "/api/v1/nodes/isesaki.plan3.measure.1-1/neighbors?type=ABOUT,CITED_FROM,CONTRIBUTES_TO&limit=2"),
            new Call("/api/v1/search", "/api/v1/search?q=%E5%AD%90%E8%82%B2%E3%81%A6"),
            new Call(
                    "/api/v1/ask",
                    "/api/v1/ask?text=%E5%A2%83%E5%9C%B0%E5%8C%BA%E3%81%AESDGs%E3%81%A8%E5%BE%85%E6%A9%9F%E5%85%90%E7%AB%A5"),
            new Call("/api/v1/ask", "/api/v1/ask?text=hello"),
            new Call("/api/v1/paths", "/api/v1/paths?from=" + SAKAI + "&to=sdg.11&maxHops=5&k=5"),
            new Call("/api/v1/paths", "/api/v1/paths?from=" + SAKAI + "&to=sdg.11&basis=machine"),
            new Call(
                    "/api/v1/relationships/{key}",
                    "/api/v1/relationships/" + SAKAI + "~HAS_DIRECTION~isesaki.district.sakai.direction.1"),
            new Call("/api/v1/queries", "/api/v1/queries"),
            new Call("/api/v1/queries/{id}", "/api/v1/queries/district-sdgs"),
            new Call("/api/v1/queries/{id}/choices/{param}", "/api/v1/queries/district-sdgs/choices/district"),
            new Call("/api/v1/queries/{id}/choices/{param}", "/api/v1/queries/measure-sdg-matrix/choices/strength"),
            new Call("/api/v1/queries/{id}/results", "/api/v1/queries/district-sdgs/results?district=" + SAKAI),
            new Call(
                    "/api/v1/queries/{id}/results",
                    "/api/v1/queries/district-sdgs/results?basis=stated&district=" + SAKAI),
            new Call("/api/v1/queries/{id}/results.json", "/api/v1/queries/sdg-coverage/results.json?limit=3"),
            new Call("/api/v1/queries/{id}/sheet", "/api/v1/queries/district-sdgs/sheet?district=" + SAKAI),
            new Call("/api/v1/queries/{id}/sheet", "/api/v1/queries/measures-without-sdg/sheet?basis=stated&lang=en"),
            new Call("/api/v1/export", "/api/v1/export"),
            new Call("/api/v1/export.json", "/api/v1/export.json"),
            new Call("/api/v1/gaps", "/api/v1/gaps"),
            new Call("/api/v1/lacks", "/api/v1/lacks"),
            new Call("/health/live", "/health/live"),
            new Call("/health/ready", "/health/ready"));

    @TestFactory
    Stream<DynamicTest> answersAreAsDescribed() {
        return CALLS.stream()
                .map(call -> DynamicTest.dynamicTest(call.address(), () -> {
                    HttpResponse<String> response = server.get(server.base().resolve(call.address()));
                    assertEquals(200, response.statusCode(), response.body());
                    assertEquals(
                            List.of(), description.faults(description.schemaOf(call.path(), "200"), response.body()));
                }));
    }

    /** Otherwise the tests here would show nothing. */
    @Test
    void aPropertyBeyondTheDescriptionIsAFault() throws Exception {
        String query = server.json("/queries/district-sdgs", Map.of()).toString();
        String more = query.replaceFirst("\\{", "{\"more\": 1, ");
        assertEquals(List.of(), description.faults("#/components/schemas/Query", query));
        assertEquals(1, description.faults("#/components/schemas/Query", more).size());
    }

    @Test
    void noJsonRouteIsLeftOut() {
        Set<String> json = new TreeSet<>();
        description.operations().forEach((path, operation) -> {
            boolean ofOneQuery = path.matches("/api/v1/queries/[^{].*");
            if (!ofOneQuery && operation.at("/responses/200/content").has("application/json")) {
                json.add(path);
            }
        });
        // It describes everything but itself.
        json.remove("/openapi.json");
        // Only of what somebody saved: GuardedAnswersTest.
        json.remove("/api/v1/queries/{id}/versions");
        // Its address names a data revision: GuardedAnswersTest.
        json.remove("/api/v1/changes/{revision}");
        Set<String> called = new TreeSet<>();
        CALLS.forEach(call -> called.add(call.path()));
        assertEquals(json, called);
    }

    @TestFactory
    Stream<DynamicTest> everySavedQueryAnswersAsDescribed() {
        return server.catalogue().all().stream()
                .map(query -> DynamicTest.dynamicTest(query.id(), () -> {
                    String path = "/api/v1/queries/" + query.id() + "/results";
                    Map<String, String> parameters = firstChoices(query);
                    HttpResponse<String> json =
                            server.get(server.api("/queries/" + query.id() + "/results", parameters));
                    assertEquals(200, json.statusCode(), json.body());
                    assertEquals(List.of(), description.faults(description.schemaOf(path, "200"), json.body()));
                    HttpResponse<String> csv =
                            server.get(server.api("/queries/" + query.id() + "/results.csv", parameters));
                    assertEquals(200, csv.statusCode(), csv.body());
                    assertEquals(
                            "text/csv;charset=utf-8",
                            csv.headers()
                                    .firstValue("Content-Type")
                                    .orElseThrow()
                                    .replace(" ", ""));
                }));
    }

    /** A value for each required parameter: the first that is offered. */
    private Map<String, String> firstChoices(SavedQuery query) throws Exception {
        Map<String, String> chosen = new HashMap<>();
        for (Parameter parameter : query.params()) {
            if (parameter.required()) {
                chosen.put(parameter.name(), firstChoice(query, parameter, chosen));
            }
        }
        return chosen;
    }

    private String firstChoice(SavedQuery query, Parameter parameter, Map<String, String> chosen) throws Exception {
        return switch (parameter.type()) {
            case STRING -> "伊勢崎";
            case INTEGER, NUMBER -> "1";
            case BOOLEAN -> "true";
            case ENUM, NODE -> {
                if (parameter.label().isEmpty() && parameter.type() == Parameter.Type.NODE) {
                    yield "isesaki.plan3.measure.1-1";
                }
                JsonNode choices = server.json("/queries/" + query.id() + "/choices/" + parameter.name(), chosen);
                yield choices.at("/choices/0/value").asText();
            }
        };
    }

    @TestFactory
    Stream<DynamicTest> problemsAreAsDescribed() {
        return Stream.of(
                        "404 /api/v1/nodes/isesaki.nothing",
                        "404 /api/v1/queries/nothing/results",
                        "404 /api/v1/nothing",
                        "400 /api/v1/nodes?limit=0&label=x&y=1",
                        "400 /api/v1/queries/district-sdgs/results")
                .map(expected -> DynamicTest.dynamicTest(expected, () -> {
                    String[] parts = expected.split(" ");
                    HttpResponse<String> response = server.get(server.base().resolve(parts[1]));
                    assertEquals(parts[0], String.valueOf(response.statusCode()));
                    String type = response.headers().firstValue("Content-Type").orElse("");
                    assertTrue(type.startsWith("application/problem+json"), type);
                    assertEquals(List.of(), description.faults("#/components/schemas/Problem", response.body()));
                }));
    }

    /** So that nobody meets a property that the schema cannot name in their language. */
    @Test
    void everyPropertyOfEveryElementIsNamedByTheSchema() throws Exception {
        Set<String> named = new TreeSet<>();
        server.json("/schema", Map.of())
                .get("properties")
                .forEach(p -> named.add(p.get("name").asText()));
        Set<String> seen = new TreeSet<>();
        server.json("/nodes", Map.of("limit", "1000"))
                .get("nodes")
                .forEach(node -> node.get("properties").fieldNames().forEachRemaining(seen::add));
        seen.removeAll(named);
        assertEquals(Set.of(), seen);
    }
}
