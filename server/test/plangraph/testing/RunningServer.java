package plangraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import plangraph.access.AccessTokens;
import plangraph.access.AuditRecord;
import plangraph.access.Role;
import plangraph.app.OpenProgram;
import plangraph.app.ServedProgram;
import plangraph.app.settings.Settings;
import plangraph.http.HttpServer;
import plangraph.query.QueryCatalogue;
import plangraph.store.Graph;
import plangraph.store.records.Records;

/**
 * Runs the program in this process as a user starts it, on a free loopback port, and calls it over HTTP. With
 * {@code -Dplangraph.test.bolt=true} its embedded Neo4j speaks Bolt, so that every test that uses such a server is a test of that
 * connection too.
 */
public final class RunningServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final AuditRecord AS_A_TEST = AuditRecord.ofCommandLine("test", "");

    private final ServedProgram serving;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final AtomicInteger asked = new AtomicInteger();

    public RunningServer(Settings settings) throws Exception {
        this.serving = new ServedProgram(
                Boolean.getBoolean("plangraph.test.bolt") && settings.neo4jUri().isEmpty()
                        ? settings.withEmbeddedBolt()
                        : settings);
        this.base = URI.create("http://127.0.0.1:" + serving.address().getPort());
    }

    public URI base() {
        return base;
    }

    public QueryCatalogue catalogue() {
        return serving.catalogue();
    }

    public HttpServer http() {
        return serving.http();
    }

    public Graph graph() {
        return program().graph();
    }

    public Records records() {
        return program().records();
    }

    /** The data of the server, without HTTP. */
    public OpenProgram program() {
        return serving.open();
    }

    /** Makes now what the server otherwise makes some seconds after its start. */
    public void warmUp() {
        serving.warmUp();
    }

    /** The address of an API call with its parameters encoded. */
    public URI api(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(base + "/api/v1" + path + (query.isEmpty() ? "" : "?" + query));
    }

    public HttpResponse<String> get(URI uri, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A call that may change something; an empty token is none. */
    public HttpResponse<String> send(String method, URI uri, String token, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A new token of this role, called after it; {@link #revokeTokens} takes it back. */
    public String token(Role role) {
        return tokens().make(role.word() + " " + asked.incrementAndGet(), role, AS_A_TEST)
                .orElseThrow()
                .secret();
    }

    public void revokeTokens() {
        tokens().holders().forEach(holder -> tokens().revoke(holder.name(), AS_A_TEST));
    }

    private AccessTokens tokens() {
        return serving.tokens();
    }

    /** The JSON body of a call that must succeed. */
    public JsonNode json(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        HttpResponse<String> response = get(api(path, parameters));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** The answer of a saved query. */
    public JsonNode ask(String query, Map<String, String> parameters) throws IOException, InterruptedException {
        return json("/queries/" + query + "/results", parameters);
    }

    /** Asks as nobody asked before, so that the answer cannot come from memory: the graph was changed behind the server's back. */
    public JsonNode askAnew(String query, Map<String, String> parameters) throws IOException, InterruptedException {
        Map<String, String> with = new HashMap<>(parameters);
        with.put("limit", Integer.toString(1_000 + asked.incrementAndGet()));
        return ask(query, with);
    }

    @Override
    public void close() {
        serving.close();
    }
}
