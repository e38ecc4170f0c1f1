package plangraph.graph;

/** Neo4j cannot be used; the message is one line for the user and says what to do. */
public sealed class GraphUnavailable extends Exception permits FolderInUse {
    private static final long serialVersionUID = 1L;

    public GraphUnavailable(String message) {
        super(message);
    }

    public GraphUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
