package plangraph.store.backup;

import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;

/** Thrown for a file that is not a backup, is incomplete, or was written by a newer program; nothing was written to the graph. */
public final class BrokenBackup extends LocalizedException {
    private static final long serialVersionUID = 1L;

    BrokenBackup(LocalizedText words) {
        super(words);
    }

    BrokenBackup(LocalizedText words, Throwable cause) {
        super(words, cause);
    }
}
