package plangraph.backup;

import java.util.List;
import plangraph.model.Told;
import plangraph.model.Words;

/** A file that is no backup, not a whole one, or one of a newer program. Nothing was written to the graph. */
public final class BrokenBackup extends Exception implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    BrokenBackup(Words words) {
        super(words.en());
        this.words = words;
    }

    BrokenBackup(Words words, Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    @Override
    public List<Words> told() {
        return List.of(words);
    }
}
