package plangraph.fault;

import java.util.List;
import plangraph.model.Words;

/** A record of a file that lacks fields which it needs; {@link YamlText} makes a fault of it. */
public final class Incomplete extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** @param whose what has no such fields */
    public Incomplete(Words whose, List<String> missing) {
        this(Words.of("%sに %s がありません", "%s has no %s", whose, String.join(", ", missing)));
    }

    private Incomplete(Words words) {
        super(words.en());
        this.words = words;
    }

    Words words() {
        return words;
    }
}
