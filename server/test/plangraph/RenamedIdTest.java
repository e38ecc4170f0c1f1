package plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.dataset.DatasetFolder;
import plangraph.settings.Settings;

final class RenamedIdTest {

    @Test
    void anIdThatWasGivenUpAnswersWithThatOfToday(@TempDir Path data, @TempDir Path datasets) throws Exception {
        DatasetFolder small =
                DatasetFolder.in(datasets, "small").file("renames.csv", "from,to", "ID.old-park,ID.measure.2");
        Settings settings = new Settings("127.0.0.1", 0, data, Optional.empty(), "neo4j", "", List.of(small.path()));
        try (RunningServer server = new RunningServer(settings)) {
            HttpResponse<String> response = server.get(server.api("/nodes/small.old-park", Map.of()));
            assertEquals(308, response.statusCode());
            assertEquals(
                    Optional.of("/api/v1/nodes/small.measure.2"),
                    response.headers().firstValue("Location"));
        }
    }
}
