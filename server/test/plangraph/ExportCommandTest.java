package plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class ExportCommandTest {

    @Test
    void aFormatThatThereIsNotIsRefusedBeforeAnythingStarts() {
        StringWriter errors = new StringWriter();
        int exit = new CommandLine(new Main()).setErr(new PrintWriter(errors)).execute("export", "--format", "pdf");
        assertEquals(2, exit);
        assertEquals(
                "'pdf' is no format; use one of [json, cypher, graphml, csv.zip, xlsx]",
                errors.toString().lines().findFirst().orElse(""));
    }
}
