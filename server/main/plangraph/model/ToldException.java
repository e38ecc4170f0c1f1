package plangraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ends a command, in one sentence that says what to do. */
public abstract class ToldException extends Exception implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    protected ToldException(Words words) {
        this(words, null);
    }

    protected ToldException(Words words, @Nullable Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    @Override
    public final List<Words> told() {
        return List.of(words);
    }
}
