package plangraph.model;

import java.util.List;

/** Reports that a record of a file lacks required fields; {@link YamlText} turns it into a fault. */
public final class IncompleteRecord extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText words;

    /** @param whose what has no such fields */
    public IncompleteRecord(LocalizedText whose, List<String> missing) {
        this(LocalizedText.of("%sに %s がありません", "%s has no %s", whose, String.join(", ", missing)));
    }

    private IncompleteRecord(LocalizedText words) {
        super(words.en());
        this.words = words;
    }

    LocalizedText words() {
        return words;
    }
}
