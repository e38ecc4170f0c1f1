package plangraph.body;

import plangraph.model.Words;

/** Nothing of that name; the message says of what. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    public NotFound(Words words) {
        super(words.en());
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
