package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.access.Role;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What routes behind the gate really take and send is what {@code /openapi.json} says; none of them is left out. */
@ExtendWith(SharedServer.class)
final class GuardedAnswersTest implements WritingContract {
    private final RunningServer server;
    private final Description description;
    private final List<String> called = new ArrayList<>();

    GuardedAnswersTest(RunningServer server) throws Exception {
        this.server = server;
        this.description = new Description(server);
    }

    @Override
    public RunningServer server() {
        return server;
    }

    private void call(int status, String method, String path, String address, String body, String... headers)
            throws Exception {
        String type = body.startsWith("{") ? JSON_TYPE : TEXT_TYPE;
        HttpResponse<String> response = send(method, address, server.token(Role.ADMIN), body, type, headers);
        assertEquals(status, response.statusCode(), response.body());
        called.add(method + " " + path);
        if (!response.body().isEmpty()) {
            String schema =
                    description.schemaOf(method.toLowerCase(java.util.Locale.ROOT), path, Integer.toString(status));
            assertEquals(List.of(), description.faults(schema, response.body()), address);
        }
    }

    @Test
    void answersAreAsDescribed() throws Exception {
        String query = question().toString();
        assertEquals(List.of(), description.faults("#/components/schemas/NewQuery", query));
        String one = "/api/v1/queries/{id}";
        call(201, "POST", one, "/api/v1/queries/described", query);
        call(200, "PUT", one, "/api/v1/queries/described", query, "If-Match", "*");
        assertEquals(
                List.of(),
                description.faults(
                        "#/components/schemas/QueryList", get("/api/v1/queries").body()));
        assertEquals(
                List.of(),
                description.faults(
                        description.schemaOf(one + "/versions", "200"),
                        get("/api/v1/queries/described/versions").body()));
        String file = get("/api/v1/queries/described.cypher").body();
        call(204, "DELETE", one, "/api/v1/queries/described", "");
        call(200, "POST", "/api/v1/trials", "/api/v1/trials", query);
        call(200, "POST", "/api/v1/trials", "/api/v1/trials?plan=isesaki.plan3", file);
        call(200, "POST", "/api/v1/drafts", "/api/v1/drafts", file);
        call(200, "GET", "/api/v1/me", "/api/v1/me", "");
        call(201, "POST", "/api/v1/tokens", "/api/v1/tokens", "{\"name\": \"x\", \"role\": \"viewer\"}");
        call(200, "GET", "/api/v1/tokens", "/api/v1/tokens", "");
        call(204, "DELETE", "/api/v1/tokens/{name}", "/api/v1/tokens/x", "");
        call(200, "GET", "/api/v1/audit", "/api/v1/audit?limit=5", "");
        String set = "{\"cause\": \"test\", \"changes\": [{\"op\": \"change\","
                + " \"element\": {\"id\": \"isesaki.plan3.measure.1-1\", \"note\": \"試し\"}}]}";
        assertEquals(List.of(), description.faults("#/components/schemas/NewChangeSet", set));
        call(200, "POST", "/api/v1/changes", "/api/v1/changes?dryRun=true", set);
        String revision = server.json("/status", Map.of()).get("dataRevision").asText();
        assertEquals(
                List.of(),
                description.faults(
                        description.schemaOf("/api/v1/changes/{revision}", "200"),
                        get("/api/v1/changes/" + revision).body()));
        // A backup is a file, which has tests of its own.
        called.add("GET /api/v1/backup");
        assertEquals(description.guarded().keySet(), new TreeSet<>(called));
    }

    @Test
    void problemsAreAsDescribed() throws Exception {
        var wrong = question().put("cypher", "MATCH (n:Plan)\nSET n.title = ''\nRETURN n");
        for (HttpResponse<String> refused : List.of(
                post("/api/v1/trials", server.token(Role.EDITOR), wrong), post("/api/v1/trials", "guessed", wrong))) {
            assertEquals(List.of(), description.faults("#/components/schemas/Problem", refused.body()));
        }
    }
}
