package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.access.Role;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;
import plangraph.testing.StartedOnce;

/**
 * The API answers the same whether the embedded Neo4j is reached within the process or over Bolt on the loopback interface: the same
 * rows, the same errors, byte for byte but for times.
 */
@ExtendWith({SharedServer.class, BothConnectionsTest.OverBolt.class})
final class BothConnectionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** When something was done is another moment on the other server. */
    private static final Set<String> OF_ONE_SERVER = Set.of("author", "generatedAt", "loadedAt", "savedAt");

    private static final String CYPHER = "MATCH (p:Plan)-[has:HAS_POLICY]->(policy:Policy) WHERE has.basis IN $basis"
            + " AND p.dataset = $dataset RETURN policy, collect(has) AS evidence ORDER BY policy.sortKey";

    private final RunningServer inProcess;
    private final RunningServer overBolt;

    BothConnectionsTest(RunningServer inProcess, BoltServer overBolt) {
        this.inProcess = inProcess;
        this.overBolt = overBolt.server();
    }

    /** The same datasets in a Neo4j that speaks Bolt. */
    record BoltServer(RunningServer server) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
        }
    }

    static final class OverBolt extends StartedOnce<BoltServer> {
        OverBolt() {
            super(BoltServer.class);
        }

        @Override
        protected BoltServer start(Path folder) throws Exception {
            return new BoltServer(
                    new RunningServer(SharedServer.embedded(folder).withEmbeddedBolt()));
        }
    }

    @AfterEach
    void nothingIsLeft() {
        inProcess.revokeTokens();
        overBolt.revokeTokens();
    }

    @Test
    void onlyOneOfThemSpeaksBolt() {
        assertTrue(overBolt.graph().loopbackBolt().isPresent());
        assertEquals(
                Boolean.getBoolean("plangraph.test.bolt"),
                inProcess.graph().loopbackBolt().isPresent());
    }

    @Test
    void everySavedQueryHasTheSameRows() throws Exception {
        List<String> asked = new ArrayList<>();
        for (SavedQuery query : inProcess.catalogue().all()) {
            SampleQuestion sample = SampleQuestion.of(query);
            for (SampleQuestion each : List.of(sample, sample.on("stated"))) {
                assertSame("/queries/" + query.id() + "/results", each.parameters());
            }
            assertSame("/queries/" + query.id() + "/results.csv", sample.parameters());
            for (Parameter parameter : query.params()) {
                assertSame("/queries/" + query.id() + "/choices/" + parameter.name(), sample.parameters());
            }
            asked.add(query.id());
        }
        assertEquals(74, asked.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/status",
                "/schema",
                "/queries",
                "/gaps",
                "/lacks",
                "/search?q=%E5%A2%83",
                "/search?q=%E5%8C%BB%E7%99%82&limit=3",
                "/search?q=zzzz",
                "/nodes?label=Measure&limit=50",
                "/nodes?label=District",
                "/nodes/isesaki.district.sakai",
                "/nodes/isesaki.plan3.measure.3-4",
                "/nodes/isesaki.plan3.measure.3-4/neighbors",
                "/nodes/isesaki.district.sakai/neighbors?limit=5",
                "/paths?from=isesaki.plan3.measure.3-4&to=sdg.11",
                "/paths?from=isesaki.district.sakai&to=isesaki.strategy2&most=2",
                "/ask?text=Which+SDGs+does+%E5%A2%83%E5%9C%B0%E5%8C%BA+touch%3F",
                "/ask?text=%E5%A2%83%E5%9C%B0%E5%8C%BA%E3%81%AE%E6%96%BD%E7%AD%96",
                "/ask?text=nonsense",
                "/export.json",
                "/export.graphml"
            })
    void whatIsReadIsTheSame(String path) throws Exception {
        assertSame(path, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nodes/none",
                "/nodes/none/neighbors",
                "/nodes?label=None",
                "/paths?from=none&to=sdg.11",
                "/search",
                "/queries/none/results",
                "/queries/district-sdgs/results",
                "/queries/district-sdgs/results?district=none",
                "/queries/policies/results?limit=0",
                "/ask"
            })
    void whatIsRefusedIsRefusedInTheSameWords(String path) throws Exception {
        HttpResponse<String> refused = assertSame(path, Map.of());
        assertTrue(refused.statusCode() >= 400 || path.endsWith("district=none"), refused::body);
    }

    @Test
    void peoplesOwnQueriesAreSavedAnsweredAndRemovedInTheSameWay() throws Exception {
        // A name that no other test saves, so that both begin at the first version.
        String mine = "/queries/mine-both-ways";
        assertEquals(201, written("POST", mine, question(CYPHER)).statusCode());
        assertSame(mine + "/results", Map.of());
        assertSame(mine, Map.of());
        assertEquals(409, written("POST", mine, question(CYPHER)).statusCode());
        assertEquals(428, written("PUT", mine, question(CYPHER)).statusCode());
        assertEquals(204, written("DELETE", mine, "").statusCode());
        assertEquals(404, assertSame(mine + "/results", Map.of()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CYPHER,
                "MATCH (p:Plan) RETURN p AS policy, [] AS evidence, 1 / 0 AS x",
                "MATCH (p:Plan) RETURN p AS policy, [] AS evidence, 1 +",
                "MATCH (p:Plan) SET p.title = '' RETURN p AS policy",
                "MATCH (p:Plan) RETURN date({year: 2026}).title AS policy",
                "UNWIND [3, 2, 1, 0] AS i MATCH (p:Plan) RETURN p AS policy, [] AS evidence, 6 / i AS part"
            })
    void aTrialEndsInTheSameWay(String cypher) throws Exception {
        written("POST", "/trials", question(cypher));
    }

    private static String question(String cypher) {
        ObjectNode question = JSON.createObjectNode();
        question.putObject("title").put("ja", "政策のならび").put("en", "Policies in a row");
        question.putArray("question").add("政策のならび").add("The row of policies");
        question.putArray("tags").add("policy");
        question.putObject("whenEmpty").put("ja", "政策の記載がありません。").put("en", "No policy is named.");
        return question.put("cypher", cypher).toString();
    }

    private HttpResponse<String> assertSame(String path, Map<String, String> parameters) throws Exception {
        HttpResponse<String> one = inProcess.get(inProcess.api(path, parameters));
        assertEqual(one, overBolt.get(overBolt.api(path, parameters)), path + " " + parameters);
        return one;
    }

    private HttpResponse<String> written(String method, String path, String body) throws Exception {
        HttpResponse<String> one = send(inProcess, method, path, body);
        assertEqual(one, send(overBolt, method, path, body), method + " " + path + " " + body);
        return one;
    }

    private static HttpResponse<String> send(RunningServer server, String method, String path, String body)
            throws Exception {
        URI uri = server.api(path, Map.of());
        return server.send(method, uri, server.token(Role.EDITOR), body, "Content-Type", "application/json");
    }

    private static void assertEqual(HttpResponse<String> one, HttpResponse<String> other, String what)
            throws Exception {
        assertEquals(one.statusCode(), other.statusCode(), what + "\n" + one.body() + "\n" + other.body());
        assertEquals(one.headers().firstValue("Content-Type"), other.headers().firstValue("Content-Type"), what);
        assertEquals(comparable(one), comparable(other), what);
    }

    private static String comparable(HttpResponse<String> response) throws Exception {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.contains("json")) {
            return response.body();
        }
        JsonNode json = JSON.readTree(response.body());
        for (String time : OF_ONE_SERVER) {
            json.findParents(time).forEach(parent -> ((ObjectNode) parent).remove(time));
        }
        return json.toPrettyString();
    }
}
