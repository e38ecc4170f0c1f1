package plangraph.answer;

import plangraph.model.LocalizedText;

/** Thrown when a query is not answered now, though nothing is wrong with the request. */
public final class QueryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText words;
    private final boolean running;

    QueryUnavailable(LocalizedText words, boolean running) {
        super(words.en());
        this.words = words;
        this.running = running;
    }

    public LocalizedText words() {
        return words;
    }

    /** Whether the query is still running, past its limit. */
    public boolean isRunning() {
        return running;
    }
}
