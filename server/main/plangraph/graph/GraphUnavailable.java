package plangraph.graph;

import org.jspecify.annotations.Nullable;
import plangraph.model.ToldException;
import plangraph.model.Words;

/** Neo4j cannot be used; the message is one line for the user and says what to do. */
public sealed class GraphUnavailable extends ToldException permits FolderInUse {
    private static final long serialVersionUID = 1L;

    public GraphUnavailable(Words words) {
        super(words);
    }

    public GraphUnavailable(Words words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
