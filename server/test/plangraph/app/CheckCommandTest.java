package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.testing.DatasetFolder;

/** Whoever writes tables needs no database to have them checked. */
final class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Commands.Ended check(String... folders) {
        String[] line = new String[folders.length + 1];
        line[0] = "check";
        System.arraycopy(folders, 0, line, 1, folders.length);
        return Commands.run(Map.of("PLANGRAPH_DATA", folder.resolve("data").toString()), line);
    }

    @Test
    void tablesAreCheckedWithoutADatabase() throws Exception {
        DatasetFolder city = DatasetFolder.in(folder, "small");

        Commands.Ended good = check(city.path().toString());

        assertEquals(0, good.exit(), good::toString);
        assertEquals("Dataset small: 4 elements, 5 links, no errors", good.last());
        assertTrue(
                good.printed().stream().anyMatch(line -> line.contains("2 measures are under no Policy")),
                good::toString);
        assertFalse(Files.exists(folder.resolve("data")), "no store is made");
    }

    @Test
    void everyFaultIsToldAndNoStoreIsMade() throws Exception {
        DatasetFolder city = DatasetFolder.in(folder, "small");
        city.table("nodes/Measure.csv", "id,plan,title,owner", "ID.measure.1,ID.plan,道路の整備,課");
        city.table("nodes/Budget.csv", "id,title", "ID.budget.1,予算");

        Commands.Ended bad = check(city.path().toString());

        assertEquals(1, bad.exit());
        assertEquals(
                List.of(),
                List.of(
                                "no kind of element is called Budget",
                                "Measure.csv:1:4: unknown column 'owner'",
                                "small.measure.2")
                        .stream()
                        .filter(text -> bad.printed().stream().noneMatch(line -> line.contains(text)))
                        .toList(),
                bad::toString);
        assertFalse(Files.exists(folder.resolve("data")), "no store is made");
    }
}
