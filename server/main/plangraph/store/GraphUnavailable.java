package plangraph.store;

import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;

/** Thrown when Neo4j cannot be used; the message is one line for the user and says what to do. */
public sealed class GraphUnavailable extends LocalizedException permits FolderInUse {
    private static final long serialVersionUID = 1L;

    public GraphUnavailable(LocalizedText words) {
        super(words);
    }

    public GraphUnavailable(LocalizedText words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
