package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Validators, methods and headers. */
interface HttpContract extends Contract {
    String ANSWER = "/api/v1/queries/sdg-coverage/results?limit=5&basis=all";

    private HttpResponse<byte[]> send(String method, String address, String... headers) throws Exception {
        URI uri = server().base().resolve(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private String tag(String address, String... headers) throws Exception {
        return Contract.header(send("GET", address, headers), "ETag");
    }

    @Test
    default void theTagIsStrong() throws Exception {
        for (String address :
                List.of("/api/v1/status", "/api/v1/nodes/sdg.1", ANSWER, ANSWER.replace("s?", "s.json?"))) {
            assertTrue(tag(address).matches("\"[0-9a-f]{24}\""), tag(address));
        }
    }

    @Test
    default void nothingIsSentAgainThatTheClientHas() throws Exception {
        String tag = tag(ANSWER);
        for (String given : List.of(tag, "W/" + tag, "\"other\", " + tag + ", \"more\"")) {
            HttpResponse<byte[]> response = send("GET", ANSWER, "If-None-Match", given);
            assertEquals(304, response.statusCode(), given);
            assertEquals(0, response.body().length);
            assertEquals(tag, Contract.header(response, "ETag"));
            assertEquals("no-cache", Contract.header(response, "Cache-Control"));
        }
        assertEquals(200, send("GET", ANSWER, "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    default void theTagMovesWithWhatIsAsked() throws Exception {
        String tag = tag(ANSWER);
        for (String other : List.of(
                ANSWER.replace("limit=5", "limit=6"),
                ANSWER.replace("basis=all", "basis=stated"),
                ANSWER.replace("results", "results.json"),
                ANSWER.replace("results?limit=5&", "results.csv?"),
                ANSWER.replace("sdg-coverage", "plan-statements"))) {
            assertNotEquals(tag, tag(other), other);
        }
        assertEquals(tag, tag("/api/v1/queries/sdg-coverage/results?basis=all&limit=5"), "whatever the order");
    }

    @Test
    default void compressedBytesHaveATagOfTheirOwn() throws Exception {
        HttpResponse<byte[]> compressed = send("GET", ANSWER, "Accept-Encoding", "gzip");
        assertEquals("gzip", Contract.header(compressed, "Content-Encoding"));
        assertEquals("Accept-Encoding", Contract.header(compressed, "Vary"));
        String tag = Contract.header(compressed, "ETag");
        assertNotEquals(tag(ANSWER), tag);
        assertEquals(
                304,
                send("GET", ANSWER, "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode());
        assertEquals(200, send("GET", ANSWER, "If-None-Match", tag).statusCode());
    }

    @Test
    default void aRepeatedQuestionIsAnsweredFromMemory() throws Exception {
        HttpResponse<byte[]> first = send("GET", ANSWER);
        // The time of computation is in the body, to the second.
        Thread.sleep(1_100);
        assertArrayEquals(first.body(), send("GET", ANSWER).body());
    }

    @Test
    default void whatDoesNotExistHasNotStayedTheSame() throws Exception {
        HttpResponse<byte[]> response = send("GET", "/api/v1/nodes/isesaki.nothing", "If-None-Match", "*");
        assertEquals(404, response.statusCode());
        assertEquals("", Contract.header(response, "ETag"));
        assertEquals("no-store", Contract.header(response, "Cache-Control"));
    }

    @Test
    default void headAnswersAsGetDoesWithoutTheBody() throws Exception {
        for (String address : List.of(ANSWER, "/api/v1/nodes/isesaki.nothing", "/health/ready", "/openapi.json", "/")) {
            HttpResponse<byte[]> head = send("HEAD", address);
            HttpResponse<byte[]> get = send("GET", address);
            assertEquals(get.statusCode(), head.statusCode(), address);
            assertEquals(0, head.body().length);
            for (String name : List.of("Content-Type", "ETag", "Cache-Control")) {
                assertEquals(Contract.header(get, name), Contract.header(head, name), address);
            }
        }
    }

    @Test
    default void whatOnlyReadsAnswersNothingElse() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<byte[]> response = send(method, "/api/v1/queries/district-sdgs/results");
            assertEquals(405, response.statusCode());
            assertEquals("GET, HEAD", Contract.header(response, "Allow"));
            assertEquals("application/problem+json; charset=utf-8", Contract.header(response, "Content-Type"));
        }
    }

    @Test
    default void aMethodThatAnAddressDoesNotKnowIsToldThoseThatItKnows() throws Exception {
        HttpResponse<byte[]> response = send("PATCH", "/api/v1/queries/district-sdgs");
        assertEquals(405, response.statusCode());
        assertEquals("GET, POST, PUT, DELETE, HEAD", Contract.header(response, "Allow"));
    }

    @Test
    default void everyResponseIsGuarded() throws Exception {
        for (String address :
                List.of("/", "/docs", "/api/v1/status", "/api/v1/nodes?x=1", "/nothing", "/health/live")) {
            HttpResponse<byte[]> response = send("GET", address);
            assertEquals("nosniff", Contract.header(response, "X-Content-Type-Options"), address);
            assertEquals("no-referrer", Contract.header(response, "Referrer-Policy"), address);
            String policy = Contract.header(response, "Content-Security-Policy");
            assertTrue(policy.startsWith("default-src 'self'; script-src 'self'"), address);
            assertTrue(!policy.contains("unsafe"), policy);
        }
    }
}
