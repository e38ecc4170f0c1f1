package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExportCommandTest {

    @Test
    void aFormatThatThereIsNotIsRefusedBeforeAnythingStarts() {
        Commands.Ended ended = Commands.run(Map.of(), "export", "--format", "pdf");
        assertEquals(2, ended.exit());
        assertEquals(
                "'pdf' is not a format; use one of [xlsx, graphml, json, cypher, csv.zip]",
                ended.printed().getFirst());
    }
}
