package plangraph.answer;

import java.util.List;
import plangraph.model.LocalizedMessage;
import plangraph.model.LocalizedText;

/** Reports that nothing has the name that was given; the message says of what. */
public final class NotFound extends RuntimeException implements LocalizedMessage {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText words;

    public NotFound(LocalizedText words) {
        super(words.en());
        this.words = words;
    }

    public LocalizedText words() {
        return words;
    }

    @Override
    public List<LocalizedText> told() {
        return List.of(words);
    }
}
