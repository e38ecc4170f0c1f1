package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an answer in one format. */
@FunctionalInterface
public interface AnswerWriter {

    /**
     * Writes the answer; the stream stays open.
     *
     * @return whether rows were left out
     */
    boolean write(AnswerContent answer, FormatChoices choices, OutputStream out) throws IOException;
}
