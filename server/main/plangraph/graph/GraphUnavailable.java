package plangraph.graph;

import java.util.List;
import plangraph.model.Told;
import plangraph.model.Words;

/** Neo4j cannot be used; the message is one line for the user and says what to do. */
public sealed class GraphUnavailable extends Exception implements Told permits FolderInUse {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    public GraphUnavailable(Words words) {
        super(words.en());
        this.words = words;
    }

    public GraphUnavailable(Words words, Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    @Override
    public List<Words> told() {
        return List.of(words);
    }

    Words words() {
        return words;
    }
}
