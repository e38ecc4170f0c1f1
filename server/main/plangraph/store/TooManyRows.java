package plangraph.store;

import org.neo4j.driver.exceptions.ClientException;
import plangraph.model.LocalizedText;

/** Thrown when an answer has more rows than may be read; one of the driver's exceptions, since it ends a result as those do. */
public final class TooManyRows extends ClientException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText words;

    TooManyRows(int most) {
        this(LocalizedText.of(
                "答えが%s行を超えたので、途中で止めました", "The answer was stopped because it has more than %s rows", most));
    }

    private TooManyRows(LocalizedText words) {
        super(words.en());
        this.words = words;
    }

    public LocalizedText words() {
        return words;
    }
}
