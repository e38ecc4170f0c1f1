package plangraph.store.inprocess;

import org.neo4j.kernel.api.exceptions.Status;

/** RefusedStatement as a server does, before or instead of Neo4j. */
final class RefusedStatement extends RuntimeException implements Status.HasStatus {
    private static final long serialVersionUID = 1;

    private final transient Status status;

    RefusedStatement(Status status, String message) {
        super(message);
        this.status = status;
    }

    @Override
    public Status status() {
        return status;
    }
}
