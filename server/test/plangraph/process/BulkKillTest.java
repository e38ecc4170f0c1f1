package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Result;
import plangraph.app.Commands;
import plangraph.data.synthesis.Synthesis;
import plangraph.store.EmbeddedNeo4j;
import plangraph.store.Graph;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;

/** {@code kill -9} in the middle of loading many datasets: started again, the load goes on where it was. */
@Campaign
@AnyLane
final class BulkKillTest {
    private static final int CITIES = 24;
    private static final Pattern DONE =
            Pattern.compile("\\] (\\d+) of (\\d+) datasets(?: \\((\\d+) already loaded\\))?");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void killedTwiceAndStartedAgainItLoadsEachDatasetOnce() throws Exception {
        Map<String, Long> elements = new HashMap<>();
        Synthesis synthesis = new Synthesis(Path.of("seed/isesaki"), 1);
        for (int number = 1; number <= CITIES; number++) {
            Synthesis.Size size = synthesis.write(number, folder.resolve("cities"));
            elements.put(Synthesis.name(number), size.elements());
        }
        int first = killedOnTheWay();
        int second = killedOnTheWay();
        assertTrue(first > 0 && first < CITIES + 2, "the first kill came after " + first);
        // By a process that nobody kills: this one, which is warm.
        Commands.Ended load = Commands.run(
                Map.of("PLANGRAPH_DATA", folder.resolve("data").toString()),
                "load",
                folder.resolve("cities").toString());
        assertEquals(0, load.exit(), load::toString);
        Matcher last = load.printed().stream()
                .map(DONE::matcher)
                .filter(Matcher::find)
                .reduce((before, after) -> after)
                .orElseThrow();
        assertEquals(CITIES + 2, Integer.parseInt(last.group(1)), load::toString);
        assertTrue(Integer.parseInt(last.group(3)) >= Math.max(first, second), load::toString);
        assertLoaded(elements);
    }

    private Program load() throws Exception {
        return Program.plangraph(folder, Map.of("PLANGRAPH_DATA", "data"), "load", "cities");
    }

    /** How many datasets were there when the process was killed, at the first line that tells of any. */
    private int killedOnTheWay() throws Exception {
        try (Program load = load()) {
            int there = Integer.parseInt(done(load).group(1));
            load.kill();
            return there;
        }
    }

    private static Matcher done(Program load) throws Exception {
        while (true) {
            Matcher line = DONE.matcher(load.awaitLine("["));
            if (line.find() && Integer.parseInt(line.group(1)) >= 1) {
                return line;
            }
        }
    }

    /** Every dataset whole, with one revision, and the revisions numbered without a gap. */
    private void assertLoaded(Map<String, Long> elements) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(folder.resolve("data/neo4j"));
                Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials())) {
            Map<String, Long> counted = new HashMap<>();
            graph.readCypher(
                            "MATCH (e:Element) WHERE NOT e:Revision AND e.dataset STARTS WITH 'synth-'"
                                    + " RETURN e.dataset AS dataset, count(e) AS count",
                            Map.of(),
                            Result::list)
                    .forEach(row -> counted.put(
                            row.get("dataset").asString(), row.get("count").asLong()));
            assertEquals(elements, counted);
            List<Long> numbers = graph.readCypher(
                    "MATCH (r:Revision) RETURN r.number AS number ORDER BY number",
                    Map.of(),
                    result -> result.list(row -> row.get("number").asLong()));
            assertEquals(LongStream.rangeClosed(1, CITIES + 2).boxed().toList(), numbers);
        }
    }
}
