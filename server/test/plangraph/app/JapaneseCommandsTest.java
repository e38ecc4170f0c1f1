package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plangraph.testing.AnyLane;
import plangraph.testing.DatasetFolder;
import plangraph.testing.SkippedInFastLoop;

/** What commands tell on their way and at their end, for an administrator whose machine speaks Japanese. */
@AnyLane
@ExtendWith(SkippedInFastLoop.class)
final class JapaneseCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theWayOfADatasetIntoAGraphAndABackup() throws Exception {
        Path small = DatasetFolder.in(folder, "small").path();
        Path data = folder.resolve("data");
        Map<String, String> settings = Map.of(
                "PLANGRAPH_LANGUAGE", "ja",
                "PLANGRAPH_DATA", data.toString(),
                "PLANGRAPH_DATASETS", small.toString());
        String starting = "Neo4j を起動しています: " + data;
        String started = "Neo4j が起動しました (N s)";

        // A plan, its document and two measures; two links hold the measures, three cite the document.
        List<String> loaded = run(settings, "load");
        assertEquals(List.of(starting, started), loaded.subList(0, 2));
        assertEquals("データセット small: 要素 +4 ~0 -0、つながり +5 ~0 -0 (N s)", loaded.get(2));
        assertEquals("データ版 N-REVISION (N s)", loaded.get(3));
        assertEquals(List.of(starting, started, "データセット: 変更なし、データ版 N-REVISION (N s)"), run(settings, "load"));
        assertEquals(List.of(starting, started, "変更 0件。何も書き込んでいません"), run(settings, "load", "--dry-run"));

        List<String> backup =
                run(settings, "backup", folder.resolve("day.backup").toString());
        assertEquals(
                "%s に書き込みました（N バイト）".formatted(folder.resolve("day.backup")),
                backup.getLast().replaceAll("\\d+(?= バイト)", "N"));
        assertEquals(List.of(starting, started, "トークンはありません。サーバーは読み取り専用です"), run(settings, "token", "--list"));
    }

    private static List<String> run(Map<String, String> settings, String... command) {
        Commands.Ended ended = Commands.run(settings, command);
        assertEquals(0, ended.exit(), ended::toString);
        return ended.printed().stream()
                .map(line ->
                        line.replaceAll("\\(\\d+\\.\\d s\\)", "(N s)").replaceAll("\\d+-[0-9a-f]{8}", "N-REVISION"))
                .toList();
    }
}
