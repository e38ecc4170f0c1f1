package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plangraph.access.Role;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What an analyst asks of the city's plans passes the guard and is answered. */
@ExtendWith(SharedServer.class)
final class AnalystQueriesTest implements WritingContract {
    private final RunningServer server;

    AnalystQueriesTest(RunningServer server) {
        this.server = server;
    }

    @Override
    public RunningServer server() {
        return server;
    }

    /** @param rows how many the seed gives; empty where the number says little */
    record Analysis(String rows, String cypher) {}

    static List<Analysis> analyses() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser table =
                CSVParser.parse(Path.of("server/test-resources/guard/analysts.csv"), StandardCharsets.UTF_8, format)) {
            return table.stream()
                    .map(row -> new Analysis(row.get("rows"), row.get("cypher")))
                    .toList();
        }
    }

    private JsonNode answer(String cypher) throws Exception {
        ObjectNode question = question();
        question.remove("params");
        question.putArray("question");
        question.putArray("tags");
        // What returns no relationship has no use for the bases, which every query takes.
        question.put("cypher", cypher.contains("$basis") ? cypher : "WITH $basis AS bases " + cypher);
        HttpResponse<String> response = post("/api/v1/trials", server.token(Role.EDITOR), question);
        assertEquals(200, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void itIsAnswered(Analysis analysis) throws Exception {
        int rows = answer(analysis.cypher()).get("rowCount").asInt();
        if (analysis.rows().isEmpty()) {
            assertTrue(rows > 0, "no rows");
        } else {
            assertEquals(Integer.parseInt(analysis.rows()), rows);
        }
    }

    @Test
    void datesAreWorkedOutWithoutTheClock() throws Exception {
        JsonNode row = answer("WITH date('2026-04-01') AS starts, date('2031-03-31') AS ends"
                        + " RETURN starts.year AS year, duration.inMonths(starts, ends).months AS months")
                .at("/rows/0");
        assertEquals(2026, row.get("year").asInt());
        // Five years less a day.
        assertEquals(59, row.get("months").asInt());
    }
}
