package plangraph.body;

import java.util.List;
import plangraph.model.Told;
import plangraph.model.Words;

/** Nothing of that name; the message says of what. */
public final class NotFound extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    public NotFound(Words words) {
        super(words.en());
        this.words = words;
    }

    public Words words() {
        return words;
    }

    @Override
    public List<Words> told() {
        return List.of(words);
    }
}
