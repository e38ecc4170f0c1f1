package plangraph.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.access.AccessTokens;
import plangraph.access.AuditRecord;
import plangraph.access.Role;
import plangraph.access.TokenHolder;
import plangraph.model.LocalizedText;
import plangraph.store.GraphUnavailable;

/** Manages access tokens for a command: in the graph itself, or through the server that holds it. */
sealed interface TokenDirectory {

    /** Empty when there is a token of that name already. */
    Optional<AccessTokens.Made> make(String name, Role role, Optional<Instant> expires) throws Exception;

    /** Whether there was a token of that name. */
    boolean revoke(String name) throws Exception;

    List<TokenHolder> holders() throws Exception;

    /** In a graph that this process has opened. */
    record Stored(AccessTokens tokens) implements TokenDirectory {

        @Override
        public Optional<AccessTokens.Made> make(String name, Role role, Optional<Instant> expires) {
            String action = "token --role " + role.word() + " --name " + name;
            return tokens.make(name, role, expires, AuditRecord.ofCommandLine(action, "made"));
        }

        @Override
        public boolean revoke(String name) {
            return tokens.revoke(name, AuditRecord.ofCommandLine("token --revoke " + name, "revoked"));
        }

        @Override
        public List<TokenHolder> holders() {
            return tokens.holders();
        }
    }

    /** Behind a server that runs. */
    record Served(LocalServer server) implements TokenDirectory {
        private static final ObjectMapper JSON = new ObjectMapper();
        private static final String PATH = "/api/v1/tokens";

        @Override
        public Optional<AccessTokens.Made> make(String name, Role role, Optional<Instant> expires) throws Exception {
            Map<String, Object> wanted = new HashMap<>(Map.of("name", name, "role", role.word()));
            expires.ifPresent(moment -> wanted.put("expires", moment.toString()));
            Answer answer = send("POST", PATH, wanted);
            return answer.status() == 409
                    ? Optional.empty()
                    : Optional.of(new AccessTokens.Made(
                            holder(answer.ok()), answer.ok().path("token").asText()));
        }

        @Override
        public boolean revoke(String name) throws Exception {
            String segment = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            Answer answer = send("DELETE", PATH + "/" + segment, null);
            return answer.status() != 404 && !answer.ok().isNull();
        }

        @Override
        public List<TokenHolder> holders() throws Exception {
            List<TokenHolder> holders = new ArrayList<>();
            for (JsonNode each : send("GET", PATH, null).ok().path("tokens")) {
                holders.add(holder(each));
            }
            return holders;
        }

        private static TokenHolder holder(JsonNode json) {
            return new TokenHolder(
                    json.path("name").asText(),
                    Role.of(json.path("role").asText()).orElse(Role.VIEWER),
                    json.path("created").asText(),
                    json.path("expires").textValue(),
                    json.path("lastUsed").textValue());
        }

        private record Answer(int status, JsonNode body) {

            /** What was asked for. */
            JsonNode ok() throws GraphUnavailable {
                if (status >= 300) {
                    throw new GraphUnavailable(LocalizedText.of(
                            "動いているサーバーが断りました: %s",
                            "The running server refused the request: %s",
                            body.path("detail").asText(Integer.toString(status))));
                }
                return body;
            }
        }

        private Answer send(String method, String path, @Nullable Object body)
                throws IOException, InterruptedException, GraphUnavailable {
            HttpResponse<InputStream> response = server.send(method, path, body);
            try (InputStream content = response.body()) {
                byte[] bytes = content.readAllBytes();
                return new Answer(
                        response.statusCode(), bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes));
            }
        }
    }
}
