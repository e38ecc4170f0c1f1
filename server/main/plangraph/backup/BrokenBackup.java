package plangraph.backup;

import plangraph.model.ToldException;
import plangraph.model.Words;

/** A file that is no backup, not a whole one, or one of a newer program. Nothing was written to the graph. */
public final class BrokenBackup extends ToldException {
    private static final long serialVersionUID = 1L;

    BrokenBackup(Words words) {
        super(words);
    }

    BrokenBackup(Words words, Throwable cause) {
        super(words, cause);
    }
}
