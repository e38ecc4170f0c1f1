package plangraph.store.backup;

import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;

/** The graph is not one to restore into, or is not now what the backup says; the message says what to do. */
public final class RestoreRefused extends LocalizedException {
    private static final long serialVersionUID = 1L;

    RestoreRefused(LocalizedText words) {
        super(words);
    }
}
