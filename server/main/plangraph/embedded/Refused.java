package plangraph.embedded;

import org.neo4j.kernel.api.exceptions.Status;

/** Refused as a server does, before or instead of Neo4j. */
final class Refused extends RuntimeException implements Status.HasStatus {
    private static final long serialVersionUID = 1;

    private final transient Status status;

    Refused(Status status, String message) {
        super(message);
        this.status = status;
    }

    @Override
    public Status status() {
        return status;
    }
}
