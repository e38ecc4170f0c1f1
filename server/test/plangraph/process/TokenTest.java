package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code plangraph token} as it is typed. */
@Execution(ExecutionMode.CONCURRENT)
final class TokenTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTokenIsMadeForAStoppedServerAndARunningOneSaysWhatToDo() throws Exception {
        try (Program token = Program.plangraph(folder, Map.of(), "token", "--role", "admin", "--name", "企画調整課")) {
            assertEquals(0, token.awaitEnd());
            String made = token.printed().getLast();
            assertTrue(made.matches("plangraph_[A-Za-z0-9_-]{43}"), made);
        }
        try (Program serving = Program.plangraph(folder, Map.of("PLANGRAPH_PORT", "0"))) {
            serving.awaitLine("Ready: ");
            try (Program list = Program.plangraph(folder, Map.of(), "token", "--list")) {
                assertEquals(1, list.awaitEnd());
                String last = list.printed().getLast();
                assertTrue(last.startsWith("The data folder "), last);
                assertTrue(
                        last.endsWith(" is in use by another process; stop it, or set PLANGRAPH_DATA to another folder;"
                                + " a running server makes tokens for its admins: POST /api/v1/tokens"),
                        last);
            }
        }
    }
}
