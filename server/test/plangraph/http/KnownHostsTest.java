package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.access.Role;
import plangraph.app.settings.NetworkExposure;
import plangraph.http.RawHttp.Reply;
import plangraph.http.watch.Log;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Names by which the server answers, and whose word on the client it takes. */
@ExtendWith(SharedServer.class)
final class KnownHostsTest {
    private static final String STATUS = "GET /api/v1/status HTTP/1.1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningServer server;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    @SuppressWarnings("NullAway.Init")
    private HttpServer named;

    private String admin = "";

    KnownHostsTest(RunningServer server) {
        this.server = server;
    }

    @BeforeEach
    void start() throws Exception {
        admin = server.token(Role.ADMIN);
        named = another(new NetworkExposure(
                Optional.empty(),
                "",
                Optional.of(URI.create("https://plans.city.example")),
                false,
                List.of("plans", "Keikaku.Example."),
                List.of("127.0.0.1", "10.0.0.0/8"),
                List.of()));
    }

    @AfterEach
    void stop() {
        named.close();
        server.revokeTokens();
    }

    private HttpServer another(NetworkExposure exposure) throws Exception {
        Log log = new Log(new PrintStream(logged, true, StandardCharsets.UTF_8), Clock.systemUTC());
        return server.program().anotherServer(server.catalogue(), log, exposure);
    }

    private RawHttp started() throws Exception {
        return new RawHttp(named.start("127.0.0.1", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "localhost:7070, 200",
        "LOCALHOST:7070, 200",
        "localhost., 200",
        "127.0.0.1, 200",
        "127.0.0.1:1, 200",
        "[::1]:7070, 200",
        "[0:0:0:0:0:0:0:1], 200",
        "plans, 200",
        "PLANS.CITY.EXAMPLE:8443, 200",
        "keikaku.example, 200",
        "rebound.evil.example, 421",
        "rebound.evil.example:7070, 421",
        "localhost.evil.example, 421",
        "evil.example.localhost, 421",
        "plans.evil.example, 421",
        "localhost.., 421",
        "192.0.2.1, 421",
        "127.0.0.2, 421",
        "[2001:db8::1]:7070, 421",
    })
    void onlyKnownHostsAreAnswered(String host, int status) throws Exception {
        assertEquals(status, started().send(STATUS, "Host: " + host).status());
    }

    @Test
    void aRefusedHostIsToldWhichSettingNamesIt() throws Exception {
        Reply reply = started().send(STATUS, "Host: rebound.evil.example", "Accept-Language: ja");
        assertEquals(
                "application/problem+json; charset=utf-8",
                reply.header("Content-Type").replace("UTF-8", "utf-8"));
        assertTrue(
                reply.text()
                        .contains("「rebound.evil.example」という名前で呼ばれましたが、その名前では答えません。"
                                + "使う名前なら、設定 PLANGRAPH_HOSTS に書いてください"),
                reply.text());
        assertFalse(reply.text().contains("dataRevision"), reply.text());
    }

    /** Each address, whatever it is: page, files, health, descriptions, what is not there. */
    @Test
    void anUnknownHostGetsNothing() throws Exception {
        RawHttp raw = started();
        for (String path :
                List.of("/", "/docs", "/openapi.json", "/metrics", "/health/ready", "/nowhere", "/api/v1/schema")) {
            assertEquals(
                    421,
                    raw.send("GET " + path + " HTTP/1.1", "Host: evil.example").status(),
                    path);
        }
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "HEAD", "TRACE")) {
            assertEquals(
                    421,
                    raw.send(method + " /api/v1/queries/x HTTP/1.1", "Host: evil.example")
                            .status(),
                    method);
        }
    }

    @Test
    void aRequestWithoutOneHostIsRefused() throws Exception {
        RawHttp raw = started();
        assertEquals(400, raw.send(STATUS).status(), "no Host");
        assertEquals(400, raw.send(STATUS, "Host:").status(), "an empty one");
        assertEquals(421, raw.send("GET /api/v1/status HTTP/1.0").status(), "no Host in HTTP/1.0");
        assertEquals(
                400, raw.send(STATUS, "Host: localhost", "Host: evil.example").status(), "two");
        assertEquals(400, raw.send(STATUS, "Host: localhost", "Host: localhost").status(), "twice");
        assertEquals(400, raw.send(STATUS, "Host: localhost, evil.example").status(), "a list");
        assertEquals(400, raw.send(STATUS, "Host: evil.example@localhost").status(), "with a user");
    }

    /** In absolute form, as to a proxy, the address holds a host as well. */
    @Test
    void anAddressThatNamesAnotherHostIsRefused() throws Exception {
        RawHttp raw = started();
        String path = "/api/v1/status HTTP/1.1";
        assertEquals(
                200, raw.send("GET http://localhost" + path, "Host: localhost").status());
        assertEquals(
                421,
                raw.send("GET http://evil.example" + path, "Host: evil.example").status());
        Reply both = raw.send("GET http://evil.example" + path, "Host: localhost");
        assertTrue(both.status() == 400 || both.status() == 421, both.text());
        Reply otherWay = raw.send("GET http://localhost" + path, "Host: evil.example");
        assertTrue(otherWay.status() == 400 || otherWay.status() == 421, otherWay.text());
    }

    @Test
    void aHostThatAProxyWasCalledByIsCheckedToo() throws Exception {
        RawHttp raw = started();
        assertEquals(
                200,
                raw.send(STATUS, "Host: localhost", "X-Forwarded-Host: plans.city.example")
                        .status());
        assertEquals(
                421,
                raw.send(STATUS, "Host: localhost", "X-Forwarded-Host: evil.example")
                        .status());
        assertEquals(
                421,
                raw.send(STATUS, "Host: localhost", "Forwarded: for=192.0.2.9;host=\"evil.example:80\"")
                        .status());
        // Who says himself that he was called otherwise has still come by this name.
        assertEquals(
                421,
                raw.send(STATUS, "Host: evil.example", "X-Forwarded-Host: localhost")
                        .status());
    }

    /** What the audit log and the server's log say of the client. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For: 192.0.2.9                                    | 192.0.2.9",
                "X-Forwarded-For: 192.0.2.9:50123                              | 192.0.2.9",
                "X-Forwarded-For: 2001:db8::9                                  | [2001:db8:0:0:0:0:0:9]",
                "X-Forwarded-For: [2001:db8::9]:50123                          | [2001:db8:0:0:0:0:0:9]",
                "X-Forwarded-For: 198.51.100.1, 192.0.2.9                      | 192.0.2.9",
                "X-Forwarded-For: 198.51.100.1, 192.0.2.9, 10.1.2.3            | 192.0.2.9",
                "X-Forwarded-For: 10.1.2.3                                     | 10.1.2.3",
                "X-Forwarded-For: 192.0.2.9, unknown                           | 127.0.0.1",
                "X-Forwarded-For: 192.0.2.9, client.example, 10.1.2.3          | 10.1.2.3",
                "X-Forwarded-For: 999.0.2.9                                    | 127.0.0.1",
                "X-Forwarded-For: ,,                                           | 127.0.0.1",
                "Forwarded: for=192.0.2.9;proto=https                          | 192.0.2.9",
                "Forwarded: For=\"[2001:db8::9]:50123\", for=10.1.2.3           | [2001:db8:0:0:0:0:0:9]",
                "Forwarded: for=192.0.2.9, proto=http                          | 127.0.0.1",
                "Forwarded: for=\"192.0.2.9                                    | 192.0.2.9",
                "Forwarded: for=192.0.2.9^X-Forwarded-For: 198.51.100.1        | 127.0.0.1",
                "X-Forwarded-For: 198.51.100.1^X-Forwarded-For: 192.0.2.9      | 192.0.2.9",
                "Accept: */*                                                   | 127.0.0.1"
            })
    void aListedProxyIsBelieved(String headers, String client) throws Exception {
        RawHttp raw = started();
        String[] all = ("Host: localhost^" + headers + "^Content-Length: 0").split("\\^");
        assertEquals(401, raw.send("POST /api/v1/queries/mine HTTP/1.1", all).status());
        assertEquals(client, lastAudited());
        assertTrue(logged.toString(StandardCharsets.UTF_8).contains("\"client\":\"" + client + "\""), logged::toString);
    }

    /** What the client itself spoke, as a listed proxy says. */
    @Test
    void behindATlsProxyBrowsersAreToldToComeThatWayAgain() throws Exception {
        RawHttp raw = started();
        for (String header : List.of("X-Forwarded-Proto: https", "Forwarded: for=192.0.2.9;proto=https")) {
            assertEquals(
                    "max-age=31536000",
                    raw.send(STATUS, "Host: plans.city.example", header).header("Strict-Transport-Security"));
        }
        assertEquals("", raw.send(STATUS, "Host: plans.city.example").header("Strict-Transport-Security"));
    }

    @Test
    void nobodyElseIsBelieved() throws Exception {
        try (HttpServer direct = another(NetworkExposure.NONE)) {
            RawHttp raw = new RawHttp(direct.start("127.0.0.1", 0));
            for (String header : List.of("X-Forwarded-For: 192.0.2.9", "Forwarded: for=192.0.2.9")) {
                String[] all = {"Host: localhost", header, "X-Forwarded-Host: evil.example", "Content-Length: 0"};
                assertEquals(
                        401, raw.send("POST /api/v1/queries/mine HTTP/1.1", all).status());
                assertEquals("127.0.0.1", lastAudited());
            }
            assertEquals(421, raw.send(STATUS, "Host: plans.city.example").status());
        }
    }

    private String lastAudited() throws Exception {
        JsonNode entries = JSON.readTree(server.send("GET", server.api("/audit", Map.of("limit", "50")), admin, "")
                        .body())
                .get("entries");
        for (JsonNode entry : entries) {
            if (entry.get("action").asText().equals("POST /api/v1/queries/mine")) {
                return entry.get("from").asText();
            }
        }
        throw new AssertionError("no entry: " + entries);
    }

    /** A server that listens everywhere is called by the address at which it is reached. */
    @Test
    void theAddressThatItIsReachedAtIsKnown() throws Exception {
        try (HttpServer everywhere = another(NetworkExposure.NONE)) {
            RawHttp raw = new RawHttp(everywhere.start("0.0.0.0", 0));
            assertEquals(200, raw.send(STATUS, "Host: 127.0.0.1:" + raw.port()).status());
            assertEquals(200, raw.send(STATUS, "Host: 0.0.0.0").status());
            assertEquals(421, raw.send(STATUS, "Host: 192.0.2.1").status());
        }
    }

    /** With the path, for a proxy that leaves it there, and without it. */
    @Test
    void aPathOfTheProxyIsPartOfWhatIsSent() throws Exception {
        NetworkExposure below = new NetworkExposure(
                Optional.empty(),
                "",
                Optional.of(URI.create("https://plans.city.example/plans/")),
                false,
                List.of(),
                List.of(),
                List.of());
        try (HttpServer proxied = another(below)) {
            RawHttp raw = new RawHttp(proxied.start("127.0.0.1", 0));
            String[] host = {"Host: plans.city.example"};
            for (String path : List.of("", "/plans")) {
                assertEquals(
                        200,
                        raw.send("GET " + path + "/api/v1/status HTTP/1.1", host)
                                .status());
                assertEquals(
                        200, raw.send("GET " + path + "/?q=x HTTP/1.1", host).status());
                assertTrue(raw.send("GET " + path + "/openapi.json HTTP/1.1", host)
                        .text()
                        .contains("\"servers\":[{\"url\":\"/plans\"}]"));
            }
            assertEquals(404, raw.send("GET /plansandmore HTTP/1.1", host).status());
            Reply bare = raw.send("GET /plans HTTP/1.1", host);
            assertEquals(308, bare.status());
            assertEquals("/plans/", bare.header("Location"));
        }
    }
}
