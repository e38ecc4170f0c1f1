package plangraph.backup;

import java.util.List;
import plangraph.model.Told;
import plangraph.model.Words;

/** The graph is not one to restore into, or is not now what the backup says; the message says what to do. */
public final class RestoreRefused extends Exception implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    RestoreRefused(Words words) {
        super(words.en());
        this.words = words;
    }

    @Override
    public List<Words> told() {
        return List.of(words);
    }
}
