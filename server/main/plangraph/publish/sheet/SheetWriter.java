package plangraph.publish.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a sheet in one format; the stream stays open. */
@FunctionalInterface
public interface SheetWriter {
    void write(AnswerSheet sheet, OutputStream out) throws IOException;
}
