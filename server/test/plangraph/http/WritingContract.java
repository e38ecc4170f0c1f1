package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import plangraph.access.Role;

/** What tests of writing have in common; they leave nobody a token and no question behind. */
interface WritingContract extends Contract {
    String JSON_TYPE = "application/json";
    String TEXT_TYPE = "text/plain; charset=utf-8";

    /** Plan 3 has seven policies, see SeedCountsTest. */
    String CYPHER = """
            MATCH (p:Plan)-[has:HAS_POLICY]->(policy:Policy)
            WHERE has.basis IN $basis
              AND p.dataset = $dataset
              AND ($plan IS NULL OR p.id = $plan)
            RETURN policy, collect(has) AS evidence
            ORDER BY policy.sortKey""";

    @AfterEach
    default void nothingIsLeft() throws Exception {
        String editor = server().token(Role.EDITOR);
        for (JsonNode query : body("/api/v1/queries").get("queries")) {
            if (query.at("/origin/kind").asText().equals("own")) {
                send("DELETE", "/api/v1/queries/" + query.get("id").asText(), editor, "", JSON_TYPE);
            }
        }
        server().revokeTokens();
    }

    /** A question that may be saved as it is. */
    default ObjectNode question() {
        ObjectNode question = JSON.createObjectNode();
        question.putObject("title").put("ja", "政策のならび").put("en", "Policies in a row");
        question.putArray("question").add("{plan}の政策のならび").add("The row of policies of {plan}");
        question.putArray("tags").add("policy");
        ObjectNode plan = question.putObject("params").putObject("plan");
        plan.put("type", "node")
                .put("label", "Plan")
                .putObject("title")
                .put("ja", "計画")
                .put("en", "Plan");
        question.putObject("whenEmpty").put("ja", "政策の記載がありません。").put("en", "No policy is named.");
        return question.put("cypher", CYPHER);
    }

    default HttpResponse<String> send(
            String method, String address, String token, String body, String type, String... headers) throws Exception {
        URI uri = server().base().resolve(address);
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = type;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return server().send(method, uri, token, body, all);
    }

    default HttpResponse<String> post(String address, String token, JsonNode body) throws Exception {
        return send("POST", address, token, body.toString(), JSON_TYPE);
    }

    static void assertProblem(int status, String title, String detail, HttpResponse<String> response) throws Exception {
        JsonNode problem = JSON.createObjectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        assertEquals(problem, JSON.readTree(response.body()));
        assertEquals(status, response.statusCode());
        assertEquals("application/problem+json; charset=utf-8", Contract.header(response, "Content-Type"));
    }
}
