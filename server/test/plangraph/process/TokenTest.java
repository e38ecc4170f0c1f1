package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.Commands;
import plangraph.OwnLane;
import plangraph.dataset.DatasetFolder;

/** {@code plangraph token} as it is typed. */
@OwnLane
final class TokenTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tokensAreMadeListedAndRevokedWhetherOrNotAServerRuns() throws Exception {
        Path small = DatasetFolder.in(folder, "small").path();
        Path data = folder.resolve("data");
        Commands.load(data, small);
        assertTrue(printed(0, "--role", "admin", "--name", "企画調整課").getLast().matches("plangraph_[A-Za-z0-9_-]{43}"));
        try (Program serving =
                Program.plangraph(folder, Map.of("PLANGRAPH_PORT", "0", "PLANGRAPH_DATASETS", "small"))) {
            serving.awaitLine("Ready: ");
            String second = printed(0, "--role", "editor", "--name", "山田 花子").getLast();
            assertTrue(second.matches("plangraph_[A-Za-z0-9_-]{43}"), second);
            assertEquals(
                    "There is a token called '山田 花子'; revoke it first, or use another name",
                    printed(1, "--name", "山田 花子").getLast());
            List<String> both = printed(0, "--list");
            assertTrue(
                    both.stream().anyMatch(line -> line.startsWith("admin\t") && line.endsWith("\t企画調整課")),
                    both.toString());
            assertTrue(
                    both.stream().anyMatch(line -> line.startsWith("editor\t") && line.endsWith("\t山田 花子")),
                    both.toString());
            assertEquals(
                    "Revoked the token of 山田 花子",
                    printed(0, "--revoke", "山田 花子").getLast());
            assertEquals(
                    "No token is called '山田 花子'; --list names them",
                    printed(1, "--revoke", "山田 花子").getLast());
        }
    }

    private List<String> printed(int exit, String... arguments) {
        String[] command =
                Stream.concat(Stream.of("token"), Stream.of(arguments)).toArray(String[]::new);
        Commands.Ended ended =
                Commands.run(Map.of("PLANGRAPH_DATA", folder.resolve("data").toString()), command);
        assertEquals(exit, ended.exit(), ended::toString);
        return ended.printed();
    }
}
