package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import plangraph.testing.DatasetFolder;
import plangraph.testing.OwnLane;

/** {@code plangraph query} as it is typed; {@code AnswerTextTest} says what an answer looks like. */
@OwnLane
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QueryCommandTest {
    private Path data = Path.of("");

    @BeforeAll
    void load(@TempDir Path folder) throws Exception {
        data = folder.resolve("data");
        Commands.load(data, DatasetFolder.in(folder, "small").path());
    }

    private Commands.Ended query(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "query";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Commands.run(Map.of("PLANGRAPH_DATA", data.toString()), command);
    }

    /** The small plan's measures stand right under it, so that the first column of each row is empty. */
    @Test
    void itsAnswerIsPrinted() {
        Commands.Ended ended = query("plan-outline", "plan=small.plan", "basis=stated");
        assertEquals(0, ended.exit(), ended::toString);
        assertTrue(ended.printed().stream().anyMatch(line -> line.contains("公園の整備")), ended::toString);
    }

    @Test
    void aQueryThatThereIsNotIsNamed() {
        Commands.Ended ended = query("no-such-query");
        assertEquals(1, ended.exit());
        assertEquals("There is no saved query 'no-such-query'", ended.last());
    }

    @Test
    void everyWrongParameterIsNamed() {
        Commands.Ended ended = query("plan-outline", "plan=nowhere", "basis=hearsay");
        assertEquals(1, ended.exit());
        assertTrue(ended.printed().stream().anyMatch(line -> line.contains("nowhere")), ended::toString);
        assertTrue(ended.printed().stream().anyMatch(line -> line.contains("hearsay")), ended::toString);
    }
}
