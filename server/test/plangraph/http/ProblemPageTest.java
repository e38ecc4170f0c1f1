package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.http.RawHttp.Reply;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What a browser shows when an address leads nowhere: a page in both languages. Programs get the problem as before. */
@ExtendWith(SharedServer.class)
final class ProblemPageTest {
    private static final String AS_BROWSER = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final RunningServer server;
    private final RawHttp raw;

    ProblemPageTest(RunningServer server) {
        this.server = server;
        this.raw = new RawHttp(server.base().getPort());
    }

    private static String address(String path, int length) {
        return "GET " + path + "x".repeat(length) + " HTTP/1.1";
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, localhost, 404, ./",
        "/nowhere/at/all, localhost, 404, ../../",
        "/api/v1/nodes/nobody, localhost, 404, ../../../",
        "/, evil.example, 421, ./",
        "/api/v1/status, evil.example, 421, ../../",
        "/api/v1/queries/%ff, localhost, 400, ../../../",
    })
    void aBrowserIsShownAPage(String path, String host, int status, String start) throws Exception {
        Reply reply = raw.send("GET " + path + " HTTP/1.1", "Host: " + host, AS_BROWSER);
        assertEquals(status, reply.status(), reply::text);
        assertEquals("text/html;charset=utf-8", reply.header("Content-Type").replace(" ", ""));
        assertTrue(
                reply.text().contains("<html lang=\"ja\">") && reply.text().contains("<section lang=\"en\">"),
                reply::text);
        assertTrue(reply.text().contains("<a href=\"" + start + "\">Plangraph</a>"), reply::text);
        assertTrue(reply.text().contains("Content-Security-Policy:"), reply::text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept: application/json",
                "Accept: */*",
                "Accept: application/json, text/html",
                "Accept: application/problem+json,text/html",
                "X: y"
            })
    void aProgramGetsTheProblem(String header) throws Exception {
        for (String host : new String[] {"localhost", "evil.example"}) {
            Reply reply = raw.send("GET /api/v1/nodes/nobody HTTP/1.1", "Host: " + host, header);
            assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply::text);
        }
    }

    /** 2,000 characters of a question are 18,000 in an address. */
    @Test
    void anAddressThatIsTooLongIsToldToBrowsersAndPrograms() throws Exception {
        Reply page = raw.send(address("/?q=", 40_000), "Host: localhost", AS_BROWSER);
        assertEquals(414, page.status());
        assertTrue(page.text().contains("<h1>414 アドレスが長すぎます</h1>"), page::text);
        Reply problem = raw.send(address("/api/v1/search?q=", 40_000), "Host: localhost", "Accept: application/json");
        assertEquals(414, problem.status());
        assertTrue(problem.text().contains("\"detail\":\"An address may have 32768 characters"), problem::text);
        assertEquals(
                414,
                raw.send(address("/?q=", 400_000), "Host: localhost", AS_BROWSER)
                        .status());
        assertEquals(
                200,
                raw.send(address("/?q=", 20_000), "Host: localhost", AS_BROWSER).status());
    }

    @Test
    void whatWasAskedIsNoPartOfThePage() throws Exception {
        Reply reply = raw.send("GET /%3Cscript%3Ealert(1)%3C/script%3E HTTP/1.1", "Host: localhost", AS_BROWSER);
        assertEquals(404, reply.status());
        assertFalse(reply.text().contains("<script"), reply::text);
    }

    @Test
    void whatBrowsersAskForByThemselvesIsThere() throws Exception {
        URI base = server.base();
        assertEquals(
                "image/x-icon",
                server.get(base.resolve("/favicon.ico"))
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""));
        assertEquals(
                "User-agent: *\nDisallow: /api/\n",
                server.get(base.resolve("/robots.txt")).body());
    }
}
