package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the whole graph in one format; the stream stays open. */
@FunctionalInterface
public interface GraphWriter {
    void write(WholeGraph whole, OutputStream out) throws IOException;
}
