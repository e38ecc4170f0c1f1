package plangraph.store.backup;

import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;

/** A file that is no backup, not a whole one, or one of a newer program. Nothing was written to the graph. */
public final class BrokenBackup extends LocalizedException {
    private static final long serialVersionUID = 1L;

    BrokenBackup(LocalizedText words) {
        super(words);
    }

    BrokenBackup(LocalizedText words, Throwable cause) {
        super(words, cause);
    }
}
