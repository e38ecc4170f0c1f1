package plangraph.store.records;

import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;

/** Thrown when the store of tokens, audit log and own queries cannot be opened; the message is one line and says what to do. */
public final class RecordsUnavailable extends LocalizedException {
    private static final long serialVersionUID = 1L;

    RecordsUnavailable(LocalizedText words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
