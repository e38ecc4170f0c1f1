package plangraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a command with one sentence in both languages that says what to do. */
public abstract class LocalizedException extends Exception implements LocalizedMessage {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText words;

    protected LocalizedException(LocalizedText words) {
        this(words, null);
    }

    protected LocalizedException(LocalizedText words, @Nullable Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    @Override
    public final List<LocalizedText> told() {
        return List.of(words);
    }
}
