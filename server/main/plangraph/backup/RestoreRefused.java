package plangraph.backup;

import plangraph.model.ToldException;
import plangraph.model.Words;

/** The graph is not one to restore into, or is not now what the backup says; the message says what to do. */
public final class RestoreRefused extends ToldException {
    private static final long serialVersionUID = 1L;

    RestoreRefused(Words words) {
        super(words);
    }
}
