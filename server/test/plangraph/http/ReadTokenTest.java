package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import plangraph.access.Role;
import plangraph.app.settings.AccessSettings;
import plangraph.testing.OwnLane;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** A server where reading needs a token: nobody without one learns anything, and whoever has one reads as elsewhere. */
@OwnLane
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadTokenTest {
    private static final Set<String> OPEN = Set.of(
            "/health/live", "/health/ready", "/sign-in", "/sign-in.css", "/sign-in.js", "/favicon.ico", "/robots.txt");

    /** Of responses alike: whatever tells one from another, or what is there. */
    private static final Set<String> TELLING = Set.of(
            "etag", "last-modified", "content-disposition", "location", "allow", "plangraph-truncated", "set-cookie");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private List<RunningServer> started = List.of();
    private String viewer = "";

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        started = List.of(new RunningServer(
                SharedServer.embedded(folder).withAccess(AccessSettings.NONE.withToken(AccessSettings.TOKEN))));
        viewer = server().token(Role.VIEWER);
    }

    @AfterAll
    void stop() {
        started.forEach(RunningServer::close);
    }

    private RunningServer server() {
        return started.getFirst();
    }

    private HttpResponse<String> call(String method, String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server().base() + address))
                .method(
                        method,
                        method.equals("GET") || method.equals("HEAD")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString("{}"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Every route in every format as the table calls it, and what is beside the API; then what is not there. */
    private List<String> everything() throws Exception {
        List<String> all = new ArrayList<>();
        RouteAccessTest.table().forEach(row -> all.add(row.method() + " " + row.address()));
        for (String address : server().http().addresses()) {
            String plain = address.replaceAll("[{<][^}>]*[}>]", "x");
            if (!OPEN.contains(plain)) {
                all.add("GET " + plain);
            }
        }
        all.addAll(List.of(
                "GET /api/v1/nodes/nothing",
                "GET /api/v1/queries/nothing/results",
                "GET /api/v1/nothing",
                "GET /nothing",
                "POST /api/v1/status",
                "PUT /nothing",
                "DELETE /",
                "OPTIONS /api/v1/status",
                "GET /api/v1/search?q=%ff",
                "GET /api/v1/search?limit=many&unknown=1"));
        return all;
    }

    private static Set<String> telling(HttpResponse<String> response) {
        Set<String> names = new TreeSet<>(response.headers().map().keySet());
        names.retainAll(TELLING);
        return names;
    }

    @Test
    void withoutATokenEverythingIsRefusedAlike() throws Exception {
        String expected = call("GET", "/api/v1/status").body();
        assertTrue(expected.contains("\"status\":401"), expected);
        assertAll(everything().stream().map(each -> () -> {
            String method = each.substring(0, each.indexOf(' '));
            HttpResponse<String> response = call(method, each.substring(each.indexOf(' ') + 1), "If-None-Match", "*");
            assertEquals(401, response.statusCode(), each);
            assertEquals(expected, response.body(), each);
            assertEquals(Set.of(), telling(response), each);
            assertEquals(
                    "no-store", response.headers().firstValue("Cache-Control").orElse(""), each);
        }));
    }

    @Test
    void headTellsNoMore() throws Exception {
        for (String each : everything()) {
            if (each.startsWith("GET ")) {
                HttpResponse<String> response = call("HEAD", each.substring(4));
                assertEquals(401, response.statusCode(), each);
                assertEquals(Set.of(), telling(response), each);
            }
        }
    }

    @Test
    void aTokenThatIsNoneIsRefusedAsMuch() throws Exception {
        for (String header : List.of("Bearer plangraph_guessed", "Basic cGxhbjpncmFwaA==", "Bearer", "")) {
            assertEquals(
                    401, call("GET", "/api/v1/status", "Authorization", header).statusCode(), header);
        }
        assertEquals(
                401,
                call("GET", "/api/v1/status", "Cookie", "plangraph_token=guessed")
                        .statusCode());
        assertEquals(401, call("GET", "/api/v1/status?token=" + viewer).statusCode());
    }

    @Test
    void withAViewersTokenEverythingIsAsElsewhere() throws Exception {
        assertAll(RouteAccessTest.table().stream().map(row -> () -> {
            HttpResponse<String> response = call(
                    row.method(),
                    row.address(),
                    "Authorization",
                    "Bearer " + viewer,
                    "Content-Type",
                    row.route().equals("POST /api/v1/drafts") ? "text/plain" : "application/json");
            assertEquals(row.statuses().get(1), response.statusCode(), row.route());
        }));
    }

    @Test
    void answersAreKeptByNobodyElseAndCanBeAskedAgain() throws Exception {
        HttpResponse<String> first = call("GET", "/api/v1/status", "Authorization", "Bearer " + viewer);
        assertEquals(
                "private, no-cache", first.headers().firstValue("Cache-Control").orElse(""));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                call("GET", "/api/v1/status", "Authorization", "Bearer " + viewer, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(
                "private, no-cache", again.headers().firstValue("Cache-Control").orElse(""));
        HttpResponse<String> file = call(
                "GET",
                "/api/v1/queries/district-sdgs/results.csv?district=isesaki.district.sakai",
                "Cookie",
                "plangraph_token=" + viewer);
        assertTrue(
                file.headers().firstValue("Cache-Control").orElse("").startsWith("private"), file.headers()::toString);
        HttpResponse<String> page = call("GET", "/", "Cookie", "plangraph_token=" + viewer, "Accept", "text/html");
        assertEquals(
                "private, no-cache", page.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(200, page.statusCode());
    }

    @Test
    void aBrowserGetsTheSignInPageUnderAnyAddressAndGoesOnFromThere() throws Exception {
        String page = call("GET", "/", "Accept", "text/html").body();
        for (String address : List.of("/?focus=sdg.1", "/api/v1/nodes/sdg.1", "/nothing", "/docs")) {
            HttpResponse<String> refused = call("GET", address, "Accept", "text/html,*/*;q=0.8");
            assertEquals(401, refused.statusCode());
            assertEquals(page, refused.body());
        }
        assertTrue(page.contains("action=\"/sign-in\""), page);
        HttpResponse<String> wrong = signIn("token=plangraph_guessed&to=/");
        assertEquals(401, wrong.statusCode());
        assertTrue(wrong.body().contains("The token is not known"), wrong.body());
        assertEquals(Set.of(), telling(wrong));
        HttpResponse<String> right = signIn("token=%20" + viewer + "&to=%2F%3Ffocus%3Dsdg.1");
        assertEquals(303, right.statusCode());
        assertEquals("/?focus=sdg.1", right.headers().firstValue("Location").orElse(""));
        String cookie = right.headers().firstValue("Set-Cookie").orElse("");
        assertEquals("plangraph_token=" + viewer + "; Path=/; HttpOnly; SameSite=Strict", cookie);
    }

    @Test
    void afterTheSignInNobodyIsSentElsewhere() throws Exception {
        for (String to : List.of(
                "https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:x", "/%0d%0aX: y", "")) {
            HttpResponse<String> right =
                    signIn("token=" + viewer + "&to=" + to.replace("\\", "%5C").replace(" ", "%20"));
            assertEquals("/", right.headers().firstValue("Location").orElse(""), to);
        }
        HttpResponse<String> foreign = call(
                "POST",
                "/sign-in",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "cross-site");
        assertEquals(403, foreign.statusCode());
    }

    private HttpResponse<String> signIn(String form) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server().base() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theCookieOnlyReadsWhoeverItBelongsTo() throws Exception {
        String admin = "plangraph_token=" + server().token(Role.ADMIN);
        assertEquals(200, call("GET", "/api/v1/status", "Cookie", admin).statusCode());
        assertEquals(401, call("GET", "/api/v1/tokens", "Cookie", admin).statusCode());
        assertEquals(401, call("GET", "/api/v1/backup", "Cookie", admin).statusCode());
        assertEquals(
                401,
                call("POST", "/api/v1/tokens", "Cookie", admin, "Content-Type", "application/json")
                        .statusCode());
    }

    @Test
    void aRevokedTokenReadsNothingFromThenOn() throws Exception {
        String other = server().token(Role.VIEWER);
        String name = call("GET", "/api/v1/me", "Authorization", "Bearer " + other)
                .body()
                .replaceAll(".*\"name\":\"([^\"]*)\".*", "$1");
        String admin = server().token(Role.ADMIN);
        assertEquals(
                204,
                call("DELETE", "/api/v1/tokens/" + name.replace(" ", "%20"), "Authorization", "Bearer " + admin)
                        .statusCode());
        assertEquals(
                401,
                call("GET", "/api/v1/status", "Cookie", "plangraph_token=" + other)
                        .statusCode());
    }

    @Test
    void healthIsOpenAndMeasurementsNeedTheToken() throws Exception {
        assertEquals(200, call("GET", "/health/live").statusCode());
        assertEquals(200, call("GET", "/health/ready").statusCode());
        assertEquals(401, call("GET", "/metrics").statusCode());
        HttpResponse<String> measured = call("GET", "/metrics", "Authorization", "Bearer " + viewer);
        assertEquals(200, measured.statusCode());
        assertFalse(measured.body().isEmpty());
    }
}
