package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.access.Role;
import plangraph.app.settings.NetworkExposure;
import plangraph.http.RawHttp.Reply;
import plangraph.http.watch.Log;
import plangraph.testing.RandomTries;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Request headers that no client should send: refused or taken as they are, and never an error of the server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedServer.class)
final class OddHeadersTest {
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Access-Control-Request-Headers",
            "Access-Control-Request-Method",
            "Authorization",
            "Connection",
            "Content-Encoding",
            "Content-Length",
            "Content-Type",
            "Cookie",
            "Expect",
            "Forwarded",
            "Host",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "Origin",
            "Range",
            "Referer",
            "TE",
            "Transfer-Encoding",
            "Upgrade",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "X-Request-Id");

    /** Of these most values are made: what the parsers look at, what they must not stumble over, and some of the real thing. */
    private static final List<String> PIECES = List.of(
            ";",
            ",",
            "=",
            "\"",
            "\\",
            " ",
            "\t",
            "*",
            "*/*",
            "/",
            ":",
            "::",
            "[",
            "]",
            "(",
            ")",
            "-",
            "--",
            "_",
            "%",
            "%zz",
            "%E3%81",
            "q=",
            "q=0.5",
            "q=9",
            "q=-1",
            "q=1e9",
            "charset",
            "charset=",
            "charset=x",
            "charset=utf-8",
            "W/",
            "W/\"",
            "\"a\"",
            "gzip",
            "br",
            "identity",
            "chunked",
            "close",
            "bytes=",
            "bytes=0-",
            "bytes=-1",
            "Bearer",
            "Bearer ",
            "Basic ",
            "application/json",
            "text/html",
            "text/csv",
            "ja",
            "en",
            "ja-JP",
            "x-",
            "i-klingon",
            "localhost",
            "127.0.0.1",
            "[::1]",
            "for=",
            "host=",
            "proto=https",
            "http://",
            "https://portal.city.example",
            "null",
            "0",
            "1",
            "-1",
            "18446744073709551616",
            "100-continue",
            "é",
            "\u00ff",
            "\u0001",
            "\u007f",
            "a".repeat(300),
            ",".repeat(400),
            "DELETE",
            "GET",
            "../",
            "$Version=1",
            "a=b",
            "websocket",
            "HTTP/2.0");

    private final RunningServer server;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    @SuppressWarnings("NullAway.Init")
    private HttpServer open;

    @SuppressWarnings("NullAway.Init")
    private RawHttp raw;

    private String editor = "";

    OddHeadersTest(RunningServer server) {
        this.server = server;
    }

    /** A server that reads all of them: with a proxy on this machine and another application's pages. */
    @BeforeAll
    void start() throws Exception {
        NetworkExposure exposure = new NetworkExposure(
                Optional.empty(),
                "",
                Optional.of(URI.create("https://plans.city.example")),
                false,
                List.of(),
                List.of("127.0.0.1"),
                List.of("https://portal.city.example"));
        Log log = new Log(new PrintStream(logged, true, StandardCharsets.UTF_8), Clock.systemUTC());
        open = server.program().anotherServer(server.catalogue(), log, exposure);
        raw = new RawHttp(open.start("127.0.0.1", 0));
        editor = server.token(Role.EDITOR);
    }

    @AfterAll
    void stop() {
        open.close();
        server.revokeTokens();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept: ;                                            | 406",
                "Accept: ;q=1                                         | 406",
                "Accept: ,                                            | 200",
                "Accept: application/json;q                           | 200",
                "Accept: application/json;q=\"1                       | 200",
                "Accept: application/json;q=0                         | 406",
                "Accept: \"application/json\"                         | 406",
                "Accept: text/html;level=\"1,application/json\"       | 406",
                "Accept-Language: ;                                   | 200",
                "Accept-Language: -;q=                                | 200",
                "Accept-Encoding: ;q=0,gzip;q=x                       | 200",
                "Content-Type: application/json; charset=x            | 415",
                "Content-Type: application/json; charset=             | 415",
                "Content-Type: application/json; charset              | 415",
                "Content-Type: application/json; charset=Shift_JIS    | 415",
                "Content-Type: application/json; charset=\"UTF-8\"    | 200",
                "Content-Type: ;                                      | 200",
                "If-None-Match: \"                                    | 200",
                "If-None-Match: W/,W/\"                               | 200",
                "Authorization: Bearer                                | 200",
                "Range: bytes=9-1                                     | 200",
                "Cookie: =;\"                                         | 200",
            })
    void oddHeadersOfAReadAreRefusedOrIgnored(String header, int status) throws Exception {
        Reply reply = raw.send("GET /api/v1/nodes?label=Plan HTTP/1.1", "Host: localhost", header);
        assertEquals(status, reply.status(), reply::text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Type: application/json; charset=x            | 415",
                "Content-Type: application/json^Content-Type: a/b     | 415",
                "Content-Type: ;                                      | 415",
                "Content-Type: json                                   | 415",
                "Content-Type: APPLICATION/JSON                       | 400",
                "Accept: ;                                            | 415",
                "If-Match: \"                                         | 415",
            })
    void oddHeadersOfAWriteAreRefused(String headers, int status) throws Exception {
        String[] all =
                ("Host: localhost^Content-Length: 2^Authorization: Bearer " + editor + "^" + headers).split("\\^");
        Reply reply = raw.bytes("PUT /api/v1/queries/mine HTTP/1.1\r\nIf-Match: *\r\n" + String.join("\r\n", all)
                + "\r\nConnection: close\r\n\r\n{}");
        assertEquals(status, reply.status(), reply::text);
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply::text);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, %ff",
        "PUT, %ff",
        "DELETE, %ff",
        "POST, %ff",
        "HEAD, %ff",
        "PUT, %E3%81",
        "DELETE, %E3%81",
        "DELETE, %c0%80",
        "PUT, %zz",
        "DELETE, %",
        "DELETE, %00",
        "PUT, \u00ff",
        "DELETE, \u00e3",
        "DELETE, %uD800",
        "PUT, a%2f..%2fb",
        "DELETE, ..;/x"
    })
    void aBrokenPathIsRefusedWithAProblem(String method, String id) throws Exception {
        Reply reply = raw.bytes(
                method + " /api/v1/queries/" + id + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + editor
                        + "\r\nIf-Match: *\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        assertTrue(reply.status() >= 400 && reply.status() < 500, reply::text);
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply::text);
    }

    @Test
    void aMethodInAHeaderHasNoEffect() throws Exception {
        String query = """
                {"title": {"ja": "残る", "en": "Stays"}, "question": ["計画", "Plans"], "tags": ["policy"], "params": {},
                 "whenEmpty": {"ja": "ない", "en": "None"},
                 "cypher": "MATCH (p:Plan)-[has:HAS_POLICY]->(policy:Policy) WHERE has.basis IN $basis AND p.dataset = $dataset RETURN policy, collect(has) AS evidence ORDER BY policy.sortKey"}""";
        URI stays = server.api("/queries/stays", Map.of());
        assertEquals(
                201,
                server.send("POST", stays, editor, query, "Content-Type", "application/json")
                        .statusCode());
        for (String header :
                List.of("X-HTTP-Method-Override", "x-http-method-override", "X-Method-Override", "X-HTTP-Method")) {
            String[] headers = {"Host: localhost", header + ": DELETE", "Authorization: Bearer " + editor, "If-Match: *"
            };
            assertEquals(
                    200, raw.send("GET /api/v1/queries/stays HTTP/1.1", headers).status(), header);
        }
        assertEquals(200, server.get(stays).statusCode());
        assertEquals(204, server.send("DELETE", stays, editor, "").statusCode());
    }

    /** Any headers, made of pieces that parsers look at, to a read, a write and a page. */
    @Test
    void noHeaderMakesAnErrorOfTheServer() {
        RandomTries.check(OddHeadersTest::request, request -> {
            try {
                Reply reply = raw.bytes(request.replace("{editor}", editor));
                assertTrue(reply.status() < 500 || reply.status() == 501 || reply.status() == 505, reply::text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertTrue(!logged.toString(StandardCharsets.UTF_8).contains("\"level\":\"error\""), logged::toString);
    }

    private static String request(Random random) {
        String line = RandomTries.oneOf(
                random,
                "GET /api/v1/nodes?label=Plan&limit=1",
                "GET /api/v1/queries",
                "GET /api/v1/queries/mine.cypher",
                "GET /",
                "GET /health/live",
                "HEAD /openapi.json",
                "OPTIONS /api/v1/queries",
                "PUT /api/v1/queries/mine",
                "DELETE /api/v1/queries/mine",
                "POST /api/v1/changes?dryRun=true");
        List<String> headers =
                new ArrayList<>(List.of("Host: localhost", "Authorization: Bearer {editor}", "Connection: close"));
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = HEADERS.get(random.nextInt(HEADERS.size()));
            StringBuilder value = new StringBuilder();
            for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
                value.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            headers.add(random.nextInt(headers.size() + 1), name + ": " + value);
        }
        return line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }
}
