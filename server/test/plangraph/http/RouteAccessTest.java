package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.access.Role;
import plangraph.http.core.Route;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/**
 * Calls every route of the registry without a token and with one of each role; the table says with which status each call ends. Who
 * may write is refused after that by what was sent (400, 404), so that nothing is changed.
 */
@ExtendWith(SharedServer.class)
final class RouteAccessTest implements WritingContract {
    private final RunningServer server;

    RouteAccessTest(RunningServer server) {
        this.server = server;
    }

    @Override
    public RunningServer server() {
        return server;
    }

    /** Is one line of the table: a route, a call of it, and the status without a token and for each role, the smallest first. */
    record Row(String route, String address, List<Integer> statuses) {
        static Row of(String line) {
            String[] cells = line.split(" *\\| *");
            List<Integer> statuses =
                    Arrays.stream(cells[2].split(" +")).map(Integer::valueOf).toList();
            return new Row(cells[0], cells[1], statuses);
        }

        String method() {
            return route.substring(0, route.indexOf(' '));
        }
    }

    static List<Row> table() throws IOException {
        try (InputStream file = RouteAccessTest.class.getResourceAsStream("/http/route-access.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    @Test
    void theTableListsEveryRouteAndNoOther() throws Exception {
        assertEquals(
                new TreeSet<>(
                        server.http().routes().stream().map(Route::toString).toList()),
                new TreeSet<>(table().stream().map(Row::route).toList()));
    }

    @Test
    void everyRouteLetsThroughWhomTheTableSays() throws Exception {
        List<String> tokens = Stream.concat(
                        Stream.of(""), Arrays.stream(Role.values()).map(server::token))
                .toList();
        assertAll(table().stream().map(row -> () -> assertEquals(row.statuses(), statuses(row, tokens), row.route())));
    }

    @Test
    void whereNobodyHasATokenWhatNeedsOneIsForbidden() throws Exception {
        for (Row row : table()) {
            int without = row.statuses().getFirst();
            assertEquals(
                    without == 401 ? 403 : without, statuses(row, List.of("")).getFirst(), row.route());
        }
    }

    private List<Integer> statuses(Row row, List<String> tokens) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (String token : tokens) {
            String body = row.method().equals("GET") ? "" : "{}";
            String type = row.route().equals("POST /api/v1/drafts") ? TEXT_TYPE : JSON_TYPE;
            int status = send(row.method(), row.address(), token, body, type, "If-Match", "*")
                    .statusCode();
            if (row.method().equals("GET")) {
                assertEquals(
                        status, send("HEAD", row.address(), token, "", type).statusCode(), "HEAD of " + row.route());
            }
            statuses.add(status);
        }
        return statuses;
    }
}
