package plangraph.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import plangraph.answer.Arguments;
import plangraph.answer.PageRequest;
import plangraph.app.OpenProgram;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;
import plangraph.testing.Neo4jWithPassword;
import plangraph.testing.OtherNeo4j;
import plangraph.testing.RemoteServer;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/**
 * For the benchmark: the same question over HTTP and through the driver alone. HTTP asks the program as it is started by default, with
 * Neo4j in its process. The driver asks a Neo4j with the same data over Bolt, as whoever has no such program would; also in this
 * process, so that the machine code of both is equally warm. Over HTTP that one can be asked as well.
 */
final class AskedBothWays implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningServer server;
    private final OtherNeo4j neo4j = Neo4jWithPassword.changed();
    private final RunningServer overBolt;
    private int asked;

    public AskedBothWays(Path data) throws Exception {
        this.server = new RunningServer(SharedServer.embedded(data));
        this.overBolt = new RunningServer(RemoteServer.settings(neo4j, Files.createTempDirectory("plangraph-bench")));
    }

    /** As nobody asked before: no answer comes from memory. */
    public byte[] overHttpAnew(String query, Map<String, String> parameters) throws Exception {
        return get(server, query, anew(parameters));
    }

    /** The same of a program whose Neo4j is behind Bolt. */
    public byte[] overHttpAndBoltAnew(String query, Map<String, String> parameters) throws Exception {
        return get(overBolt, query, anew(parameters));
    }

    private Map<String, String> anew(Map<String, String> parameters) {
        Map<String, String> with = new HashMap<>(parameters);
        with.put("limit", Integer.toString(1_000 + asked++ % 4_000));
        return with;
    }

    public byte[] overHttp(String query, Map<String, String> parameters) throws Exception {
        return get(server, query, parameters);
    }

    /** Over a connection that stays open, with the plainest client that Java has. */
    private static byte[] get(RunningServer of, String query, Map<String, String> parameters) throws Exception {
        var connection =
                of.api("/queries/" + query + "/results", parameters).toURL().openConnection();
        try (InputStream body = connection.getInputStream()) {
            return body.readAllBytes();
        }
    }

    public URI base() {
        return server.base();
    }

    /** Where the answer of the query is. */
    public URI address(String query, Map<String, String> parameters) {
        return server.api("/queries/" + query + "/results", parameters);
    }

    /** Of the answers of all saved queries that can be asked without saying more. */
    public List<URI> addressesWithoutParameters() {
        return server.catalogue().all().stream()
                .filter(query -> query.params().stream().noneMatch(Parameter::required))
                .map(query -> address(query.id(), Map.of()))
                .toList();
    }

    /** Sends the Cypher over Bolt and takes every row; nothing is made of them. */
    public List<Record> overDriver(String query, Map<String, String> parameters) {
        SavedQuery saved = saved(query);
        return overBolt.graph()
                .readCypher(saved.cypher(), arguments(saved, parameters).values(), Result::list);
    }

    /** The answer as JSON, made in this process and sent nowhere. */
    public byte[] inProcess(String query, Map<String, String> parameters) throws JsonProcessingException {
        SavedQuery saved = saved(query);
        OpenProgram program = server.program();
        var now = program.revisions().read();
        PageRequest page = new PageRequest(0, 1_000);
        return JSON.writeValueAsBytes(program.answers().answer(saved, arguments(saved, parameters), page, now));
    }

    private SavedQuery saved(String query) {
        return server.catalogue().find(query).orElseThrow();
    }

    private Arguments arguments(SavedQuery saved, Map<String, String> parameters) {
        OpenProgram program = server.program();
        return program.answers()
                .arguments(saved, parameters, program.revisions().read());
    }

    @Override
    public void close() {
        server.close();
        overBolt.close();
        neo4j.close();
    }
}
