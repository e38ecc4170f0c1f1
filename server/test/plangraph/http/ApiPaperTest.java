package plangraph.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.access.Role;
import plangraph.http.core.Route;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Writes the table of addresses in {@code docs/api.md} from the routes and compares it with what is committed. */
@ExtendWith(SharedServer.class)
final class ApiPaperTest {
    private static final Path COMMITTED = Path.of("docs/api.md");
    private static final Path WRITTEN = Path.of("target/api.md");
    private static final Pattern TABLE =
            Pattern.compile("(<!-- routes:[^\n]*\n\\|[^\n]*\n\\|[^\n]*\n).*?(<!-- /routes -->)", Pattern.DOTALL);

    private final RunningServer server;

    ApiPaperTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void theTableShowsTheRoutes() throws IOException {
        String committed = Files.readString(COMMITTED, UTF_8);
        Matcher table = TABLE.matcher(committed);
        if (!table.find()) {
            throw new AssertionError(COMMITTED + " has no place for the table of addresses");
        }
        String rows = server.http().routes().stream()
                .map(ApiPaperTest::row)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        String written = table.replaceFirst("$1" + Matcher.quoteReplacement(rows) + "$2");
        if (!written.equals(committed)) {
            Files.createDirectories(WRITTEN.getParent());
            Files.writeString(WRITTEN, written, UTF_8);
            fail(COMMITTED + " does not show the routes as they are. Look at " + WRITTEN + " and take it over: cp "
                    + WRITTEN + " " + COMMITTED);
        }
    }

    private static String row(Route route) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        route.path().substring("/api/v1".length()),
                        route.method(),
                        route.role().map(Role::word).orElse("none"),
                        route.summary());
    }
}
